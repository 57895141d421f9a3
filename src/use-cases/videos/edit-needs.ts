import { originalPath } from '@/adapters/file-store'
import { storedMusic } from '@/adapters/music-store'
import type { ClipEdit } from '@/domain/media/edit'
import { VideoFailure } from '@/domain/media/failure-codes'
import type { RenditionProfile } from '@/domain/media/profiles'

interface Abilities {
  readonly canBurnSubtitles: boolean
  readonly hasChineseFont: boolean
}

/** Whether this machine can draw Chinese onto a picture. Without a font every character would be an empty box. */
export const canDrawWords = ({ canBurnSubtitles, hasChineseFont }: Abilities): boolean =>
  canBurnSubtitles && hasChineseFont

/** @throws VideoFailure `VIDEO_NO_WORDS` when the edit draws words and this machine cannot */
export function requireWords(
  abilities: Abilities,
  edit: ClipEdit,
  profiles: readonly RenditionProfile[],
): void {
  const isBurning = profiles.some(({ subtitles }) => subtitles === 'burnt') && edit.cues.length > 0
  if (!edit.intro && !edit.outro && !isBurning) return
  if (!canDrawWords(abilities)) throw new VideoFailure('VIDEO_NO_WORDS')
}

/**
 * The files beside the clip that an edit needs, each still the bytes that were chosen.
 *
 * @throws VideoFailure `VIDEO_EDIT_FILE_GONE`
 */
export async function editFiles({
  hasLogo,
  logo,
  music,
}: ClipEdit): Promise<{ readonly logoFile: string | null; readonly musicFile: string | null }> {
  try {
    return {
      logoFile: hasLogo && logo ? await originalPath(logo.sha256, 'image/png') : null,
      musicFile: music ? (await storedMusic(music.sha256)).path : null,
    }
  } catch (cause) {
    throw new VideoFailure('VIDEO_EDIT_FILE_GONE', {}, { cause })
  }
}
