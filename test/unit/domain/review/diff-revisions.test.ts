import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { LexicalBody } from '@/domain/content/lexical'
import { diffRevisions } from '@/domain/review/diff-revisions'
import { diffParagraphs, diffText } from '@/domain/review/diff-text'
import { readingFacts } from '@/domain/review/reading-facts'
import type { RevisionContent } from '@/domain/review/revision-content'

const bodyOf = (...paragraphs: string[]): LexicalBody => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, text, format: 0 }],
    })),
  },
})

const aRevision = (given: Partial<RevisionContent> = {}): RevisionContent => ({
  format: 'yixuan.revision/3',
  videos: [],
  platformTexts: [],
  post: 'p1',
  round: 1,
  title: '高血压怎么管',
  kind: 'article',
  genre: 'science',
  adReviewNo: null,
  digest: null,
  body: bodyOf('每天量血压。', '少吃盐。'),
  class: 'science',
  category: null,
  audiences: ['elderly'],
  department: { id: 'd1', name: '慢病管理科' },
  author: { id: 'u1', name: '林晓岚' },
  byline: { name: '林晓岚', title: '主治医师', specialty: null },
  sources: [{ title: '中国高血压防治指南', publisher: null, year: 2024, url: null }],
  cover: null,
  attachments: [],
  isAiAssisted: false,
  isPatientStory: false,
  materials: {},
  files: [],
  ...given,
})

const asIs = (_field: string, value: string) => value

describe('the change of a wording', () => {
  it('is told character by character, what went before what came', () => {
    expect(diffText('每天吃盐不超过六克', '每天吃盐不超过5克')).toEqual([
      { kind: 'same', text: '每天吃盐不超过' },
      { kind: 'removed', text: '六' },
      { kind: 'added', text: '5' },
      { kind: 'same', text: '克' },
    ])
  })

  it('does not fall apart over a single character two wordings share by chance', () => {
    expect(diffText('甲的乙', '丙的丁')).toEqual([
      { kind: 'removed', text: '甲的乙' },
      { kind: 'added', text: '丙的丁' },
    ])
  })

  it('keeps a surrogate pair whole', () => {
    expect(diffText('𠮷', '𠮸')).toEqual([
      { kind: 'removed', text: '𠮷' },
      { kind: 'added', text: '𠮸' },
    ])
  })

  it('gives both wordings back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const parts = diffText(a, b)
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
        expect([without('added'), without('removed')]).toEqual([a, b])
      }),
    )
  })
})

describe('the change of paragraphs', () => {
  it('tells a reworded paragraph from a new and a dropped one', () => {
    const changes = diffParagraphs(
      ['开头。', '每天量一次血压。', '完全不同的一段话'],
      ['开头。', '每天早晚各量一次血压。', '新加的提醒'],
    )
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed', 'removed', 'added'])
  })

  it('gives a text too long to compare pair by pair as gone and come', () => {
    expect(diffText('旧'.repeat(2100), '新'.repeat(2100))).toEqual([
      { kind: 'removed', text: '旧'.repeat(2100) },
      { kind: 'added', text: '新'.repeat(2100) },
    ])
  })
})

describe('the change from one round to the next', () => {
  it('is nothing when nothing changed', () => {
    const diff = diffRevisions(aRevision(), aRevision({ round: 2 }), asIs)
    expect([diff.fields, diff.pictures, diff.count]).toEqual([[], [], 0])
  })

  it('lists the title, the fields, the pictures and the paragraphs that differ', () => {
    const before = aRevision({ materials: { m1: { alt: '旧图', credit: null } } })
    const after = aRevision({
      title: '高血压这样管',
      audiences: ['elderly', 'chronic'],
      sources: [],
      materials: { m2: { alt: '新图', credit: null } },
      body: bodyOf('每天量血压。', '少吃盐，多走路。'),
    })
    const diff = diffRevisions(before, after, asIs)
    expect(diff.fields.map(({ field, before: old, after: fresh }) => [field, old, fresh])).toEqual([
      ['title', '高血压怎么管', '高血压这样管'],
      ['audiences', 'elderly', 'elderly、chronic'],
      ['sources', '中国高血压防治指南，2024', ''],
    ])
    expect(diff.pictures).toEqual([
      { kind: 'removed', material: 'm1', alt: '旧图' },
      { kind: 'added', material: 'm2', alt: '新图' },
    ])
    expect(diff.paragraphs.map(({ kind }) => kind)).toEqual(['same', 'changed'])
    expect(diff.count).toBe(6)
  })

  it('tells the words of clips and of each platform, character by character', () => {
    const clip = { id: 'v1', title: '洗手歌' }
    const subtitle = (text: string) => ({ start: 0, end: 2, text })
    const text = { platform: 'douyin', title: '', topics: ['洗手'], cover: null } as const
    const before = aRevision({
      videos: [{ ...clip, cards: ['洗手歌'], subtitles: [subtitle('搓手背')] }],
      platformTexts: [{ ...text, description: '六步' }],
    })
    const after = aRevision({
      videos: [{ ...clip, cards: ['洗手歌'], subtitles: [subtitle('搓手心')] }],
      platformTexts: [{ ...text, description: '七步', cover: 'vertical' }],
    })
    const { fields } = diffRevisions(before, after, asIs)
    expect(fields.map(({ field, before: old, after: now }) => [field, old, now])).toEqual([
      ['clipWords', '洗手歌\n搓手背', '洗手歌\n搓手心'],
      ['platform:douyin', '六步\n#洗手', '七步\n#洗手\n〔vertical〕'],
    ])
    expect(fields.every(({ parts }) => parts !== null)).toBe(true)
  })
})

describe('the facts of reading', () => {
  it('counts characters without white space, minutes, pictures without words, sources without a year', () => {
    const facts = readingFacts(
      aRevision({
        body: bodyOf('量 血压'.repeat(150)),
        materials: { m1: { alt: ' ', credit: null }, m2: { alt: '血压计', credit: null } },
        sources: [{ title: '院内资料', publisher: null, year: null, url: null }],
      }),
    )
    expect(facts).toEqual({
      characters: 450,
      minutes: 2,
      pictures: 2,
      missingAlt: ['m1'],
      sourcesWithoutYear: ['院内资料'],
    })
  })
})
