import { canonicalJson } from '../review/canonical-json'
import { canCopyPicture, canCopySound } from './compliance-copy'
import { checkEdit, NO_EDIT, type ClipEdit } from './edit'
import { VideoFailure, videoWarning, type VideoWarning } from './failure-codes'
import { canvasSize, displaySize, fitFor, neededSize, type Size } from './frame'
import { outputSize } from './frame'
import type { AcceptedSource } from './guard'
import type { LoudnessStep } from './loudness'
import { filmPlan } from './plan-film'
import { planTexts, subtitleFile } from './plan-texts'
import {
  PIPELINE_VERSION,
  type BitRule,
  type OutputPlan,
  type PicturePlan,
  type SharedPicture,
  type SharedSound,
  type TranscodePlan,
} from './plan-types'
import { POSTER_PROFILES, type PosterProfile, type RenditionProfile } from './profiles'
import { rateForSize, rateOf, steadyRate, withShortSide } from './rates'
import { sharePictures, type Draft } from './shared-pictures'
import { AUDIO_CODECS } from './whitelists'

/** What the installed ffmpeg can do, as far as plans care. */
export interface ToolFeatures {
  readonly canToneMap: boolean
  readonly canBurnSubtitles: boolean
}

export interface PlanRequest {
  readonly source: AcceptedSource
  readonly profiles: readonly RenditionProfile[]
  readonly edit?: ClipEdit
  readonly posters?: readonly PosterProfile[]
  readonly features: ToolFeatures
  /** What the measuring pass decided; `null` before it, or when there is no sound. */
  readonly loudness: LoudnessStep | null
  /** True for the quick preview. */
  readonly isHasty?: boolean
  /** False encodes even what could be copied. */
  readonly allowCopy?: boolean
}

/**
 * Turns a clip and the profiles wanted into one conversion. Pure: the same request gives the same plan.
 * @throws VideoFailure VIDEO_EDIT_INVALID, VIDEO_TOOL_LACKS, VIDEO_CANNOT_FIT (nothing at all could be planned)
 */
export function planTranscode(request: PlanRequest): TranscodePlan {
  const { source, features, edit = NO_EDIT } = request
  if (source.video.dynamicRange !== 'sdr' && !features.canToneMap) {
    throw new VideoFailure('VIDEO_TOOL_LACKS', { feature: 'zscale, tonemap' })
  }
  const window = checkEdit(edit, source.seconds)
  const seconds = window.seconds + (edit.intro?.seconds ?? 0) + (edit.outro?.seconds ?? 0)
  const sound = sharedSound(source, edit)
  const warnings: VideoWarning[] = []
  const drafts = request.profiles.flatMap((profile) => {
    const draft = draftFor(profile, { request, edit, seconds, hasSound: sound !== null })
    if (draft) return [draft]
    warnings.push(videoWarning('VIDEO_PROFILE_SKIPPED', profile.label))
    return []
  })
  if (drafts.length === 0) throw new VideoFailure('VIDEO_CANNOT_FIT', { seconds })
  const { pictures, outputs } = sharePictures(drafts)
  const shared = sharedPicture(request, edit, pictures)
  return {
    version: PIPELINE_VERSION,
    window: { ...window, isWhole: edit.trim === null },
    seconds,
    shared,
    sound,
    pictures: pictures.map((picture) => settleFit(picture, shared.canvas)),
    outputs,
    film: filmPlan({ source, window, rate: shared.rate, isEncoding: pictures.length > 0, edit }),
    posters: request.posters ?? POSTER_PROFILES,
    texts: planTexts({ edit, window, shared, pictures, outputs }),
    warnings,
  }
}

interface DraftContext {
  readonly request: PlanRequest
  readonly edit: ClipEdit
  readonly seconds: number
  readonly hasSound: boolean
}

function draftFor(profile: RenditionProfile, context: DraftContext): Draft | null {
  const { request, edit, hasSound } = context
  const { source, features } = request
  const clip = displaySize(source.video)
  const isBurning = profile.subtitles === 'burnt' && edit.cues.length > 0
  if (isBurning && !features.canBurnSubtitles) return null
  const base = {
    key: profile.key,
    file: `${profile.key}.mp4`,
    hasSubtitleTrack: profile.subtitles === 'track' && edit.cues.length > 0,
    maxBytes: profile.rate.mode === 'size' ? profile.rate.maxBytes : null,
  }
  if (request.allowCopy !== false && canCopyPicture(source, profile, edit)) {
    const sound = copiedSound(profile, context)
    return { picture: null, output: { ...base, picture: { from: 'source' }, sound, size: clip } }
  }
  const wanted = outputSize(profile.frame, clip)
  const fitted = bitsFor(profile, { size: wanted, seconds: context.seconds, hasSound })
  if (!fitted) return null
  const { size, bits, audioKbps } = fitted
  const picture = pictureFor(profile, { size, bits, context, isBurning })
  const sound = audioKbps > 0 ? ({ from: 'encode', kbps: audioKbps } as const) : NO_SOUND
  return {
    picture,
    output: { ...base, picture: { from: 'encode', id: picture.id }, sound, size },
  }
}

