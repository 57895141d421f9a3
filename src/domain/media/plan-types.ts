import type { LogoCorner } from './edit'
import type { VideoWarning } from './failure-codes'
import type { Fit, Size } from './frame'
import type { DynamicRange, Rotation } from './probe'
import type { H264Rule, PosterProfile } from './profiles'
import type { FrameRate } from './rates'

/** Raised whenever the same plan would give other bytes: renditions are addressed by it. */
export const PIPELINE_VERSION = 2

/** What is done once to the source, for all outputs: decode, even out, scale, turn, tone-map. */
export interface SharedPicture {
  readonly videoIndex: number
  readonly isInterlaced: boolean
  /** Soon rather than fine: frames that no other frame needs are not decoded, and the scaling is rough. */
  readonly isHasty: boolean
  /** Surplus frames are dropped before anything else is done to them; missing ones are added last. */
  readonly rateFirst: boolean
  readonly rate: FrameRate
  /** Size after scaling, still in the coded orientation. */
  readonly coded: Size
  readonly rotation: Rotation
  readonly range: DynamicRange
  readonly matrix: string
  readonly isFullRange: boolean
  /** Size of the finished shared picture. */
  readonly canvas: Size
  readonly intro: CardSegment | null
  readonly outro: CardSegment | null
}
export interface CardSegment {
  readonly seconds: number
  /** `0xrrggbb` */
  readonly colour: string
}

/** One encode of one picture. Outputs that show the same picture share it. */
export interface PicturePlan {
  readonly id: string
  readonly size: Size
  readonly fit: Fit
  readonly rate: FrameRate
  /** Where the logo stands; null without one. */
  readonly logo: LogoCorner | null
  /** Basename of an ASS file in the working directory, or null. */
  readonly burnt: string | null
  readonly h264: H264Rule
  readonly bits: BitRule
}
export type BitRule =
  | { readonly mode: 'quality'; readonly crf: number; readonly maxKbps: number }
  | { readonly mode: 'constant'; readonly kbps: number }
  | { readonly mode: 'average'; readonly kbps: number }

/** What is done once to the sound. */
export interface SharedSound {
  /** Stream in the source; null when only music is heard. */
  readonly audioIndex: number | null
  readonly hasMusic: boolean
  readonly delayMs: number
}

export interface OutputPlan {
  readonly key: string
  /** Basename of the finished file. */
  readonly file: string
  /** A picture to encode, or the source's own track untouched. */
  readonly picture: { readonly from: 'encode'; readonly id: string } | { readonly from: 'source' }
  /** AAC in kbit/s, the source's own track untouched, or none. */
  readonly sound:
    | { readonly from: 'encode'; readonly kbps: number }
    | { readonly from: 'source' }
    | { readonly from: 'none' }
  readonly hasSubtitleTrack: boolean
  readonly size: Size
  readonly maxBytes: number | null
}

/** Where the candidates for covers come from: the shared picture, or (nothing is decoded) the key frames. */
export interface FilmPlan {
  readonly from: 'shared' | 'key_frames'
  /** Every how many frames one is kept. */
  readonly step: number
  /** Seconds of the uploaded clip at which each candidate lies. */
  readonly at: readonly number[]
  /** A cover chosen by hand, in seconds of the uploaded clip. */
  readonly coverAt: number | null
}

/** A whole conversion as data. The same input gives the same plan; nothing in it names a path. */
export interface TranscodePlan {
  readonly version: number
  readonly window: { readonly start: number; readonly seconds: number; readonly isWhole: boolean }
  /** Length of every output in seconds, cards included. */
  readonly seconds: number
  readonly shared: SharedPicture
  readonly sound: SharedSound | null
  readonly pictures: readonly PicturePlan[]
  readonly outputs: readonly OutputPlan[]
  readonly film: FilmPlan
  readonly posters: readonly PosterProfile[]
  /** Files to write into the working directory first; all text of people is in these. */
  readonly texts: readonly { readonly name: string; readonly content: string }[]
  readonly warnings: readonly VideoWarning[]
}
