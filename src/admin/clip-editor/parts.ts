import type { RefObject } from 'react'
import type { ClipEditing } from '@/queries/clip-editing'
import type { EditWish } from '@/use-cases/videos/edit-video'
import type { Clip } from '../videos/clip'
import type { WordHint, WordPlace } from './use-word-hints'

/** What every part of the editor is given. */
export interface PartProps {
  readonly clip: Clip
  readonly editing: ClipEditing
  readonly wish: EditWish
  readonly change: (part: Partial<EditWish>) => void
  /** Seconds of the clip as it was uploaded. */
  readonly seconds: number
  readonly player: RefObject<HTMLVideoElement | null>
  readonly hintsAt: (place: WordPlace) => readonly WordHint[]
}

/** Where the player stands, to a tenth of a second. */
export const playerTime = ({ player }: Pick<PartProps, 'player'>): number =>
  Math.round((player.current?.currentTime ?? 0) * 10) / 10

export function seek({ player }: Pick<PartProps, 'player'>, seconds: number): void {
  if (player.current) player.current.currentTime = seconds
}

/** The frames of the whole clip, whatever was cut from it since. */
export const filmOf = ({ original, film }: Clip) => original?.film ?? film
