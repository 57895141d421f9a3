import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { isDomainError } from '@/domain/errors'
import { approvePost } from '@/use-cases/posts/approve-post'
import type { Desk } from '@/use-cases/posts/on-post'
import { publishPost } from '@/use-cases/posts/publish-post'
import { returnPost } from '@/use-cases/posts/return-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { unpublishPost } from '@/use-cases/posts/unpublish-post'
import { withdrawPost } from '@/use-cases/posts/withdraw-post'
import { loadHistory } from '@/use-cases/review/load-history'

/**
 * A process that decides on the posts named in its arguments, at random and for ever, until it is killed.
 * Says `ready` when it has decided once, and the code of any refusal that is not one of the domain's.
 */
const posts = process.argv.slice(2)
const payload = await getPayload({ config })
payload.logger.level = 'silent'
const { docs } = await payload.find({ collection: 'users', limit: 100, depth: 0 })
const users = new Map(docs.map((user) => [user.name, user as TypedUser]))

const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function desk(name: string): Desk {
  const user = users.get(name)
  if (!user) throw new Error(`nobody is called ${name}`)
  return { payload, user, now: new Date() }
}

type Step = (post: string) => Promise<unknown>

const judge =
  (level: 'first' | 'final', name: string): Step =>
  async (post) => {
    const { history } = await loadHistory({ payload }, post)
    const judged = { level, round: history.round, contentHash: history.contentHash ?? '' }
    return Math.random() < 0.8
      ? approvePost(desk(name), post, judged)
      : returnPost(desk(name), post, { ...judged, comment: '请核对数据。' })
  }

const edit: Step = (post) =>
  payload.update({
    collection: 'posts',
    id: post,
    data: { title: `标题 ${Math.random()}` },
    user: desk('writer').user,
    overrideAccess: false,
  })

const publish: Step = (post) => publishPost(desk('publicity2'), post, {})
const schedule: Step = (post) =>
  publishPost(desk('publicity2'), post, { at: '2099-01-01T00:00:00.000Z' })

const steps: Readonly<Record<string, readonly Step[]>> = {
  draft: [(post) => submitPost(desk('writer'), post, {})],
  first_review: [judge('first', 'publicity'), judge('first', 'publicity2'), withdraw],
  final_review: [judge('final', 'leader'), judge('final', 'leader2'), judge('final', 'leader')],
  approved: [publish, publish, schedule, edit],
  published: [edit, (post) => unpublishPost(desk('leader'), post, { reason: '数据有误。' })],
  offline: [edit],
}

function withdraw(post: string): Promise<void> {
  return withdrawPost(desk('writer'), post, {})
}

let isReady = false
for (;;) {
  const post = pick(posts)
  const { stage } = await payload.findByID({ collection: 'posts', id: post, depth: 0 })
  try {
    await pick(steps[stage] ?? [])(post)
  } catch (error) {
    // Another process was quicker.
    const isRefused = isDomainError(error) || (error as { data?: { code?: string } }).data?.code
    if (!isRefused) throw error
    continue
  }
  if (!isReady) process.stdout.write('ready\n')
  isReady = true
}
