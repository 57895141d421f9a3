import { startProductionServer } from '../helpers/production-server'
import { asRatio, inMs, median, type Report } from './figures'
import { Person, type Answer } from './person'

const POSTS = 40
const WARM_UP = 4
const TARGET = 2

type Step = 'PATCH' | 'submit' | 'approve first' | 'approve final' | 'return'

/** One post after another goes back once and then through both levels, a plain PATCH in between. */
export async function run(): Promise<Report> {
  const server = await startProductionServer()
  try {
    return report(await measure(server.url))
  } finally {
    await server.stop()
  }
}

export async function measure(url: string): Promise<ReadonlyMap<Step, readonly number[]>> {
  const writer = await Person.signIn(url, 'contributor')
  const publicity = await Person.signIn(url, 'publicity')
  const leader = await Person.signIn(url, 'leader')
  const samples = new Map<Step, number[]>()
  for (let i = 0; i < POSTS + WARM_UP; i += 1) {
    const post = await writer.draft(`压测稿 ${i}`)
    const path = `/api/posts/${post}`
    const note = (step: Step, { ms }: Answer): void => {
      if (i >= WARM_UP) samples.set(step, [...(samples.get(step) ?? []), ms])
    }
    const patch = async (): Promise<void> =>
      note('PATCH', await writer.must('PATCH', path, { title: `压测稿 ${i} ${Math.random()}` }))
    const submit = async (): Promise<Record<string, unknown>> => {
      const answer = await writer.must('POST', `${path}/submit`, {})
      note('submit', answer)
      const { round, contentHash } = answer.body
      return { round, contentHash }
    }
    await patch()
    const first = { ...(await submit()), level: 'first', comment: '请核对数据。' }
    note('return', await publicity.must('POST', `${path}/return`, first))
    await patch()
    const judged = await submit()
    const approve = (level: string) => ({ ...judged, level, comment: '同意。' })
    note('approve first', await publicity.must('POST', `${path}/approve`, approve('first')))
    note('approve final', await leader.must('POST', `${path}/approve`, approve('final')))
  }
  return samples
}

function report(samples: ReadonlyMap<Step, readonly number[]>): Report {
  const plain = median(samples.get('PATCH') ?? [])
  return {
    title: 'Decisions beside a plain PATCH',
    how:
      `Over HTTP against the production build on SQLite; ${POSTS} posts one after another, each patched twice,` +
      ' returned once and approved on both levels; medians of one run, steps interleaved.',
    head: ['call', 'p50', 'of a PATCH'],
    rows: [...samples].map(([step, ms]) => [
      step,
      inMs(median(ms)),
      step === 'PATCH' ? '1' : asRatio(median(ms) / plain, TARGET),
    ]),
  }
}
