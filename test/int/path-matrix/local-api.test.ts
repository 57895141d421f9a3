import config from '@payload-config'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyChain } from '@/queries/verify-chain'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import type { Battle } from './attack'
import { inProcessDoor } from './in-process-door'
import { openBattle } from './open-battle'
import { readOverDoor } from './state'
import { STANDS, type Target } from './stage-ground'

/** Payload's local calls, whose access control is off unless it is asked for. */
type Local = Readonly<Record<string, (args: object) => Promise<unknown>>>

const CLOSED = ['revisions', 'live-posts', 'review-records', 'background-jobs'] as const
const CALLERS = ['nobody', 'boss', 'all', 'stranger'] as const

let payload: Payload
let local: Local
let battle: Battle & { readonly picture: string }
let targets: Target[]
const users = new Map<string, TypedUser>()

beforeAll(async () => {
  payload = await getPayload({ config })
  local = payload as unknown as Local
  const door = await inProcessDoor()
  battle = await openBattle(door, {
    settle: (picture) => makeRenditions(payload, picture),
    read: (...row) => readOverDoor(door, battle.people.tokens.boss)(...row),
  })
  targets = []
  for (const stand of STANDS) targets.push(await battle.ground.target('author', stand))
  for (const caller of CALLERS) {
    if (caller === 'nobody') continue
    const id = battle.people.ids[caller]
    users.set(caller, { ...(await payload.findByID({ collection: 'users', id })) })
  }
}, 600_000)

/** What each call is tried with: by whom, and with access control or without. */
const MANNERS = CALLERS.flatMap((caller) =>
  [true, false].map((overrideAccess) => ({ caller, overrideAccess })),
)

/** Calls one operation in every manner on every id; what was let through, in words. */
async function allowed(
  operation: string,
  calls: readonly object[],
  expectation: (manner: (typeof MANNERS)[number]) => boolean = () => false,
): Promise<string[]> {
  const found: string[] = []
  const before = await battle.watch.before(targets)
  for (const manner of MANNERS) {
    const { caller, overrideAccess } = manner
    const user = users.get(caller)
    for (const args of calls) {
      const context = { 'yixuan.engineCapability': true, isRestoringVersion: true }
      const call = { ...args, overrideAccess, context, ...(user ? { user } : {}) }
      const isDone = await local[operation]?.(call).then(succeeded, () => false)
      if (isDone && !expectation(manner)) {
        found.push(`${operation} ${JSON.stringify(args)} by ${caller}, override ${overrideAccess}`)
      }
    }
  }
  const { states, isViewChanged } = await battle.watch.after(targets)
  states.forEach((state, index) => {
    const stand = targets[index]?.stand
    const was = { ...before[index], post: '' }
    const is = { ...state, post: '' }
    if (JSON.stringify(was) !== JSON.stringify(is)) found.push(`${operation} changed ${stand}`)
  })
  if (isViewChanged) found.push(`${operation} changed what the public sees`)
  return found
}

/** A call for many answers with the documents it refused. */
function succeeded(answer: unknown): boolean {
  const { errors, docs } = (answer ?? {}) as { errors?: unknown[]; docs?: unknown[] }
  return Array.isArray(errors) && errors.length > 0
    ? false
    : !Array.isArray(docs) || docs.length > 0
}

const idsOf = async (collection: (typeof CLOSED)[number]): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    limit: 3,
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}

const FORGED = {
  title: '伪造',
  content: '{}',
  contentHash: 'f'.repeat(64),
  decision: 'approve',
  round: 1,
  seq: 9999,
  state: 'queued',
  name: 'publish-post',
  key: 'x',
}

describe.each(CLOSED)('%s, by the Local API without the engine’s capability', (collection) => {
  test('nothing is created, changed, removed, copied or restored by anyone', async () => {
    const ids = await idsOf(collection)
    expect(ids.length + (collection === 'background-jobs' ? 1 : 0)).toBeGreaterThan(0)
    const each = ids.map((id) => ({ collection, id }))
    const many = [{ collection, where: { id: { exists: true } } }]
    const data = FORGED
    expect(await allowed('create', [{ collection, data }])).toEqual([])
    expect(
      await allowed(
        'update',
        each.map((one) => ({ ...one, data })),
      ),
    ).toEqual([])
    expect(
      await allowed(
        'update',
        many.map((one) => ({ ...one, data })),
      ),
    ).toEqual([])
    expect(await allowed('delete', [...each, ...many])).toEqual([])
    expect(await allowed('duplicate', each)).toEqual([])
    expect(await allowed('restoreVersion', each)).toEqual([])
  })
})

