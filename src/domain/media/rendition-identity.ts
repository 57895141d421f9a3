import { canonicalJson } from '../review/canonical-json'
import { NO_EDIT, type ClipEdit } from './edit'
import { PIPELINE_VERSION } from './plan-types'
import { POSTER_PROFILES, type RenditionProfile } from './profiles'

/** The keys an edit had from the start. Logo and music join where there is one: what was made before is still found. */
function firstKeys(edit: ClipEdit) {
  const { trim, coverAt, focus, intro, outro, hasLogo, cues, sound } = edit
  return { trim, coverAt, focus, intro, outro, hasLogo, cues, sound }
}

/**
 * What a rendition is addressed by, beside the hash of the source: the same text asks for the same thing, and what was
 * made for it once stands, even where another set of versions would share another encode. Of the edit only what this profile
 * shows or plays counts, so that a new cover encodes no clip and new music no silent one.
 */
export function renditionIdentity(profile: RenditionProfile, edit: ClipEdit): string {
  const wearsLogo = profile.hasLogo && edit.hasLogo
  const isHeard = profile.audioKbps !== null
  const playsMusic = isHeard && (edit.sound === 'replace' || edit.sound === 'under')
  return canonicalJson({
    version: PIPELINE_VERSION,
    profile,
    edit: {
      ...firstKeys(edit),
      coverAt: null,
      hasLogo: wearsLogo,
      cues: profile.subtitles === 'none' ? [] : edit.cues,
      sound: isHeard ? edit.sound : 'keep',
      ...(wearsLogo && edit.logo ? { logo: edit.logo } : {}),
      ...(playsMusic && edit.music ? { music: edit.music.sha256 } : {}),
    },
  })
}

/** The same of covers, filmstrip and moving thumbnail: they show neither cards nor words. */
export function picturesIdentity({ trim, coverAt, focus }: ClipEdit): string {
  return canonicalJson({
    version: PIPELINE_VERSION,
    posters: POSTER_PROFILES,
    edit: { ...firstKeys(NO_EDIT), trim, coverAt, focus },
  })
}
