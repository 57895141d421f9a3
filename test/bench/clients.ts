import { randomUUID } from 'node:crypto'
import { startProductionServer } from '../helpers/production-server'
import { inMs, quantile, type BenchOptions, type Report } from './figures'
import { withMongo } from './mongo'
import { Person, type Answer, type DEMO } from './person'

const CLIENTS = 50

interface Tally {
  readonly statuses: Map<number, number>
  readonly times: number[]
  /** `post round level decision`, of every decision answered with success. */
  readonly decided: string[]
  readonly failures: string[]
}

type Json = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Fifty people read, write and decide at once, on the embedded database and on MongoDB. */
export async function run({ seconds }: BenchOptions): Promise<Report> {
  const rows = [await onDatabase('SQLite', undefined, seconds)]
  await withMongo(async (url) => rows.push(await onDatabase('MongoDB', url, seconds)))
  return {
    title: 'Fifty clients at once',
    how:
      `${CLIENTS} clients over HTTP for ${seconds} s against the production build: half read queues, views and` +
      ' public pages, the others write, submit and judge. Every decision answered with success must be in the' +
      ' chain exactly once, and nothing else.',
    head: [
      'database',
      'requests',
      'p50',
      'p95',
      '409',
      '5xx',
      'decisions',
      'lost',
      'doubled',
      'chain',
    ],
    rows,
  }
}

async function onDatabase(
  name: string,
  databaseUrl: string | undefined,
  seconds: number,
): Promise<string[]> {
  const server = await startProductionServer({ databaseUrl })
  try {
    const { tally, recorded, chain } = await load(server.url, seconds)
    const total = tally.times.length
    const count = (from: number) =>
      [...tally.statuses].reduce((sum, [code, n]) => sum + (code >= from ? n : 0), 0)
    const lost = tally.decided.filter((one) => !recorded.includes(one)).length
    const doubled = recorded.length - new Set(recorded).size
    for (const failure of tally.failures.slice(0, 5)) console.log(`  ${failure}`)
    return [
      name,
      `${total} (${(total / seconds).toFixed(0)}/s)`,
      inMs(quantile(tally.times, 0.5)),
      inMs(quantile(tally.times, 0.95)),
      String(tally.statuses.get(409) ?? 0),
      String(count(500)),
      String(tally.decided.length),
      String(lost),
      String(doubled),
      chain,
    ]
  } finally {
    await server.stop()
  }
}

export async function load(url: string, seconds: number) {
  const people = {} as Record<keyof typeof DEMO, Person>
  const names = [
    'contributor',
    'contributor2',
    'publicity',
    'publicity2',
    'leader',
    'leader2',
  ] as const
  for (const name of names) people[name] = await Person.signIn(url, name)
  const before = await decisionsOf(people.publicity)
  const tally: Tally = { statuses: new Map(), times: [], decided: [], failures: [] }
  const deadline = performance.now() + seconds * 1000
  const roles: ((tally: Tally) => Promise<void>)[] = [
    (t) => write(people.contributor, t),
    (t) => judge(people.publicity, 'first', t),
    (t) => read(people.contributor, t),
    (t) => judge(people.leader, 'final', t),
    (t) => write(people.contributor2, t),
    (t) => judge(people.publicity2, 'first', t),
    (t) => read(people.leader, t),
    (t) => judge(people.leader2, 'final', t),
    (t) => read(people.publicity, t),
    (t) => publish(people.publicity, t),
  ]
  const client = async (index: number): Promise<void> => {
    const act = roles[index % roles.length]
    while (act && performance.now() < deadline) await act(tally)
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)))
  const after = await decisionsOf(people.publicity)
  const { body } = await people.publicity.must('GET', '/api/review-records/verify')
  const chain =
    body['ok'] === true
      ? `${String(body['checked'])} whole`
      : `broken at ${String(body['brokenAt'])}`
  return { tally, recorded: after.slice(before.length), chain }
}

/** `post round level decision` of the whole chain, in its order. */
async function decisionsOf(person: Person): Promise<string[]> {
  const found: string[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await person.must(
      'GET',
      `/api/review-records?depth=0&limit=500&sort=seq&page=${page}`,
    )
    for (const record of body['docs'] as Json[]) {
      found.push(keyOf(text(record['post']), record))
    }
    if (body['hasNextPage'] !== true) return found
  }
}

const keyOf = (post: string, { round, level, decision }: Json): string =>
  `${post} ${String(round)} ${String(level)} ${String(decision)}`

async function noted(tally: Tally, call: Promise<Answer>): Promise<Answer> {
  const answer = await call
  tally.times.push(answer.ms)
  tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1)
  if (answer.status >= 500) tally.failures.push(`${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}

function decided(tally: Tally, answer: Answer, made: Json & { readonly post: string }): void {
  if (answer.status === 200) tally.decided.push(keyOf(made.post, made))
}

async function write(person: Person, tally: Tally): Promise<void> {
  const created = await noted(
    tally,
    person.call('POST', '/api/posts', Person.complete(`并发 ${randomUUID().slice(0, 8)}`)),
  )
  const post = text((created.body['doc'] as Json | undefined)?.['id'])
  if (!post) return
  await noted(tally, person.call('PATCH', `/api/posts/${post}`, { digest: '少吃盐。' }))
  const answer = await noted(tally, person.call('POST', `/api/posts/${post}/submit`, {}))
  decided(tally, answer, { post, round: 1, level: 'author', decision: 'submit' })
}

async function judge(person: Person, level: 'first' | 'final', tally: Tally): Promise<void> {
  const queue = await noted(tally, person.call('GET', `/api/review-queue?level=${level}&limit=20`))
  const entries = (queue.body['docs'] ?? []) as Json[]
  const entry = entries[Math.floor(Math.random() * entries.length)]
  if (!entry) return
  const post = text(entry['post'])
  const { round, contentHash } = entry
  const decision = Math.random() < 0.8 ? 'approve' : 'return'
  const answer = await noted(
    tally,
    person.call('POST', `/api/posts/${post}/${decision}`, {
      round,
      level,
      contentHash,
      comment: '请核对。',
    }),
  )
  decided(tally, answer, { post, round, level, decision })
}

async function publish(person: Person, tally: Tally): Promise<void> {
  const { body } = await noted(
    tally,
    person.call(
      'GET',
      '/api/posts?where[stage][equals]=approved&depth=0&limit=10&select[round]=true',
    ),
  )
  const docs = (body['docs'] ?? []) as Json[]
  const doc = docs[Math.floor(Math.random() * docs.length)]
  if (!doc) return
  const post = text(doc['id'])
  const answer = await noted(tally, person.call('POST', `/api/posts/${post}/publish`, {}))
  decided(tally, answer, { post, round: doc['round'], level: 'desk', decision: 'publish' })
}

async function read(person: Person, tally: Tally): Promise<void> {
  const list = await noted(
    tally,
    person.call('GET', '/api/posts?limit=10&depth=0&select[title]=true'),
  )
  const docs = (list.body['docs'] ?? []) as Json[]
  const doc = docs[Math.floor(Math.random() * docs.length)]
  await noted(tally, person.call('GET', '/api/public/posts'))
  if (doc) await noted(tally, person.call('GET', `/api/posts/${text(doc['id'])}/review`))
}