describe('posts, by the Local API', () => {
  const each = (): { collection: 'posts'; id: string; stand: string }[] =>
    targets.map(({ id, stand }) => ({ collection: 'posts', id, stand }))
  const inReview = ['first_review', 'final_review', 'new_round']

  test('nobody writes without saying who writes, and nobody in review', async () => {
    const data = { title: '未经审核' }
    const frozen = each().filter(({ stand }) => inReview.includes(stand))
    expect(
      await allowed(
        'update',
        frozen.map((one) => ({ ...one, data })),
      ),
    ).toEqual([])
    const calls = [{ collection: 'posts', data: { ...data, kind: 'article', genre: 'science' } }]
    const isWriter = ({ caller }: { caller: string }) => caller === 'all' || caller === 'stranger'
    expect(await allowed('create', calls, isWriter)).toEqual([])
  })

  test('nobody moves a stage, copies, restores or removes what was submitted', async () => {
    const submitted = each().filter(({ stand }) => stand !== 'draft')
    const data = { stage: 'published', isLive: true, round: 9, _status: 'published' }
    await allowed(
      'update',
      submitted.map((one) => ({ ...one, data })),
    )
    for (const { id, stand } of each()) {
      const post = await payload.findByID({ collection: 'posts', id, depth: 0 })
      expect([stand, post.round === 9]).toEqual([stand, false])
    }
    expect(await allowed('delete', submitted)).toEqual([])
    expect(await allowed('duplicate', submitted)).toEqual([])
    expect(await allowed('restoreVersion', submitted)).toEqual([])
  })
})

describe('everything else, by the Local API', () => {
  test('materials come in by the upload alone, and what is sealed stays', async () => {
    const { picture } = battle
    const collection = 'materials'
    expect(await allowed('create', [{ collection, data: { title: '甲', isLive: true } }])).toEqual(
      [],
    )
    const sealed = { alt: '另一段说明', credit: '另一人' }
    expect(await allowed('update', [{ collection, id: picture, data: sealed }])).toEqual([])
    expect(await allowed('delete', [{ collection, id: picture }])).toEqual([])
    await allowed('update', [{ collection, id: picture, data: { isLive: false, isSealed: false } }])
    const { isLive, isSealed } = await payload.findByID({ collection, id: picture })
    expect({ isLive, isSealed }).toEqual({ isLive: true, isSealed: true })
  })

  test('no account is removed, no department or category in use', async () => {
    const { people } = battle
    expect(await allowed('delete', [{ collection: 'users', id: people.ids.victim }])).toEqual([])
    const used = [
      { collection: 'departments', id: people.department },
      { collection: 'categories', id: people.category },
    ]
    expect(await allowed('delete', used)).toEqual([])
  })

  test('a new name of the hospital, a department or a category reaches nothing that is sealed', async () => {
    const { people } = battle
    const always = (): boolean => true
    const data = { name: '改了名' }
    const renamed = [
      { collection: 'departments', id: people.department, data },
      { collection: 'categories', id: people.category, data },
      { collection: 'users', id: people.ids.writer, data },
    ]
    expect(await allowed('update', renamed, always)).toEqual([])
    const settings = [{ slug: 'desk-settings', data: { hospitalName: '改了名的医院' } }]
    expect(await allowed('updateGlobal', settings, always)).toEqual([])
  })

  test(
    'no call on any collection there is reaches what was approved',
    { timeout: 300_000 },
    async () => {
      const always = (): boolean => true
      const data = { title: '改', name: '改', text: '改', alt: '改', isLive: true }
      for (const { slug } of payload.config.collections) {
        if (slug === 'posts' || slug.startsWith('payload-')) continue
        const many = [{ collection: slug, where: { id: { exists: true } } }]
        expect(await allowed('update', [{ ...many[0], data }], always)).toEqual([])
        expect(await allowed('delete', many, always)).toEqual([])
      }
    },
  )

  test('the chain is whole', async () => {
    expect(await verifyChain(payload)).toMatchObject({ ok: true })
  })
})
