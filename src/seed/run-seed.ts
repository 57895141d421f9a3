import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { playHistories } from './play-histories'
import { DEMO_POSTS } from './posts'
import { seedClips } from './seed-clips'
import { seedPeople } from './seed-people'
import { seedPictures } from './seed-pictures'

/** Says how far it is, one line at a time. */
export type Say = (line: string) => void

const SEEDED = [
  'background-jobs',
  'live-posts',
  'review-records',
  'revisions',
  'posts',
  'videos',
  'materials',
  'users',
  'categories',
  'departments',
] as const

/**
 * Fills an EMPTY database with the demo: people, pictures and posts, every step of every history
 * played through the real use cases at its own time. A database with a user of its own is left alone.
 *
 * A seed that was killed half-way left a mark behind; nobody can have worked in such a database, for
 * the server answers only after the seed, so it is cleared and filled again.
 */
export async function seedEmptyDatabase(payload: Payload, say: Say): Promise<void> {
  const { totalDocs } = await payload.db.count({ collection: 'users' })
  const { seedState } = await payload.findGlobal({ slug: 'desk-settings' })
  if (totalDocs > 0 && seedState !== 'running') return
  if (seedState === 'running') await clear(payload)
  await mark(payload, 'running')
  say('正在准备演示数据：人员与科室')
  const people = await seedPeople(payload, env().DEMO_PASSWORD)
  const pictures = await seedPictures({ payload, user: people.users.publicity, say })
  const clips = await seedClips({ payload, user: people.users.sun, say })
  await playHistories({ payload, people, pictures, clips, say, now: Date.now() })
  await mark(payload, 'done')
  say(`演示数据已就绪：${DEMO_POSTS.length} 篇稿件`)
}

const mark = (payload: Payload, seedState: 'running' | 'done'): Promise<unknown> =>
  payload.updateGlobal({ slug: 'desk-settings', data: { seedState } })

async function clear(payload: Payload): Promise<void> {
  for (const collection of SEEDED) await payload.db.deleteMany({ collection, where: {} })
}
