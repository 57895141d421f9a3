import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { isMongoDatabase } from '@/platform/database/adapter'
import { reviewQueue } from '@/queries/review-queue'
import { submitPost } from '@/use-cases/posts/submit-post'
import { aDraft, openGround, type Ground } from '../helpers/desk-ground'
import { timed } from './figures'

/**
 * A desk on a scratch database of its own, filled and asked by its parent (`fork`). So many posts as said wait for
 * each level; the others are spread over the remaining stages, and all over eight departments.
 */
export interface Filling {
  readonly posts: number
  /** Posts that wait on each of the two levels. */
  readonly waiting: number
}
type Order = { readonly fill: Filling } | { readonly measure: Question }
export type Question = 'first' | 'final' | 'both' | 'list' | 'own'

const SETTLED = ['draft', 'published', 'published', 'published', 'approved', 'offline', 'draft']
const DEPARTMENTS = 8

const ground: Ground = await openGround()
ground.payload.logger.level = 'silent'
const template = await aDraft(ground)
await submitPost(ground.desk('writer'), template, {})
const departments = [ground.departments.chronic, ground.departments.nursing]
for (let more = departments.length; more < DEPARTMENTS; more += 1) {
  const made = await ground.payload.create({
    collection: 'departments',
    data: { name: `科室 ${more}`, code: `D${more}` },
  })
  departments.push(String(made.id))
}

const moment = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1) + ((index * 7919) % 1_000_000) * 20_000).toISOString()

async function fill(filling: Filling): Promise<void> {
  await (isMongoDatabase(ground.payload) ? fillMongo(filling) : fillSqlite(filling))
}

async function fillSqlite({ posts, waiting }: Filling): Promise<void> {
  const { client } = ground.payload.db as unknown as SQLiteAdapter
  const { rows } = await client.execute("SELECT name FROM pragma_table_info('posts')")
  const columns = rows.map((row) => (typeof row['name'] === 'string' ? row['name'] : ''))
  const at = `strftime('%Y-%m-%dT%H:%M:%fZ', 1767225600 + ((i * 7919) % 1000000) * 20, 'unixepoch')`
  const changed: Readonly<Record<string, string>> = {
    id: 'lower(hex(randomblob(16)))',
    title: `'稿件 ' || i`,
    stage:
      `CASE WHEN i <= ${waiting} THEN 'first_review' WHEN i <= ${2 * waiting} THEN 'final_review'` +
      ` ELSE CASE i % ${SETTLED.length} ${SETTLED.map((stage, n) => `WHEN ${n} THEN '${stage}'`).join(' ')} END END`,
    first_reviewer_id: `CASE WHEN i > ${waiting} AND i <= ${2 * waiting} THEN '${ground.users.publicity2.id}' END`,
    author_id: `CASE i % ${DEPARTMENTS} WHEN 0 THEN '${ground.users.writer.id}' ELSE '${ground.users.stranger.id}' END`,
    department_id: `CASE i % ${DEPARTMENTS} ${departments.map((id, n) => `WHEN ${n} THEN '${id}'`).join(' ')} END`,
    due_at: at,
    waiting_since: at,
    created_at: at,
    updated_at: at,
  }
  const values = columns.map((column) => changed[column] ?? `"${column}"`).join(', ')
  await client.execute({
    sql:
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)' +
      ` INSERT INTO posts (${columns.map((column) => `"${column}"`).join(', ')})` +
      ` SELECT ${values} FROM n, (SELECT * FROM posts WHERE id = ?)`,
    args: [posts, template],
  })
  await client.execute('ANALYZE')
}

async function fillMongo({ posts, waiting }: Filling): Promise<void> {
  const { connection } = ground.payload.db as unknown as MongooseAdapter
  const collection = connection.collection<{ _id: unknown }>('posts')
  const one = await collection.findOne({ title: '少吃盐，血压稳' })
  const { ObjectId } = connection.base.Types
  for (let from = 0; from < posts; from += 5_000) {
    const batch = Array.from({ length: Math.min(5_000, posts - from) }, (_, n) => {
      const i = from + n
      const at = new Date(moment(i))
      const isFinal = i >= waiting && i < 2 * waiting
      return {
        ...one,
        _id: new ObjectId(),
        title: `稿件 ${randomUUID()}`,
        stage:
          i < waiting ? 'first_review' : isFinal ? 'final_review' : SETTLED[i % SETTLED.length],
        department: new ObjectId(departments[i % DEPARTMENTS]),
        author: new ObjectId(ground.users[i % DEPARTMENTS === 0 ? 'writer' : 'stranger'].id),
        ...(isFinal ? { firstReviewer: new ObjectId(ground.users.publicity2.id) } : {}),
        dueAt: at,
        waitingSince: at,
        createdAt: at,
        updatedAt: at,
      }
    })
    await collection.insertMany(batch)
  }
}

const page = { page: 1, limit: 20 } as const

const list = (person: 'publicity' | 'colleague') =>
  ground.payload.find({
    collection: 'posts',
    user: ground.users[person],
    overrideAccess: false,
    limit: 20,
    depth: 0,
    sort: '-updatedAt',
    select: { title: true, stage: true, waitingSince: true, department: true, author: true },
  })

const ask: Readonly<Record<Question, () => Promise<unknown>>> = {
  first: () => reviewQueue(ground.desk('publicity'), { ...page, level: 'first' }),
  final: () => reviewQueue(ground.desk('leader'), { ...page, level: 'final' }),
  both: () => reviewQueue(ground.desk('all'), page),
  list: () => list('publicity'),
  own: () => list('colleague'),
}

process.on('message', (order: Order) => {
  void answer(order).then(
    (reply) => process.send?.(reply),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})

async function answer(order: Order): Promise<unknown> {
  if ('fill' in order) return fill(order.fill).then(() => 'filled')
  if ('measure' in order) return timed(ask[order.measure])
  return 'nothing'
}

process.send?.('ready')
