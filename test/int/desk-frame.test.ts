import { beforeAll, describe, expect, test } from 'vitest'
import { dashboard } from '@/queries/desk-dashboard'
import { postList, type ListQuery } from '@/queries/desk-post-list'
import { recordByHash } from '@/queries/record-by-hash'
import { loadHistory } from '@/use-cases/review/load-history'
import { returnPost } from '@/use-cases/posts/return-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import {
  aDraft,
  approveFirst,
  bringTo,
  openGround,
  waitingOf,
  type Ground,
  type Person,
} from '../helpers/desk-ground'

let ground: Ground
let waiting: string
let forLeader: string
let returned: string
let approved: string

beforeAll(async () => {
  ground = await openGround()
  const submitted = async (title: string): Promise<string> => {
    const post = await aDraft(ground, { title })
    await submitPost(ground.desk('writer'), post, {})
    return post
  }
  waiting = await submitted('等初审')
  forLeader = await submitted('等终审')
  await approveFirst(ground, forLeader)
  returned = await submitted('被退回')
  await approveFirst(ground, returned)
  await returnPost(ground.desk('leader'), returned, {
    ...(await waitingOf(ground, returned)),
    level: 'final',
    comment: '来源太旧',
    annotations: [{ quote: '每天', note: '说清楚' }],
  })
  approved = await aDraft(ground, { title: '待发布' })
  await bringTo(ground, approved, 'approved')
})

const boardOf = (person: Person, now?: Date) => dashboard(ground.desk(person, now))
const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id)

describe('the dashboard', () => {
  test("puts a writer's returned post first, with the number of remarks", async () => {
    const { writer, officer, leader, system } = await boardOf('writer')
    expect([officer, leader, system]).toEqual([null, null, null])
    expect(writer?.cards[0]).toMatchObject({
      id: returned,
      returned: { name: 'leader', level: 'final', comment: '来源太旧', remarks: 2 },
    })
    expect(writer?.total).toBe(4)
  })

  test('shows the publicity desk what waits, what to publish and what came back', async () => {
    const { officer } = await boardOf('publicity')
    expect(officer?.queue.map(({ post }) => post)).toEqual([waiting])
    expect(ids(officer?.toPublish)).toEqual([approved])
    expect(ids(officer?.cameBack)).toEqual([returned])
    expect(officer?.late).toEqual([])
  })

  test('names those who keep an overdue review waiting, and not who decided before', async () => {
    const { officer } = await boardOf('publicity', new Date(Date.now() + 30 * 24 * 3_600_000))
    const late = new Map(officer?.late.map(({ id, people }) => [id, people]))
    expect(late.get(waiting)).toEqual(expect.arrayContaining(['publicity', 'publicity2', 'all']))
    expect(late.get(forLeader)).toEqual(expect.arrayContaining(['leader', 'leader2', 'all']))
    expect(late.get(forLeader)).not.toContain('publicity')
  })

  test('tells the leader what the first reviewer said', async () => {
    const { leader } = await boardOf('leader')
    expect(leader).toMatchObject({
      total: 1,
      entries: [{ id: forLeader, firstReviewer: 'publicity' }],
    })
  })

  test('tells the administrator how the installation is', async () => {
    const { system, writer } = await boardOf('admin')
    expect(writer).toBeNull()
    expect(system).toMatchObject({ deadJobs: 0, accounts: { hasReviewers: true } })
    expect(system?.records).toBeGreaterThan(0)
  })
})

describe('the post list', () => {
  const ALL: ListQuery = { tab: 'all', search: '', department: '', isMineOnly: false, page: 1 }

  test('counts the tabs of what this person may read', async () => {
    const { counts } = await postList(ground.desk('publicity'), ALL)
    expect(counts).toMatchObject({ all: 4, first_review: 1, final_review: 1, returned: 1 })
    const other = await postList(ground.desk('stranger'), ALL)
    expect([other.counts.all, other.rows]).toEqual([0, []])
  })

  test('finds by title, and names author and department to a colleague', async () => {
    const { rows } = await postList(ground.desk('colleague'), { ...ALL, search: '终审' })
    expect(rows).toMatchObject([
      { id: forLeader, author: { name: 'writer' }, department: '慢病管理科' },
    ])
  })

  test('shows the last page when asked for one beyond it', async () => {
    const { page, rows } = await postList(ground.desk('leader'), { ...ALL, page: 90 })
    expect([page, rows.length]).toEqual([1, 4])
  })
})

test('finds one record by its fingerprint, and nothing by another', async () => {
  const { records } = await loadHistory(ground, approved)
  const hash = records[0]?.hash ?? ''
  expect(await recordByHash(ground.payload, hash)).toMatchObject({
    record: { hash, decision: 'submit' },
    postTitle: '待发布',
    isIntact: true,
  })
  expect(await recordByHash(ground.payload, 'f'.repeat(64))).toBeNull()
  expect(await recordByHash(ground.payload, "' or 1=1")).toBeNull()
})
