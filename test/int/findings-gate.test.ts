import { beforeAll, describe, expect, test } from 'vitest'
import { checkPost } from '@/queries/compliance-check'
import { approvalForm } from '@/queries/approval-form'
import { reviewQueue } from '@/queries/review-queue'
import { reviewView } from '@/queries/review-view'
import { verifyChain } from '@/queries/verify-chain'
import { approvePost } from '@/use-cases/posts/approve-post'
import { returnPost } from '@/use-cases/posts/return-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { loadHistory } from '@/use-cases/review/load-history'
import {
  aBody,
  aDraft,
  aPicture,
  approveFinal,
  codeOf,
  openGround,
  waitingOf,
  type Ground,
  type Person,
} from '../helpers/desk-ground'

const CLAIM = '本院独家秘方包治百病，药到病除。'
const ID = '患者张某，身份证号110101199003074477。'

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

const blocksOf = async (post: string) =>
  (await checkPost(ground.desk('writer'), post)).findings.filter(
    ({ severity }) => severity === 'block',
  )

/** The author's reason for every block. */
const objectionsTo = async (post: string, reason = '引用骗局里的原话') =>
  (await blocksOf(post)).map(({ rule, start, end }) => ({ rule, start, end, reason }))

const approve = async (post: string, person: Person, dismissals?: object) =>
  approvePost(ground.desk(person), post, {
    ...(await waitingOf(ground, post)),
    level: 'first',
    ...dismissals,
  })

const recordsOf = async (post: string) => (await loadHistory(ground, post)).records

/** A post in its first review whose author kept the claim. */
async function anObjectedPost(): Promise<string> {
  const post = await aDraft(ground, { body: aBody(CLAIM) })
  await submitPost(ground.desk('writer'), post, { objections: await objectionsTo(post) })
  return post
}

describe('a submit', () => {
  test('is refused while a finding blocks, and says which', async () => {
    const post = await aDraft(ground, { body: aBody(CLAIM) })
    const refusal = await submitPost(ground.desk('writer'), post, {}).catch((e: unknown) => e)
    expect(refusal).toMatchObject({
      code: 'FINDINGS_BLOCK',
      details: { findings: await blocksOf(post) },
    })
    expect(await recordsOf(post)).toEqual([])
  })

  test('looks at the digest and at the words of the pictures too', async () => {
    const digest = await aDraft(ground, { digest: CLAIM })
    expect(await codeOf(submitPost(ground.desk('writer'), digest, {}))).toBe('FINDINGS_BLOCK')
    const picture = await aPicture(ground, 77)
    await ground.payload.update({ collection: 'materials', id: picture, data: { alt: CLAIM } })
    const post = await aDraft(ground, { cover: picture })
    expect(await blocksOf(post)).not.toEqual([])
    expect(await codeOf(submitPost(ground.desk('writer'), post, {}))).toBe('FINDINGS_BLOCK')
  })

  test('keeps findings and objections with the revision, and their hash in the record', async () => {
    const post = await anObjectedPost()
    const view = await reviewView(ground.desk('publicity'), post)
    expect(view.objections).toHaveLength((await blocksOf(post)).length)
    expect(view.rules).toMatchObject({ terms: 0 })
    const [record] = await recordsOf(post)
    expect(record?.findingsHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await verifyChain(ground.payload)).toMatchObject({ ok: true })
  })

  test('takes no reason for what must never stand', async () => {
    const post = await aDraft(ground, { body: aBody(ID) })
    const objections = await objectionsTo(post)
    expect(objections.length).toBeGreaterThan(0)
    expect(await codeOf(submitPost(ground.desk('writer'), post, { objections }))).toBe(
      'FINDING_STANDS',
    )
  })

  test('takes no empty reason, and none for words that changed meanwhile', async () => {
    const post = await aDraft(ground, { body: aBody(CLAIM) })
    const submit = (objections: Awaited<ReturnType<typeof objectionsTo>>) =>
      codeOf(submitPost(ground.desk('writer'), post, { objections }))
    expect(await submit(await objectionsTo(post, ' '))).toBe('COMMENT_REQUIRED')
    const before = await objectionsTo(post)
    await ground.payload.update({
      collection: 'posts',
      id: post,
      data: { body: aBody(`一${CLAIM}`) },
      user: ground.users.writer,
      overrideAccess: false,
    })
    expect(await submit(before)).toBe('OBJECTION_UNMATCHED')
  })
})

describe('a first approval', () => {
  test('waits for an answer to every objection, and keeps it in the record and on the form', async () => {
    const post = await anObjectedPost()
    const { findings, objections } = await reviewView(ground.desk('publicity'), post)
    expect(await codeOf(approve(post, 'publicity'))).toBe('FINDINGS_OPEN')
    const answers = objections.map(({ finding }) => ({
      finding,
      reason: '已核对，确为引用',
      ground: 'context' as const,
    }))
    if (answers.length > 1)
      expect(await codeOf(approve(post, 'publicity', { dismissals: answers.slice(1) }))).toBe(
        'FINDINGS_OPEN',
      )
    await approve(post, 'publicity', { dismissals: answers })
    const record = (await recordsOf(post)).at(-1)
    expect(record?.dismissals).toEqual(answers)
    expect(record?.findingsHash).toBe((await recordsOf(post))[0]?.findingsHash)
    const form = await approvalForm(ground.desk('leader'), post, null)
    for (const words of [
      '引用骗局里的原话',
      '已核对，确为引用',
      '语境合法',
      findings[0]?.text ?? '',
    ])
      expect(form).toContain(words)
    await approveFinal(ground, post)
  })

  test('is still refused to those who may not decide, before anything is said of findings', async () => {
    const post = await anObjectedPost()
    expect(await codeOf(approve(post, 'leader'))).toBe('NOT_YOU')
    expect(await codeOf(approve(post, 'writer'))).toBe('NOT_YOU')
    await returnPost(ground.desk('publicity'), post, {
      ...(await waitingOf(ground, post)),
      level: 'first',
      comment: '理由不成立，请改写',
    })
    expect(await codeOf(approve(post, 'publicity'))).toBe('WRONG_STAGE')
  })

  test('does not happen on findings that were changed in the database', async () => {
    const post = await anObjectedPost()
    const { revision } = await reviewView(ground.desk('publicity'), post)
    const stored = await ground.payload.db.findOne<{ id: string; findings: string }>({
      collection: 'revisions',
      where: { id: { equals: revision } },
    })
    await ground.payload.db.updateOne({
      collection: 'revisions',
      id: revision ?? '',
      data: {
        ...stored,
        findings: stored?.findings.replace(/"objections":\[.*?\]/, '"objections":[]'),
      },
      returning: false,
    })
    expect(await codeOf(approve(post, 'publicity'))).toBe('SEAL_BROKEN')
  })
})

test('the queue counts what was found in the sealed text', async () => {
  const post = await aDraft(ground, { body: aBody('脑卒中要早识别，最好当天就诊。') })
  await submitPost(ground.desk('writer'), post, {})
  const { findings } = await reviewView(ground.desk('publicity'), post)
  const queue = await reviewQueue(ground.desk('publicity'), { page: 1, limit: 50 })
  expect(findings.length).toBeGreaterThan(0)
  expect(queue.docs.find((entry) => entry.post === post)?.findings).toBe(findings.length)
})
