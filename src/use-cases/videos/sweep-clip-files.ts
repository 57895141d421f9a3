import type { Payload } from 'payload'
import { clearAway, clipShelf, isUntouched, noteOn, type ClipRoom } from '@/adapters/clip-shelves'
import { fileNameOf } from '@/adapters/video-store'
import { profilesOf } from '@/domain/media/profile-set'
import type { StoredClip } from '@/domain/media/stored-clip'
import { serialise } from '@/platform/database/with-transaction'
import { clipProfiles } from '@/queries/clip-profiles'
import { toClip } from './clip-record'
import { filesOfClip, filesOfNote, noteKeys } from './made-files'

/** A file is written before the document or note that names it; between the two lie seconds, never so much. */
const GRACE_MS = 60 * 60_000
/** So many files a round; the next round finds the rest. */
const AT_MOST = 500

type Row = Parameters<typeof toClip>[0]

interface Round {
  readonly payload: Payload
  /** What was written later than this is left alone. */
  readonly moment: Date
  left: number
}

/**
 * Takes away what no clip needs any more: the upload, notes and files of deleted clips, what was made for edits that are no
 * longer anybody's present or past one, and what killed runs left. What a submit has sealed stays, whatever became of
 * its clip. Notes go before the files they name, so that a crash in between leaves a file without a note, which
 * the next round finds, and never a note that promises a file.
 *
 * @returns how many it removed
 */
export async function sweepClipFiles(
  payload: Payload,
  now: Date,
  limit = AT_MOST,
): Promise<number> {
  const round: Round = { payload, moment: new Date(now.getTime() - GRACE_MS), left: limit }
  await sweepWork(round)
  for (const source of await clipShelf('made')) await sweepNotes(round, source)
  await sweepSources(round)
  await sweepFiles(round)
  await sweepMusic(round)
  return limit - round.left
}

async function remove(round: Round, room: ClipRoom, ...names: string[]): Promise<void> {
  if (round.left <= 0 || !(await isUntouched(round.moment, room, ...names))) return
  await clearAway(room, ...names)
  round.left -= 1
}

/** In one question: page by page, a deletion in between could hide a clip from both pages. */
async function clips({ payload }: Round, where = {}): Promise<readonly StoredClip[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'videos',
    where,
    limit: 0,
    pagination: false,
  })
  return docs.map(toClip)
}

/** Folders of runs whose clip is gone; those of the others are emptied by their next run. */
async function sweepWork(round: Round): Promise<void> {
  const names = await clipShelf('work')
  if (names.length === 0) return
  const there = new Set((await clips(round)).map(({ id }) => id))
  for (const name of names) {
    const clip = name.replace(/\.done$/, '').replace(/-preview$/, '')
    if (!there.has(clip)) await remove(round, 'work', name)
  }
}

async function sweepNotes(round: Round, source: string): Promise<void> {
  // A run of this process may be about to find one of these notes.
  await serialise(`video ${source}`, async () => {
    const wanted = await wantedNotes(round, source)
    const names = await clipShelf('made', source)
    for (const name of names) {
      if (!wanted.has(name)) await remove(round, 'made', source, name)
    }
    if (wanted.size === 0 && (await clipShelf('made', source)).length === 0) {
      await remove(round, 'made', source)
    }
  })
}

/** One may go back to the edits before, and to the clip as it was uploaded, at no cost. */
async function wantedNotes(round: Round, source: string): Promise<ReadonlySet<string>> {
  const wanted = new Set<string>()
  const set = await clipProfiles({ payload: round.payload })
  for (const clip of await clips(round, { sha256: { equals: source } })) {
    const profiles = profilesOf(clip.profiles, set)
    for (const edit of [clip.edit, ...clip.editHistory.map((past) => past.edit)]) {
      for (const key of noteKeys(edit, profiles)) wanted.add(`${key}.json`)
    }
  }
  return wanted
}

async function sweepSources(round: Round): Promise<void> {
  const names = await clipShelf('sources')
  if (names.length === 0) return
  const named = new Set((await clips(round)).map(({ sha256 }) => `${sha256}.bin`))
  for (const name of names) {
    if (named.has(name)) continue
    // An upload of the same bytes writes its file and its document under this lock.
    await serialise(`video ${name.replace('.bin', '')}`, async () => {
      const sha256 = name.replace('.bin', '')
      const isThere = (await clips(round, { sha256: { equals: sha256 } })).length > 0
      if (!isThere) await remove(round, 'sources', name)
    })
  }
}

async function sweepFiles(round: Round): Promise<void> {
  const named = await namedFiles(round)
  for (const name of await clipShelf('files')) {
    if (named.has(name) || round.left <= 0) continue
    if (await isSealed(round.payload, name.split('.')[0] ?? name)) continue
    await remove(round, 'files', name)
  }
}

async function namedFiles(round: Round): Promise<ReadonlySet<string>> {
  const named = new Set<string>()
  for (const clip of await clips(round)) {
    for (const { sha256, mime } of filesOfClip(clip)) named.add(fileNameOf(sha256, mime))
  }
  for (const source of await clipShelf('made')) {
    for (const name of await clipShelf('made', source)) {
      for (const { sha256, mime } of filesOfNote(await noteOn(source, name))) {
        named.add(fileNameOf(sha256, mime))
      }
    }
  }
  return named
}

/** Asked of the seals themselves: what a submit has sealed is kept. */
async function isSealed(payload: Payload, hash: string): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'revisions',
    where: { content: { like: hash } },
  })
  return totalDocs > 0
}

async function sweepMusic(round: Round): Promise<void> {
  const names = await clipShelf('music')
  if (names.length === 0) return
  const { docs } = await round.payload.db.find<{ id: string; sha256: string }>({
    collection: 'music',
    select: { sha256: true },
    limit: 0,
    pagination: false,
  })
  const named = new Set(docs.map(({ sha256 }) => `${sha256}.bin`))
  for (const name of names) {
    if (!named.has(name)) await remove(round, 'music', name)
  }
}
