import { DomainError } from '@/domain/errors'
import { NO_EDIT, type ClipEdit } from '@/domain/media/edit'
import { isVideoFailure } from '@/domain/media/failure-codes'
import { profilesOf } from '@/domain/media/profile-set'
import type { OriginalClip, PastEdit, StoredClip } from '@/domain/media/stored-clip'
import { tidyEdit } from '@/domain/media/tidy-edit'
import { canonicalJson } from '@/domain/review/canonical-json'
import type { Tx } from '@/platform/database/with-transaction'
import { clipProfiles } from '@/queries/clip-profiles'
import type { Desk } from '../posts/on-post'
import { startRun, writeClip } from './clip-record'
import { requireWords } from './edit-needs'
import { logoInForce, musicFor } from './edit-media'
import { onOwnClip } from './on-own-clip'
import { videoTools } from './video-tools'

/** So many edits back one may go. */
const HISTORY = 10

/** An edit as people send it; the logo's bytes and the music's are the server's to fill in. */
export type EditWish = Omit<ClipEdit, 'logo' | 'music'> & { readonly music: string | null }

/**
 * 剪辑: keeps what somebody changed about a clip and starts a run that makes what the change touches.
 *
 * @param base the `editVersion` this edit began from
 * @throws DomainError `NOT_FOUND` (404), `NOT_YOU` (403), `MEDIA_NOT_READY` (409) before the clip was ready once,
 * `VIDEO_EDIT_CHANGED` (409) when somebody saved another meanwhile, `VIDEO_EDIT_IN_REVIEW` (409), `VIDEO_NO_WORDS` (409),
 * `VIDEO_EDIT_INVALID` (422) naming the field
 */
export const editVideo = (
  desk: Desk,
  id: string,
  { wish, base }: { readonly wish: EditWish; readonly base: number },
): Promise<void> =>
  onOwnClip(desk, id, async (tx, clip) => {
    requireBase(clip, base)
    const edit = await resolve({ desk, tx }, clip, wish)
    await requireMachine({ desk, tx }, clip, edit)
    await keep({ desk, tx }, clip, {
      edit,
      history: [...clip.editHistory, past(desk, clip)].slice(-HISTORY),
    })
  })

/**
 * 撤销上次修改: back to the edit before; what was made of it then is found made.
 *
 * @throws DomainError as {@link editVideo}; `NOTHING_TO_UNDO` (409)
 */
export const undoEdit = (desk: Desk, id: string, base: number): Promise<void> =>
  onOwnClip(desk, id, async (tx, clip) => {
    requireBase(clip, base)
    const last = clip.editHistory.at(-1)
    if (!last) throw new DomainError('NOTHING_TO_UNDO')
    await keep({ desk, tx }, clip, { edit: last.edit, history: clip.editHistory.slice(0, -1) })
  })

interface Place {
  readonly desk: Desk
  readonly tx: Tx
}

function requireBase(clip: StoredClip, base: number): void {
  if (clip.editVersion !== base) {
    throw new DomainError('VIDEO_EDIT_CHANGED', {
      version: clip.editVersion,
      savedByName: clip.editHistory.at(-1)?.byName ?? null,
    })
  }
}

async function resolve(place: Place, clip: StoredClip, wish: EditWish): Promise<ClipEdit> {
  const { music, ...rest } = wish
  if (!clip.probe || !(clip.original ?? originalOf(clip))) {
    throw new DomainError('MEDIA_NOT_READY', { videos: [{ id: clip.id, title: clip.title }] })
  }
  const needsMusic = wish.sound === 'replace' || wish.sound === 'under'
  try {
    return tidyEdit(
      {
        ...rest,
        logo: wish.hasLogo ? await logoInForce(place.tx.req) : null,
        music: needsMusic ? await musicFor(place.tx.req, { id: music, now: place.desk.now }) : null,
      },
      clip.probe.seconds,
    )
  } catch (error) {
    if (isVideoFailure(error)) throw new DomainError(error.code, error.details, { cause: error })
    throw error
  }
}

/** Said now and not by a failed run; a machine without any ffmpeg says so in the run. */
async function requireMachine({ tx }: Place, clip: StoredClip, edit: ClipEdit): Promise<void> {
  const tools = await videoTools().catch(() => null)
  if (!tools) return
  const set = await clipProfiles({ payload: tx.req.payload, req: tx.req })
  try {
    requireWords(tools.capabilities, edit, profilesOf(clip.profiles, set))
  } catch (error) {
    if (isVideoFailure(error)) throw new DomainError(error.code, error.details, { cause: error })
    throw error
  }
}

const past = ({ user, now }: Desk, { edit }: StoredClip): PastEdit => ({
  edit,
  at: now.toISOString(),
  byName: user.name,
})

async function keep(
  { desk, tx }: Place,
  clip: StoredClip,
  next: { readonly edit: ClipEdit; readonly history: readonly PastEdit[] },
): Promise<void> {
  await requireUnreviewed(tx, clip)
  if (canonicalJson(next.edit) === canonicalJson(clip.edit) && clip.status !== 'failed') return
  await writeClip(tx.req, clip.id, {
    edit: next.edit,
    editHistory: next.history,
    editVersion: clip.editVersion + 1,
    original: clip.original ?? originalOf(clip),
  })
  await keepMusic(tx, clip, [next.edit, ...next.history.map(({ edit }) => edit)])
  await startRun(tx, clip, desk.now)
}

/** Notes what music is needed to make this or an earlier edit again: it cannot be deleted. */
async function keepMusic(tx: Tx, { id }: StoredClip, edits: readonly ClipEdit[]): Promise<void> {
  const music = new Set(edits.flatMap((one) => (one.music ? [one.music.id] : [])))
  await tx.req.payload.update({
    collection: 'videos',
    id,
    data: { usedMusic: [...music] },
    depth: 0,
    overrideAccess: true,
    req: tx.req,
  })
}

/** The clip as it was uploaded, while nothing was changed about it; null before it was ready. */
function originalOf({ edit, film, play }: StoredClip): OriginalClip | null {
  const isUntouched = canonicalJson(edit) === canonicalJson(NO_EDIT)
  return isUntouched && film.length > 0 ? { film, play } : null
}

/** What is being judged must not change its meaning under the eyes of those who judge it. */
async function requireUnreviewed(tx: Tx, { id }: StoredClip): Promise<void> {
  const { totalDocs } = await tx.req.payload.db.count({
    collection: 'posts',
    where: {
      and: [{ videos: { in: [id] } }, { stage: { in: ['first_review', 'final_review'] } }],
    },
    req: tx.req,
  })
  if (totalDocs > 0) throw new DomainError('VIDEO_EDIT_IN_REVIEW')
}
