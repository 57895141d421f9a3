import { describe, expect, it, test } from 'vitest'
import {
  arePlatformRows,
  composeCopyText,
  lengthOf,
  platformProblems,
  readPlatformTexts,
  splitTopics,
  type PlatformText,
} from '@/domain/channels/platform-text'
import {
  PLATFORM_LIMITS,
  PLATFORMS,
  shownLimit,
  type LimitedField,
} from '@/domain/channels/platforms'
import { platformSentence } from '@/messages/platforms'

const aText = (changes: Partial<PlatformText> = {}): PlatformText => ({
  platform: 'channels',
  title: '一分钟学会洗手',
  description: '跟着洗手歌，六步洗干净。',
  topics: ['洗手', '健康科普'],
  cover: null,
  ...changes,
})

const codesOf = (changes: Partial<PlatformText>, posters: readonly string[] = []) =>
  platformProblems(aText(changes), posters).map(({ field, code, isHard }) => [field, code, isHard])

describe('the limits of the platforms', () => {
  it('name where each comes from and when it was read', () => {
    for (const limit of PLATFORMS.flatMap((platform) => PLATFORM_LIMITS[platform])) {
      expect(limit.source).not.toBe('')
      expect(limit.checkedOn).toMatch(/^2026-\d\d-\d\d$/)
    }
  })

  it('bound the description of every platform at 1,000 characters or less', () => {
    for (const platform of PLATFORMS) {
      expect(shownLimit(platform, 'description')?.max).toBeLessThanOrEqual(1000)
    }
  })

  test.each<[PlatformText['platform'], LimitedField, number, string]>([
    ['channels', 'title', 16, 'reported'],
    ['channels', 'description', 1000, 'official'],
    ['douyin', 'title', 30, 'reported'],
    ['douyin', 'topics', 5, 'reported'],
    ['kuaishou', 'title', 64, 'house'],
    ['mp_video', 'description', 300, 'reported'],
  ])('show the smallest one of %s, %s: %i, %s', (...[platform, field, max, basis]) => {
    expect(shownLimit(platform, field)).toMatchObject({ max, basis })
  })
})

describe('a text for a platform', () => {
  it('is counted in code points, a description with its topics', () => {
    expect(lengthOf(aText({ title: '𠮷日👍' }), 'title')).toBe(3)
    expect(lengthOf(aText({ description: '四个字呀', topics: ['洗手'] }), 'description')).toBe(8)
    expect(lengthOf(aText(), 'topics')).toBe(2)
  })

  it('is copied as its description with the topics behind it', () => {
    expect(composeCopyText(aText())).toBe('跟着洗手歌，六步洗干净。\n#洗手 #健康科普')
    expect(composeCopyText(aText({ topics: [] }))).toBe('跟着洗手歌，六步洗干净。')
    expect(composeCopyText(aText({ description: '' }))).toBe('#洗手 #健康科普')
  })

  it('has no problem where it fits, and none where nothing is written', () => {
    expect(codesOf({})).toEqual([])
    expect(codesOf({ title: '', description: '', topics: [] })).toEqual([])
  })

  test.each<[string, Partial<PlatformText>, unknown[]]>([
    ['advises a short title of 6 to 16', { title: '洗手' }, [['title', 'TOO_SHORT', false]]],
    ['advises against a longer one', { title: '字'.repeat(17) }, [['title', 'TOO_LONG', false]]],
    ['refuses 65 characters', { title: '字'.repeat(65) }, [['title', 'TOO_LONG', true]]],
    [
      'refuses 1,001 characters with the topics',
      { description: '字'.repeat(998), topics: ['手'] },
      [['description', 'TOO_LONG', true]],
    ],
    ['takes exactly 1,000', { description: '字'.repeat(997), topics: ['手'] }, []],
    [
      'advises against a sixth topic on 抖音',
      { platform: 'douyin', topics: ['一', '二', '三', '四', '五', '六'] },
      [['topics', 'TOO_MANY', false]],
    ],
    [
      'advises 300 characters on 公众号',
      { platform: 'mp_video', description: '字'.repeat(301), topics: [] },
      [['description', 'TOO_LONG', false]],
    ],
    ['refuses a cover that is gone', { cover: 'square' }, [['cover', 'COVER_GONE', true]]],
  ])('%s', (_, changes, problems) => {
    expect(codesOf(changes, ['vertical'])).toEqual(problems)
  })

  it('takes a cover of the clip', () => {
    expect(codesOf({ cover: 'vertical' }, ['vertical', 'square'])).toEqual([])
  })
})

describe('topics', () => {
  test.each([
    ['#洗手 ＃健康科普', ['洗手', '健康科普']],
    ['洗手，健康科普、洗手;春季', ['洗手', '健康科普', '春季']],
    ['#洗手#健康科普#', ['洗手', '健康科普']],
    [' # ', []],
  ])('are read out of “%s”', (typed, topics) => {
    expect(splitTopics(typed)).toEqual(topics)
  })
})

describe('stored rows', () => {
  it('are read in the platforms’ order, trimmed, empty ones left out', () => {
    expect(
      readPlatformTexts([
        { id: 'x', platform: 'douyin', title: ' 洗手 ', topics: ['#春 季', '春季'], cover: '' },
        { platform: 'kuaishou', title: '  ', description: null, topics: null },
        { platform: 'channels', description: '六步' },
        { platform: 'douyin', title: '另一个' },
        { platform: 'myspace', title: '不认识' },
      ]),
    ).toEqual([
      { platform: 'channels', title: '', description: '六步', topics: [], cover: null },
      { platform: 'douyin', title: '洗手', description: '', topics: ['春季'], cover: null },
    ])
    expect(readPlatformTexts(undefined)).toEqual([])
  })

  test.each([
    [[], true],
    [[{ platform: 'douyin', title: null, topics: ['a'], cover: 'vertical' }], true],
    [[{ platform: 'douyin' }, { platform: 'douyin' }], false],
    [[{ platform: 'myspace' }], false],
    [[{ platform: 'douyin', title: { $ne: null } }], false],
    [[{ platform: 'douyin', topics: 'a' }], false],
    [[{ platform: 'douyin', topics: [1] }], false],
    [['douyin'], false],
    [{ platform: 'douyin' }, false],
  ])('%j may be sent: %s', (rows, isAllowed) => {
    expect(arePlatformRows(rows)).toBe(isAllowed)
  })
})

test('a refusal says in words what is too long, and by how much', () => {
  const problems = [
    ...platformProblems(aText({ description: '字'.repeat(1001), topics: [] }), []),
    ...platformProblems(aText({ platform: 'douyin', cover: 'square' }), []),
  ]
  expect(platformSentence({ problems })).toEqual([
    '视频号的描述（含话题）有 1001 字，最多 1000 字；抖音选的封面已不在这篇稿件的视频里，请重新选。改好后再提交。',
    'WeChat Channels, Description with its topics: 1001 characters, 1000 at most; Douyin: the chosen cover is not of this post’s video any more; choose another. Mend that, then submit again.',
  ])
})
