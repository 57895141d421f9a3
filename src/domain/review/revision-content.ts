import type { PlatformText } from '@/domain/channels/platform-text'
import type { LexicalBody } from '@/domain/content/lexical'
import type { ClipWords } from '@/domain/media/clip-words'
import type { Audience, Genre, Kind, PostClass } from './post-fields'

/** Version of the sealed format. A field added or renamed means a new number, and old seals keep theirs. */
export const REVISION_FORMAT = 'yixuan.revision/3'

/** Before clips: what was sealed under it reads as a revision without any. */
export const FIRST_REVISION_FORMAT = 'yixuan.revision/1'

/** Before the words of clips and for platforms: what was sealed under it reads as a revision without them. */
export const SECOND_REVISION_FORMAT = 'yixuan.revision/2'

/** What one sealed file is for. */
export type FileRole = 'original' | 'wechat-body' | 'cover-235' | 'cover-1x1'

/** One picture of a revision, found by its hash. `bytes` is its size, `width` and `height` are pixels. */
export interface SealedPicture {
  readonly role: FileRole
  readonly material: string
  readonly sha256: string
  readonly bytes: number
  readonly mime: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** One file of a clip: a rendition by the key of its profile, or a cover. */
export interface SealedClipFile {
  readonly role: `rendition:${string}` | `poster:${string}`
  readonly video: string
  readonly sha256: string
  readonly bytes: number
  readonly mime: 'video/mp4' | 'image/jpeg'
  readonly width: number
  readonly height: number
  /** Of a rendition. */
  readonly seconds: number | null
}

export type SealedFile = SealedPicture | SealedClipFile

export const isSealedPicture = (file: SealedFile): file is SealedPicture => 'material' in file

/** A clip as it stood at the submit. */
export interface SealedVideo extends ClipWords {
  readonly id: string
  readonly title: string
}

/** What residents would see of a material, sealed with the text so that no later edit of the library reaches it. */
export interface SealedMaterial {
  readonly alt: string
  readonly credit: string | null
}

export interface Named {
  readonly id: string
  readonly name: string
}

/**
 * The content of one submit (送审稿), the only thing reviewers judge and the only source of what goes out.
 * Stored as canonical JSON; its SHA-256 is the revision's `contentHash`.
 */
export interface RevisionContent {
  readonly format: typeof REVISION_FORMAT
  readonly post: string
  readonly round: number
  readonly title: string
  readonly kind: Kind
  readonly genre: Genre
  readonly adReviewNo: string | null
  readonly digest: string | null
  readonly body: LexicalBody | null
  readonly class: PostClass | null
  readonly category: Named | null
  readonly audiences: readonly Audience[]
  readonly department: Named
  readonly author: Named
  readonly byline: {
    readonly name: string
    readonly title: string | null
    readonly specialty: string | null
  } | null
  readonly sources: readonly {
    readonly title: string
    readonly publisher: string | null
    readonly year: number | null
    readonly url: string | null
  }[]
  /** Id of the cover material, or null. */
  readonly cover: string | null
  /** Ids of materials that go with the post without standing in its text. */
  readonly attachments: readonly string[]
  readonly isAiAssisted: boolean
  readonly isPatientStory: boolean
  /** By material id: every material the body, the cover or the attachments use. */
  readonly materials: Readonly<Record<string, SealedMaterial>>
  /** The clips that go with the post, in order; their files are among `files`. */
  readonly videos: readonly SealedVideo[]
  /** The words that go with the clips, by platform, in the platforms' order. */
  readonly platformTexts: readonly PlatformText[]
  /** Pictures by material and role, then clips by id and role. */
  readonly files: readonly SealedFile[]
}
