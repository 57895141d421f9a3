import { randomInt } from 'node:crypto'
import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import sharp from 'sharp'
import { isDomainError } from '@/domain/errors'
import { isTransientDatabaseError } from '@/platform/database/transient-error'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import { uploadMaterial } from '@/use-cases/materials/upload-material'
import { approvePost } from '@/use-cases/posts/approve-post'
import type { Desk } from '@/use-cases/posts/on-post'
import { publishPost } from '@/use-cases/posts/publish-post'
import { returnPost } from '@/use-cases/posts/return-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { unpublishPost } from '@/use-cases/posts/unpublish-post'
import { withdrawPost } from '@/use-cases/posts/withdraw-post'
import { loadHistory } from '@/use-cases/review/load-history'

/**
 * A process that decides on the posts named in its arguments, at random and for ever, until it is
 * killed. Says `ready` when its first decision is stored; ends with an error that is no refusal.
 */
const posts = process.argv.slice(2)
const payload = await getPayload({ config })
payload.logger.level = 'silent'
const { docs } = await payload.find({ collection: 'users', limit: 100, depth: 0 })
const users = new Map<string, TypedUser>(docs.map((user) => [user.name, user]))

type Step = (post: string) => Promise<unknown>

function pick<Item>(items: readonly Item[]): Item {
  const item = items[randomInt(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function desk(name: string): Desk {
  const user = users.get(name)
  if (!user) throw new Error(`nobody is called ${name}`)
  return { payload, user, now: new Date() }
}

const judge =
  (level: 'first' | 'final', name: string): Step =>
  async (post) => {
    const { history } = await loadHistory({ payload }, post)
    const judged = { level, round: history.round, contentHash: history.contentHash ?? '' }
    return randomInt(5) > 0
      ? approvePost(desk(name), post, judged)
      : returnPost(desk(name), post, { ...judged, comment: '请核对数据。' })
  }

const edit: Step = (post) =>
  payload.update({
    collection: 'posts',
    id: post,
    data: { title: `标题 ${randomInt(1e9)}` },
    user: desk('writer').user,
    overrideAccess: false,
  })

const submit: Step = (post) => submitPost(desk('writer'), post, {})
const withdraw: Step = (post) => withdrawPost(desk('writer'), post, {})
const publish: Step = (post) => publishPost(desk('publicity2'), post, {})
const schedule: Step = (post) =>
  publishPost(desk('publicity2'), post, { at: '2099-01-01T00:00:00.000Z' })
const unpublish: Step = (post) => unpublishPost(desk('leader'), post, { reason: '数据有误。' })

/** A new picture and its renditions: files beside the database. */
const upload: Step = async () => {
  const background = { r: randomInt(256), g: randomInt(256), b: randomInt(256) }
  const create = { width: 80 + randomInt(900), height: 80, channels: 3 as const, background }
  const bytes = await sharp({ create }).jpeg().toBuffer()
  const material = await uploadMaterial(desk('writer'), { bytes, title: '图', alt: '一张图' })
  await makeRenditions(payload, material)
}

const steps: Readonly<Record<string, readonly Step[]>> = {
  draft: [submit, submit, submit, upload],
  first_review: [judge('first', 'publicity'), judge('first', 'publicity2'), withdraw],
  final_review: [judge('final', 'leader'), judge('final', 'leader2'), judge('final', 'leader')],
  approved: [publish, publish, schedule, edit],
  published: [edit, edit, unpublish],
  offline: [edit],
}

/** Somebody else was quicker; that is an answer, not a fault. (An edit tries again at the door of HTTP alone.) */
function isRefusal(error: unknown): boolean {
  if (isDomainError(error) || isTransientDatabaseError(error)) return true
  const { data } = error as { data?: { code?: string } }
  return typeof data?.code === 'string'
}

let isReady = false
for (;;) {
  const post = pick(posts)
  const { stage } = await payload.findByID({ collection: 'posts', id: post, depth: 0 })
  try {
    await pick(steps[stage] ?? [])(post)
  } catch (error) {
    if (!isRefusal(error)) throw error
    continue
  }
  if (!isReady) process.stdout.write('ready\n')
  isReady = true
}
