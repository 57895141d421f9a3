import type { VideoWarning } from '@/domain/media/failure-codes'

/** What a run leaves in its output folder; `file` is a basename there. */
export interface FinishedRendition {
  readonly key: string
  readonly file: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly seconds: number
  readonly videoCodec: string
  readonly audioCodec: string | null
  readonly sha256: string
}
export interface FinishedPicture {
  readonly key: string
  readonly file: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly sha256: string
}
export interface FinishedClip {
  readonly renditions: readonly FinishedRendition[]
  readonly posters: readonly FinishedPicture[]
  /** Small frames to choose a cover from, with their time in the uploaded clip; `isCover` is the one chosen. */
  readonly film: readonly {
    readonly file: string
    readonly at: number
    readonly isCover: boolean
  }[]
  /** A moving thumbnail (WebP); null where the tool cannot make one. */
  readonly animation: string | null
  readonly warnings: readonly VideoWarning[]
}
