import { expect } from 'vitest'
import { readSealed, type Shelf } from '@/adapters/file-store'
import { verifyChain } from '@/queries/verify-chain'
import { loadHistory } from '@/use-cases/review/load-history'
import { rebuildMirror } from '@/use-cases/review/rebuild-mirror'
import type { Ground } from './desk-ground'

const MIRRORED = [
  'stage',
  'round',
  'contentHash',
  'firstReviewer',
  'publishAt',
  'outcome',
  'isLive',
] as const

/**
 * Chain, mirror, revisions and live posts of a desk agree with each other.
 * @returns the number of records of the chain
 */
export async function expectWhole(ground: Ground, posts: readonly string[]): Promise<number> {
  const { payload } = ground
  const chain = await verifyChain(payload)
  expect(chain).toMatchObject({ ok: true })
  const revisions = new Set<string>()
  const live: (string | undefined)[] = []
  for (const post of posts) {
    const { records, history } = await loadHistory(ground, post)
    const decisions = records
      .filter(({ decision }) => ['submit', 'approve', 'return', 'withdraw'].includes(decision))
      .map(({ round, level, decision }) => `${round} ${level} ${decision}`)
    expect(new Set(decisions).size).toBe(decisions.length)
    for (const { decision, revision } of records) {
      if (decision === 'submit') revisions.add(String(revision))
    }
    if (history.live) live.push(`${post} ${history.live.contentHash}`)
    const stored = await payload.findByID({ collection: 'posts', id: post, depth: 0 })
    const mirror = Object.fromEntries(MIRRORED.map((key) => [key, stored[key] ?? null]))
    const rebuilt = await rebuildMirror(payload, post)
    // Edited and then taken off line, or the other way round: an edit leaves no record to tell.
    const isEither = mirror['stage'] === 'offline' && rebuilt.stage === 'draft'
    expect(mirror).toEqual(isEither ? { ...rebuilt, stage: 'offline' } : rebuilt)
  }
  const all = { limit: 0, pagination: false, depth: 0 } as const
  const storedRevisions = await payload.find({ collection: 'revisions', ...all })
  expect(new Set(storedRevisions.docs.map(({ id }) => String(id)))).toEqual(revisions)
  const storedLive = await payload.find({ collection: 'live-posts', ...all })
  const shown = storedLive.docs.map(({ post, contentHash }) => `${String(post)} ${contentHash}`)
  expect(shown.sort()).toEqual(live.sort())
  return chain.checked
}

/**
 * Every file the library names is there and holds what its name promises.
 * @returns the number of pictures
 */
export async function expectFilesWhole(ground: Ground): Promise<number> {
  const { docs } = await ground.payload.find({
    collection: 'materials',
    limit: 0,
    pagination: false,
    depth: 0,
  })
  for (const { sha256, mimeType, renditions } of docs) {
    const files: [Shelf, { sha256: string; mime: string }][] = [
      ['originals', { sha256: String(sha256), mime: String(mimeType) }],
      ...((renditions ?? []) as { sha256: string; mime: string }[]).map(
        (rendition): [Shelf, { sha256: string; mime: string }] => ['renditions', rendition],
      ),
    ]
    for (const [shelf, file] of files) await readSealed(shelf, file)
  }
  return docs.length
}