const NO_SOUND = { from: 'none' } as const

function copiedSound(profile: RenditionProfile, context: DraftContext): OutputPlan['sound'] {
  const { request, edit, hasSound } = context
  if (!hasSound || profile.audioKbps === null) return NO_SOUND
  const isLoudEnough = request.loudness?.how === 'leave' && edit.sound === 'keep'
  return canCopySound(request.source, profile, isLoudEnough)
    ? { from: 'source' }
    : { from: 'encode', kbps: profile.audioKbps }
}

/** Bits, and the size they are enough for. Null when the clip cannot fit the profile's limit. */
function bitsFor(
  { rate, audioKbps }: RenditionProfile,
  clip: { readonly size: Size; readonly seconds: number; readonly hasSound: boolean },
): { size: Size; bits: BitRule; audioKbps: number } | null {
  const sound = clip.hasSound ? (audioKbps ?? 0) : 0
  if (rate.mode !== 'size') return { size: clip.size, bits: rate, audioKbps: sound }
  const shortSide = Math.min(clip.size.width, clip.size.height)
  const sized = rateForSize({ ...rate, seconds: clip.seconds, audioKbps: sound, shortSide })
  return sized
    ? {
        size: withShortSide(clip.size, sized.shortSide),
        bits: { mode: 'average', kbps: sized.videoKbps },
        audioKbps: sized.audioKbps,
      }
    : null
}

function pictureFor(
  profile: RenditionProfile,
  wish: {
    readonly size: Size
    readonly bits: BitRule
    readonly context: DraftContext
    readonly isBurning: boolean
  },
): PicturePlan {
  const { size, bits, context, isBurning } = wish
  const { request, edit } = context
  const clip = displaySize(request.source.video)
  const own = sourceRate(request.source)
  const rate =
    profile.maxFps !== null && rateOf(own) > profile.maxFps ? { num: profile.maxFps, den: 1 } : own
  const content = {
    size,
    fit: fitFor(clip, size, { surround: profile.surround, focus: edit.focus }),
    rate,
    logo: profile.hasLogo && edit.hasLogo ? (edit.logo?.corner ?? 'top-right') : null,
    burnt: isBurning ? subtitleFile(size) : null,
    h264: profile.h264,
    bits,
  }
  return { id: canonicalJson(content), ...content }
}

function sourceRate({ video, probe }: AcceptedSource) {
  return steadyRate(video.fps, probe.packets?.isVariable ?? false)
}

function sharedPicture(
  { source, isHasty = false }: PlanRequest,
  edit: ClipEdit,
  pictures: readonly PicturePlan[],
): SharedPicture {
  const { video } = source
  const clip = displaySize(video)
  const needed = pictures.map((picture) => neededSize(picture.size, picture.fit))
  const canvas = canvasSize(clip, needed)
  const isTurned = video.rotation === 90 || video.rotation === 270
  const rate = sourceRate(source)
  const card = (which: ClipEdit['intro']) =>
    which && { seconds: which.seconds, colour: `0x${which.background.slice(1)}` }
  return {
    videoIndex: video.index,
    isInterlaced: video.isInterlaced,
    isHasty,
    rateFirst: video.fps > rateOf(rate) * 1.05,
    rate,
    coded: isTurned ? { width: canvas.height, height: canvas.width } : canvas,
    rotation: video.rotation,
    range: video.dynamicRange,
    matrix: video.matrix ?? (Math.min(video.width, video.height) >= 720 ? 'bt709' : 'smpte170m'),
    isFullRange: video.isFullRange,
    canvas,
    intro: card(edit.intro),
    outro: card(edit.outro),
  }
}

function settleFit(picture: PicturePlan, canvas: Size): PicturePlan {
  const { size, fit } = picture
  const isSame = size.width === canvas.width && size.height === canvas.height
  return fit.how === 'scale' && isSame ? { ...picture, fit: { how: 'as_is' } } : picture
}

function sharedSound({ probe }: AcceptedSource, edit: ClipEdit): SharedSound | null {
  if (edit.sound === 'mute') return null
  const hasMusic = edit.sound === 'replace' || edit.sound === 'under'
  const usable = probe.audio && AUDIO_CODECS.has(probe.audio.codec) ? probe.audio.index : null
  const audioIndex = edit.sound === 'replace' ? null : usable
  if (audioIndex === null && !hasMusic) return null
  return { audioIndex, hasMusic, delayMs: Math.round((edit.intro?.seconds ?? 0) * 1000) }
}
