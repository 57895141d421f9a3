import type { PlatformText } from '@/domain/channels/platform-text'
import type { Payload, TypedUser } from 'payload'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { checkPost } from '@/queries/compliance-check'
import { reviewView } from '@/queries/review-view'
import { loadHistory } from '@/use-cases/review/load-history'
import { approvePost } from '@/use-cases/posts/approve-post'
import type { Desk } from '@/use-cases/posts/on-post'
import { publishPost } from '@/use-cases/posts/publish-post'
import { returnPost } from '@/use-cases/posts/return-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { unpublishPost } from '@/use-cases/posts/unpublish-post'
import { withdrawPost } from '@/use-cases/posts/withdraw-post'
import type { DemoContent, DemoPost, DemoStep } from './demo-types'
import { withMaterials } from './lexical-builders'
import type { PictureKey } from './pictures'
import { DEMO_POSTS } from './posts'
import type { ClipKey } from './seed-clips'
import type { DemoPeople } from './seed-people'
import { releaseMoment, stepMoment } from './step-moment'

interface Stage {
  readonly payload: Payload
  readonly people: DemoPeople
  readonly pictures: ReadonlyMap<PictureKey, string>
  readonly clips: ReadonlyMap<ClipKey, string>
  readonly say: (line: string) => void
  /** The moment of seeding, in milliseconds; steps count back from it. */
  readonly now: number
}

interface Cue {
  readonly post: DemoPost
  readonly step: DemoStep
  readonly at: number
}

/** Plays every step of every post in order of time, so that the chain reads like a real desk's. */
export async function playHistories(stage: Stage): Promise<void> {
  const cues = DEMO_POSTS.flatMap((post) =>
    post.history.map((step): Cue => ({ post, step, at: stepMoment(stage.now, step.at) })),
  ).sort((a, b) => a.at - b.at)
  const ids = new Map<string, string>()
  for (const [index, cue] of cues.entries()) {
    await play(stage, cue, ids)
    if ((index + 1) % 25 === 0) stage.say(`正在准备演示数据：审核经过 ${index + 1}/${cues.length}`)
  }
}

async function play(
  stage: Stage,
  { post, step, at }: Cue,
  ids: Map<string, string>,
): Promise<void> {
  const { payload, people } = stage
  const user: TypedUser = people.users[step.by]
  const desk: Desk = { payload, user, now: new Date(at) }
  const id = ids.get(post.key)
  if (step.do === 'create' || id === undefined) {
    ids.set(post.key, await create(stage, post, { user, at }))
    return
  }
  if (step.do === 'edit') {
    await edit(stage, id, { user, at, changes: step.edit ?? {} })
    return
  }
  await decide(desk, id, step)
}

async function decide(desk: Desk, id: string, step: DemoStep): Promise<void> {
  const { comment, checklist, annotations } = step
  switch (step.do) {
    case 'submit':
      return submitPost(desk, id, { comment, objections: await objections(desk, id, step) })
    case 'withdraw':
      return withdrawPost(desk, id, { comment })
    case 'approve_first':
    case 'approve_final':
      return approvePost(desk, id, {
        ...(await judged(desk, id, step.do)),
        comment,
        checklist,
        dismissals: await dismissals(desk, id, step),
      })
    case 'return_first':
    case 'return_final':
      return returnPost(desk, id, {
        ...(await judged(desk, id, step.do)),
        comment: comment ?? '',
        annotations,
      })
    case 'publish':
      return publishPost(desk, id, {})
    case 'schedule': {
      const at = new Date(releaseMoment(Date.now(), step.inHours ?? 24))
      return publishPost(desk, id, { at: at.toISOString() })
    }
    case 'unpublish':
      return unpublishPost(desk, id, { reason: step.reason ?? '' })
    case 'create':
    case 'edit':
      return
  }
}

const holding = (findings: readonly PlacedFinding[], words: string): PlacedFinding[] =>
  findings.filter(
    ({ text, severity }) =>
      severity !== 'info' && text !== '' && (text.includes(words) || words.includes(text)),
  )

async function objections(desk: Desk, id: string, step: DemoStep) {
  if (!step.objections) return []
  const { findings } = await checkPost(desk, id)
  return step.objections.flatMap(({ words, reason }) =>
    holding(findings, words).map(({ rule, start, end }) => ({ rule, start, end, reason })),
  )
}

async function dismissals(desk: Desk, id: string, step: DemoStep) {
  if (!step.dismissals) return []
  const { findings } = await reviewView(desk, id)
  return step.dismissals.flatMap(({ words, ...answer }) =>
    holding(findings, words).map((finding) => ({
      finding: finding.id,
      reason: answer.reason,
      ground: answer.ground,
    })),
  )
}

async function judged(desk: Desk, id: string, act: string) {
  const { history } = await loadHistory(desk, id)
  const level = act.endsWith('first') ? ('first' as const) : ('final' as const)
  return { round: history.round, level, contentHash: history.contentHash ?? '' }
}

interface Hand {
  readonly user: TypedUser
  readonly at: number
}

async function create(stage: Stage, post: DemoPost, { user, at }: Hand): Promise<string> {
  const { payload, people } = stage
  const created = await payload.create({
    collection: 'posts',
    data: {
      ...fieldsOf(stage, post),
      title: post.title,
      kind: post.kind,
      genre: post.genre,
      stage: 'draft',
      department: people.departments[post.department],
    },
    user,
    overrideAccess: false,
    depth: 0,
  })
  await setTimes(payload, String(created.id), { createdAt: new Date(at), updatedAt: new Date(at) })
  return String(created.id)
}

async function edit(
  stage: Stage,
  id: string,
  { user, at, changes }: Hand & { readonly changes: Partial<DemoContent> },
): Promise<void> {
  await stage.payload.update({
    collection: 'posts',
    id,
    data: fieldsOf(stage, changes),
    user,
    overrideAccess: false,
    depth: 0,
  })
  await setTimes(stage.payload, id, { updatedAt: new Date(at) })
}

async function setTimes(
  payload: Payload,
  id: string,
  times: { readonly createdAt?: Date; readonly updatedAt: Date },
): Promise<void> {
  const data = Object.fromEntries(
    Object.entries(times).map(([key, time]) => [key, time.toISOString()]),
  )
  await payload.db.updateOne({ collection: 'posts', id, data, returning: false })
}

/** The demo's fields as the collection stores them: keys become ids. */
function fieldsOf({ people, pictures, clips }: Stage, content: Partial<DemoContent>) {
  const { body, cover, category, audiences, sources, byline, clip, platformTexts, ...plain } =
    content
  const picture = (key: string): string => pictures.get(key as PictureKey) ?? ''
  return {
    ...plain,
    ...(body ? { body: withMaterials(body, picture) as never } : {}),
    ...(cover ? { cover: picture(cover) } : {}),
    ...(category === undefined ? {} : { category: people.categories.get(category ?? '') ?? null }),
    ...(audiences ? { audiences: [...audiences] } : {}),
    ...(sources ? { sources: sources.map((source) => ({ ...source })) } : {}),
    ...(byline ? { byline: { ...byline } } : {}),
    ...(clip ? { videos: [clips.get(clip) ?? ''] } : {}),
    ...(platformTexts ? { platformTexts: platformTexts.map(topicsOf) } : {}),
  }
}

const topicsOf = (text: PlatformText) => ({ ...text, topics: [...text.topics] })
