import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBody } from '@/domain/content/validate-body'
import { visibleText } from '@/domain/content/visible-text'
import type { DomainError } from '@/domain/errors'
import type { RevisionContent } from '@/domain/review/revision-content'
import { articleBudget, renderArticle, renderFragment } from '@/domain/wechat/render-article'
import { themeByKey } from '@/domain/wechat/themes'
import { storedBody } from '../content/arbitrary-body'
import { allPieces, bodyText, squeezed, textOf, parseFragment, violations } from './fragment'
import { aContent, bodyOf, p } from './sample'

const theme = themeByKey()
const imageSrc = (id: string) => `images/${id}.jpg`
const render = (content: RevisionContent) => renderFragment(content, { theme, imageSrc })
const bare = (body: RevisionContent['body']) =>
  aContent({ body, digest: null, byline: null, audiences: [], sources: [], materials: {} })
const approvers = { first: '王芳', final: '李强', at: '2026-11-21T18:00:00.000Z' }
const shown = (html: string) => parseFragment(html).map(textOf).join('')

describe('an article', () => {
  it('says everything the body says, in order, and nothing WeChat would refuse, whatever an author writes', () => {
    fc.assert(
      fc.property(storedBody, (stored) => {
        const body = parseBody(stored)
        const html = render(bare(body))
        expect(violations(html)).toEqual([])
        expect(squeezed(bodyText(html))).toBe(squeezed(visibleText(body)))
      }),
      { numRuns: 300 },
    )
  }, 20_000)

  it('is the same characters every time, and the ones looked at and approved before', async () => {
    const html = renderArticle(aContent({ isAiAssisted: true }), { theme, imageSrc, approvers })
    expect(renderArticle(aContent({ isAiAssisted: true }), { theme, imageSrc, approvers })).toBe(
      html,
    )
    await expect(html).toMatchFileSnapshot('rich-article.golden.txt')
  })

  it('escapes what looks like markup in text, alternative text and addresses', () => {
    const html = render(
      aContent({
        byline: { name: `<b>"张"&'敏'`, title: null, specialty: null },
        digest: '<script>alert(1)</script>',
        materials: { m1: { alt: '"><img src=x onerror=1>', credit: '<i>' } },
        body: bodyOf(p(`1 < 2 && "3" > '2'`), {
          type: 'upload',
          relationTo: 'materials',
          value: 'm1',
        }),
      }),
    )
    expect(violations(html)).toEqual([])
    expect(html).not.toMatch(/<script|<b>|<i>|onerror=1>/)
    expect(shown(html)).toContain(`1 < 2 && "3" > '2'`)
    expect(allPieces(html).find(({ tag }) => tag === 'img')?.attributes['alt']).toBe(
      '"><img src=x onerror=1>',
    )
  })

  it('frames the body with digest, byline, audience, sources, approvers and day, and no title', () => {
    const text = shown(renderArticle(aContent(), { theme, imageSrc, approvers }))
    for (const words of [
      '导读高血压早期没有症状，却一直在伤血管。',
      '撰稿：张敏　副主任医师　心血管内科',
      '适合：老年人、慢性病患者',
      '参考资料1.\u00A0《中国高血压防治指南（2024年修订版）》，中国高血压防治指南修订委员会，2024年[1]',
      '引用链接[1]\u00A0https://www.nhc.gov.cn/example/guide.html',
      '审核：王芳（初审）　李强（终审）',
      '日期：2026年11月22日',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain(aContent().title)
    expect(text).not.toContain('人工智能')
  })

  it('labels text an AI helped to write, and an advertisement with its certificate', () => {
    const text = shown(
      render(
        aContent({ isAiAssisted: true, genre: 'advertisement', adReviewNo: '浙医广2026-11-001' }),
      ),
    )
    expect(text).toContain('本文部分内容由人工智能（AI）辅助生成')
    expect(text).toContain('广告撰稿：')
    expect(text).toContain('医疗广告审查证明文号：浙医广2026-11-001')
  })

  it('is only a frame where there is no body, and nothing where there is nothing at all', () => {
    expect(shown(render(aContent({ body: null, sources: [] })))).toContain('撰稿：张敏')
    expect(render(bare(null))).toBe('')
    expect(render(bare(bodyOf(p(''), p('\u200B \u00A0'))))).toBe('')
  })

  it('refuses more than 20,000 characters with the limit and the length, and never cuts', () => {
    const long = aContent({
      body: bodyOf(...Array.from({ length: 300 }, () => p('字'.repeat(60)))),
    })
    const html = renderFragment(long, { theme, imageSrc })
    expect(articleBudget(html)).toMatchObject({ length: html.length, limit: 20_000, state: 'over' })
    expect(() => renderArticle(long, { theme, imageSrc })).toThrow(
      expect.objectContaining({
        code: 'WECHAT_TOO_LONG',
        details: { field: 'content', limit: 20_000, length: html.length },
      }) as DomainError,
    )
  })

  it('leaves room for 2,500 characters in forty paragraphs with eight pictures', () => {
    const pictures = Array.from({ length: 8 }, (_, index) => ({
      type: 'upload' as const,
      relationTo: 'materials' as const,
      value: `m${index}`,
      fields: { caption: '一张图片的说明' },
    }))
    const paragraphs = Array.from({ length: 40 }, () => p('字'.repeat(63)))
    const budget = articleBudget(render(aContent({ body: bodyOf(...paragraphs, ...pictures) })))
    expect(budget.state).toBe('ok')
    expect(budget.length).toBeLessThan(10_000)
  })

  it('counts the state of the allowance', () => {
    expect(articleBudget('x'.repeat(18_000)).state).toBe('ok')
    expect(articleBudget('x'.repeat(18_001)).state).toBe('warn')
    expect(articleBudget('x'.repeat(20_000)).state).toBe('warn')
    expect(articleBudget('x'.repeat(20_001)).state).toBe('over')
    expect(articleBudget('😷')).toMatchObject({ length: 2, bytes: 4 })
  })

  it('refuses an approval day that is none', () => {
    expect(() =>
      renderFragment(aContent(), { theme, imageSrc, approvers: { at: 'gestern' } }),
    ).toThrow('BAD_REQUEST')
  })
})
