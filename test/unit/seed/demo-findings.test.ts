import { describe, expect, it } from 'vitest'
import { createChecker } from '@/domain/compliance/checker'
import { checkContent } from '@/domain/findings/check-content'
import { requireAnswered } from '@/domain/findings/findings-gate'
import { contentAfter } from '@/seed/check-history'
import { HOSPITAL } from '@/seed/hospital'
import { picturesIn } from '@/seed/lexical-builders'
import { PICTURES } from '@/seed/pictures'
import type { PictureKey } from '@/seed/pictures'
import { DEMO_POSTS } from '@/seed/posts'

const checker = createChecker()

/** Every text that is sent in, with the step that sends it. */
const submits = DEMO_POSTS.flatMap((post) =>
  post.history.flatMap((step, index) =>
    step.do === 'submit'
      ? [[`${post.key} ${index}`, { post, step, content: contentAfter(post, index) }] as const]
      : [],
  ),
)

const findingsOf = ({ content }: (typeof submits)[number][1]) => {
  const keys = [content.cover, ...picturesIn(content.body)] as PictureKey[]
  const materials = Object.fromEntries(
    keys.map((key) => [key, { alt: PICTURES[key].alt, credit: HOSPITAL.credit }]),
  )
  const { adReviewNo = null, platformTexts = [] } = content
  const checked = { ...content, adReviewNo, platformTexts, materials, videos: [] }
  return checkContent(checker, checked, [HOSPITAL.name]).findings
}

describe.each(submits)('the demo text %s', (_name, submit) => {
  it('passes the gate, with the reasons its author gives', () => {
    const findings = findingsOf(submit)
    const objections = (submit.step.objections ?? []).flatMap(({ words, reason }) =>
      findings
        .filter(
          ({ text, severity }) =>
            severity === 'block' && text !== '' && (words.includes(text) || text.includes(words)),
        )
        .map(({ rule, start, end }) => ({ rule, start, end, reason })),
    )
    expect(requireAnswered(findings, objections)).toHaveLength(objections.length)
    if (submit.step.objections) expect(objections.length).toBeGreaterThan(0)
  })
})
