import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDomainError } from '@/domain/errors'
import { countCharacters } from '@/domain/wechat/count-characters'
import { buildMeta } from '@/domain/wechat/meta'
import { aContent, bodyOf, h, p } from './sample'

const refusal = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return isDomainError(error) ? { code: error.code, ...error.details } : error
  }
}
const byline = (name: string) => ({ name, title: null, specialty: null })

describe('the fields of a draft', () => {
  it('are the title, the author, the digest and the address of the original', () => {
    expect(buildMeta(aContent(), { contentSourceUrl: ' https://a.example/1 ' })).toEqual({
      title: '血压高了没感觉，也要管',
      author: '张敏',
      digest: '高血压早期没有症状，却一直在伤血管。学会在家量血压，记住三个误区。',
      contentSourceUrl: 'https://a.example/1',
    })
    expect(buildMeta(aContent()).contentSourceUrl).toBe('')
  })

  it('refuse a title over 32 characters instead of cutting it, counting UTF-16 units', () => {
    expect(buildMeta(aContent({ title: '题'.repeat(32) })).title).toHaveLength(32)
    expect(refusal(() => buildMeta(aContent({ title: '题'.repeat(33) })))).toEqual({
      code: 'WECHAT_TOO_LONG',
      field: 'title',
      limit: 32,
      length: 33,
    })
    expect(refusal(() => buildMeta(aContent({ title: '😷'.repeat(17) })))).toMatchObject({
      length: 34,
    })
  })

  it.each([
    ['张敏、李强', '张敏、李强'],
    ['欧阳明日、司马相如、诸葛孔明、上官婉儿', '欧阳明日、司马相如、诸葛孔明等'],
    ['国家基层高血压防治管理办公室专家组', '国家基层高血压防治管理办公室专…'],
    ['😷'.repeat(9), `${'😷'.repeat(7)}…`],
  ])('sign for %s as %s', (name, author) => {
    expect(buildMeta(aContent({ byline: byline(name) })).author).toBe(author)
    expect(countCharacters(author)).toBeLessThanOrEqual(16)
  })

  it('let the department sign where nobody is named', () => {
    expect(buildMeta(aContent({ byline: null })).author).toBe('心血管内科')
  })

  it('take the first whole sentences as digest where there is none, no headings', () => {
    const body = bodyOf(
      h('h2', '标题'),
      p('第一句。第二句！“第三句？”'),
      p(`${'长'.repeat(120)}。`),
    )
    expect(buildMeta(aContent({ digest: null, body })).digest).toBe('第一句。第二句！“第三句？”')
    expect(buildMeta(aContent({ digest: ' ', body: null })).digest).toBe('')
  })

  it('say by an ellipsis where a digest had to be cut', () => {
    const { digest } = buildMeta(aContent({ digest: '长'.repeat(200) }))
    expect(digest).toBe(`${'长'.repeat(119)}…`)
    expect(buildMeta(aContent({ digest: '短。'.repeat(64) })).digest).toHaveLength(128)
    expect(buildMeta(aContent({ digest: '短。'.repeat(65) })).digest).toBe('短。'.repeat(60))
  })

  it('stay within the limits and on one line, whatever was sealed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 60 }),
        (text, name) => {
          const meta = buildMeta(
            aContent({ digest: text, byline: byline(name), body: bodyOf(p(text)) }),
          )
          expect(countCharacters(meta.digest)).toBeLessThanOrEqual(128)
          expect(countCharacters(meta.author)).toBeLessThanOrEqual(16)
          expect(meta.digest + meta.author).not.toMatch(/\n/)
        },
      ),
    )
  })

  it('refuse an address that is none or too long', () => {
    const at = (contentSourceUrl: string) =>
      refusal(() => buildMeta(aContent(), { contentSourceUrl }))
    expect(at('javascript:1')).toEqual({ code: 'BAD_REQUEST', field: 'contentSourceUrl' })
    expect(at('mailto:a@b.cn')).toEqual({ code: 'BAD_REQUEST', field: 'contentSourceUrl' })
    expect(at(`https://a.cn/${'路'.repeat(400)}`)).toEqual({
      code: 'WECHAT_TOO_LONG',
      field: 'contentSourceUrl',
      limit: 1024,
      length: 13 + 1200,
    })
  })
})
