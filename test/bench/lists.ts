import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asRatio, inMs, median, quantile, within, type BenchOptions, type Report } from './figures'
import type { Filling, Question } from './lists-child'
import { withMongo } from './mongo'

const CHILD = fileURLToPath(new URL('./lists-child.ts', import.meta.url))
const LOADER = new URL('../../scripts/start/tsx-loader.mjs', import.meta.url).href
const SMALL = 1_000
/** What waits on each level of a desk that keeps up, however old it is. */
const WAITING = 100
const ROUNDS = 40
const WARM_UP = 5
const TARGET = { ratio: 1.5, p95: 150 }

const QUESTIONS = {
  first: 'queue of publicity',
  final: 'queue of the leader',
  both: 'queue of somebody with both roles',
  list: 'post list with total',
  own: 'post list of a department with total',
} as const satisfies Record<Question, string>

/** The same questions to a small and a large desk, turn by turn, on both databases. */
export async function run({ posts }: BenchOptions): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'yixuan-bench-lists-'))
  try {
    const rows = await compare('SQLite', posts, (name) => `file:${join(folder, `${name}.db`)}`)
    const onMongo = await withMongo((url) =>
      compare('MongoDB', posts, (name) => {
        const own = new URL(url)
        own.pathname += `_${name}`
        return own.toString()
      }),
    )
    return {
      title: `Lists at ${posts.toLocaleString('en')} posts`,
      how:
        `In the process, 20 posts a page, ${ROUNDS} rounds, a desk of ${SMALL.toLocaleString('en')} and one of` +
        ` ${posts.toLocaleString('en')} posts asked turn by turn, ${WAITING} waiting on each level of both, in eight` +
        ` departments; a crowded desk of as many posts, a tenth of them waiting on each level, beside them.`,
      head: [
        'database',
        'question',
        `p50 at ${SMALL}`,
        `p50 at ${posts}`,
        'ratio',
        'p95',
        'p50 crowded',
      ],
      rows: [...rows, ...onMongo],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(
  database: string,
  posts: number,
  urlOf: (name: string) => string,
): Promise<string[][]> {
  const small = await Desk.open(urlOf('small'), { posts: SMALL, waiting: WAITING })
  const large = await Desk.open(urlOf('large'), { posts, waiting: WAITING })
  const crowded = await Desk.open(urlOf('crowded'), { posts, waiting: posts / 10 })
  try {
    const rows: string[][] = []
    for (const question of Object.keys(QUESTIONS) as Question[]) {
      const [few, many, packed]: [number[], number[], number[]] = [[], [], []]
      for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
        const times = [
          await small.ask({ measure: question }),
          await large.ask({ measure: question }),
          await crowded.ask({ measure: question }),
        ].map(Number)
        if (round < WARM_UP) continue
        few.push(times[0] ?? NaN)
        many.push(times[1] ?? NaN)
        packed.push(times[2] ?? NaN)
      }
      const isQueue = question !== 'list' && question !== 'own'
      const ratio = median(many) / median(few)
      rows.push([
        database,
        QUESTIONS[question],
        inMs(median(few)),
        inMs(median(many)),
        isQueue ? asRatio(ratio, TARGET.ratio) : ratio.toFixed(2),
        isQueue ? inMs(quantile(many, 0.95)) : within(quantile(many, 0.95), TARGET.p95, 'ms'),
        inMs(median(packed)),
      ])
      console.log(`  ${rows.at(-1)?.join(' · ')}`)
    }
    return rows
  } finally {
    for (const desk of [small, large, crowded]) desk.close()
  }
}

/** A process with a desk of so many posts. */
class Desk {
  private constructor(private readonly child: ChildProcess) {}

  static async open(databaseUrl: string, filling: Filling): Promise<Desk> {
    const child = fork(CHILD, {
      execArgv: ['--import', LOADER],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        MEDIA_DIR: join(tmpdir(), 'yixuan-bench-no-media'),
        PAYLOAD_SECRET: 'the-secret-of-the-benchmarks',
        SEED_DEMO: 'never',
        WORKER: 'off',
      },
    })
    const desk = new Desk(child)
    await desk.reply()
    await desk.ask({ fill: filling })
    return desk
  }

  ask(order: object): Promise<unknown> {
    const reply = this.reply()
    this.child.send(order)
    return reply
  }

  close(): void {
    this.child.kill()
  }

  private reply(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const onExit = (): void => reject(new Error('The desk of a benchmark ended'))
      this.child.once('exit', onExit)
      this.child.once('message', (message) => {
        this.child.off('exit', onExit)
        resolve(message)
      })
    })
  }
}
