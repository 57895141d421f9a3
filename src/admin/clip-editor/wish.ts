import type { ClipEdit } from '@/domain/media/edit'
import type { RenditionProfile } from '@/domain/media/profiles'
import { picturesIdentity, renditionIdentity } from '@/domain/media/rendition-identity'
import { canonicalJson } from '@/domain/review/canonical-json'
import type { EditWish } from '@/use-cases/videos/edit-video'

/** A stored edit as the page changes it: the logo and the music's bytes are the server's. */
export function wishOf(stored: ClipEdit): EditWish {
  const { trim, coverAt, focus, intro, outro, hasLogo, cues, sound, music } = stored
  return { trim, coverAt, focus, intro, outro, hasLogo, cues, sound, music: music?.id ?? null }
}

export const isSameWish = (a: EditWish, b: EditWish): boolean =>
  canonicalJson(a) === canonicalJson(b)

/** What saving will make anew. */
export interface Work {
  readonly profiles: readonly RenditionProfile[]
  readonly hasNewPictures: boolean
  /** A rough guess, rounded so that nobody takes it for more. */
  readonly seconds: number
}

/** Measured on two busy cores: half a second per second of clip and version, and the start of the programs. */
const PER_SECOND = 0.5
const START = 5

/** @param seconds of the finished clip */
export function workOf(
  before: ClipEdit,
  wish: EditWish,
  clip: { readonly profiles: readonly RenditionProfile[]; readonly seconds: number },
): Work {
  const { music, ...rest } = wish
  const isSameMusic = music === (before.music?.id ?? null)
  const after: ClipEdit = {
    ...rest,
    logo: wish.hasLogo ? (before.logo ?? { sha256: '', corner: 'top-right' }) : null,
    music: isSameMusic ? before.music : music === null ? null : { id: music, sha256: music },
  }
  const profiles = clip.profiles.filter(
    (profile) => renditionIdentity(profile, before) !== renditionIdentity(profile, after),
  )
  const hasNewPictures = picturesIdentity(before) !== picturesIdentity(after)
  const guess = START + PER_SECOND * clip.seconds * Math.max(profiles.length, 1)
  const step = guess > 60 ? 30 : guess > 20 ? 10 : 5
  return { profiles, hasNewPictures, seconds: Math.ceil(guess / step) * step }
}

/** Seconds of the finished clip, cards included. */
export function finishedSeconds(wish: EditWish, seconds: number): number {
  const kept = wish.trim ? wish.trim.end - wish.trim.start : seconds
  return kept + (wish.intro?.seconds ?? 0) + (wish.outro?.seconds ?? 0)
}
