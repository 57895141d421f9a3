import { describe, expect, it } from 'vitest'
import { createChecker } from '@/domain/compliance/checker'
import type { LexicalBody } from '@/domain/content/lexical'
import { visibleText } from '@/domain/content/visible-text'
import type { PlatformText } from '@/domain/channels/platform-text'
import { checkContent, type CheckedContent } from '@/domain/findings/check-content'
import type { CheckedClip } from '@/domain/findings/content-parts'

const checker = createChecker()
const CLAIM = '本院包治百病'

const paragraph = (text: string) =>
  ({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }) as const

const bodyOf = (...children: LexicalBody['root']['children']): LexicalBody => ({
  root: { type: 'root', children },
})

const aContent = (changes: Partial<CheckedContent> = {}): CheckedContent => ({
  title: '少吃盐，血压稳',
  digest: null,
  body: bodyOf(paragraph('每天吃盐不超过5克。')),
  genre: 'science',
  kind: 'article',
  audiences: [],
  adReviewNo: null,
  materials: {},
  platformTexts: [],
  videos: [],
  ...changes,
})

const aText = (changes: Partial<PlatformText>): PlatformText => ({
  ...{ platform: 'douyin', title: '', description: '', topics: [], cover: null },
  ...changes,
})

const aClip = (changes: Partial<CheckedClip>): CheckedClip => ({
  ...{ id: 'v1', cards: [], subtitles: [] },
  ...changes,
})

const subtitle = (text: string) => ({ start: 0, end: 1, text })

const blocksOf = (content: CheckedContent) =>
  checkContent(checker, content).findings.filter(({ severity }) => severity === 'block')

describe('the check of a whole post', () => {
  it('finds nothing to block in honest words', () => {
    expect(checkContent(checker, aContent())).toMatchObject({ blocked: false })
  })

  it('looks into captions, boxes and table cells, with offsets into the visible text', () => {
    const places: LexicalBody['root']['children'][number][] = [
      { type: 'upload', relationTo: 'materials', value: 'm1', fields: { caption: CLAIM } },
      { type: 'block', fields: { blockType: 'callout', tone: 'tip', text: CLAIM } },
      {
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [{ type: 'tablecell', children: [paragraph(CLAIM)] }],
          },
        ],
      },
    ]
    for (const place of places) {
      const body = bodyOf(paragraph('每天吃盐不超过5克。'), place)
      const [finding] = blocksOf(aContent({ body }))
      expect(finding).toBeDefined()
      expect(visibleText(body).slice(finding?.start ?? 0, finding?.end ?? 0)).toBe(finding?.text)
      expect(finding?.field).toBeUndefined()
    }
  })

  it('looks into title, digest, alt texts and credits, and says which', () => {
    const cases: [Partial<CheckedContent>, object][] = [
      [{ title: CLAIM }, { field: 'title' }],
      [{ digest: CLAIM }, { field: 'digest' }],
      [{ materials: { m1: { alt: CLAIM, credit: null } } }, { field: 'alt', material: 'm1' }],
      [{ materials: { m1: { alt: '', credit: CLAIM } } }, { field: 'credit', material: 'm1' }],
      [
        { platformTexts: [aText({ title: CLAIM })] },
        { field: 'platformTitle', platform: 'douyin' },
      ],
      [
        { platformTexts: [aText({ description: CLAIM })] },
        { field: 'platformDescription', platform: 'douyin' },
      ],
      [
        { platformTexts: [aText({ topics: ['洗手', CLAIM] })] },
        { field: 'platformTopics', platform: 'douyin', start: 5 },
      ],
      [{ videos: [aClip({ cards: ['洗手', CLAIM] })] }, { field: 'card', video: 'v1', start: 5 }],
      [
        { videos: [aClip({ subtitles: [subtitle('洗手'), subtitle(CLAIM)] })] },
        { field: 'subtitle', video: 'v1', start: 5 },
      ],
    ]
    for (const [changes, place] of cases) {
      const [finding] = blocksOf(aContent(changes))
      expect(finding).toMatchObject({
        ...place,
        text: expect.stringContaining('包治百病') as string,
      })
    }
  })

  it('gives every finding an id of its own that stays with the same words', () => {
    const content = aContent({
      title: CLAIM,
      digest: CLAIM,
      body: bodyOf(paragraph(`${CLAIM}。${CLAIM}。`)),
      materials: { m1: { alt: CLAIM, credit: CLAIM }, m2: { alt: CLAIM, credit: null } },
      platformTexts: [
        aText({ title: CLAIM, description: CLAIM }),
        aText({ platform: 'kuaishou', title: CLAIM }),
      ],
      videos: [aClip({ cards: [CLAIM] }), aClip({ id: 'v2', cards: [CLAIM] })],
    })
    const ids = checkContent(checker, content).findings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(checkContent(checker, content).findings.map(({ id }) => id)).toEqual(ids)
  })

  it('names a finding as it always has, with its owner behind the place', () => {
    const ids = (changes: Partial<CheckedContent>) =>
      blocksOf(aContent(changes)).map(({ id }) => id.replace(/^[A-Z-]+/, ''))
    expect(ids({ digest: CLAIM })).toEqual(['@digest:2-6'])
    expect(ids({ materials: { m1: { alt: CLAIM, credit: null } } })).toEqual(['@alt/m1:2-6'])
    expect(ids({ platformTexts: [aText({ title: CLAIM })] })).toEqual(['@platformTitle/douyin:2-6'])
    expect(ids({ videos: [aClip({ cards: [CLAIM] })] })).toEqual(['@card/v1:2-6'])
  })

  it('asks no gloss of what is said besides the text', () => {
    const besides = aContent({ platformTexts: [aText({ description: '脑卒中的先兆' })] })
    const { findings } = checkContent(checker, besides)
    expect(findings.filter(({ platform }) => platform !== undefined)).toEqual([])
  })

  it('asks an advertisement for its number once, and takes the one in its field', () => {
    const ad = aContent({ genre: 'advertisement', digest: '机构信息', title: '机构信息' })
    const numbers = (content: CheckedContent) =>
      blocksOf(content).filter(({ rule }) => rule === 'PROMO-AD-NUMBER')
    expect(numbers(ad)).toHaveLength(1)
    expect(numbers({ ...ad, adReviewNo: '医广〔2026〕第01-01-001号' })).toEqual([])
  })
})
