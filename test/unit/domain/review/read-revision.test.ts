import { expect, test } from 'vitest'
import { canonicalJson } from '@/domain/review/canonical-json'
import { readRevision } from '@/domain/review/read-revision'
import { seal } from '@/domain/review/seal'
import { aContent } from '../wechat/sample'

const without = (content: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(content).filter(([key]) => !keys.includes(key)))

const content = without(aContent(), 'platformTexts')
const first = without(content, 'videos')

const clip = { id: 'v1', title: '洗手歌' }

test('a revision of the first format reads as one without clips and texts for platforms', () => {
  const sealed = canonicalJson({ ...first, format: 'yixuan.revision/1' })
  expect(readRevision(sealed)).toEqual({ ...aContent(), videos: [], platformTexts: [] })
})

test('a revision of the second format reads as one whose clips have no words', () => {
  const sealed = canonicalJson({ ...content, format: 'yixuan.revision/2', videos: [clip] })
  expect(readRevision(sealed)).toEqual({
    ...aContent(),
    videos: [{ ...clip, cards: [], subtitles: [] }],
    platformTexts: [],
  })
})

test('a revision reads back as it was sealed, with every word of its clips', () => {
  const sealed = aContent({
    videos: [
      { ...clip, cards: ['洗手歌\n滨江社区'], subtitles: [{ start: 0.5, end: 2, text: '内' }] },
    ],
    platformTexts: [
      { platform: 'douyin', title: '洗手', description: '六步', topics: ['洗手'], cover: null },
    ],
  })
  expect(readRevision(seal(sealed, () => '').canonical)).toEqual(sealed)
})

test('a format of tomorrow is not read at all', () => {
  expect(readRevision(canonicalJson({ ...aContent(), format: 'yixuan.revision/4' }))).toBeNull()
})
