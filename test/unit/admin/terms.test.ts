import { describe, expect, test } from 'vitest'
import { decodeText } from '@/domain/content/decode-text'
import { problemInRows } from '@/admin/terms/list-problems'
import { changeWords, trialWords } from '@/admin/terms/term-words'
import { dropDraft, keepDraft, readDraft } from '@/admin/terms/terms-draft'
import type { HouseTerm } from '@/domain/compliance/house-terms'
import { TERM_COLUMNS, type TermsProblemCode } from '@/domain/compliance/house-terms-text'
import { newerRulesWords } from '@/messages/findings-labels'
import { TERMS_PROBLEM_WORDS, termsProblemWords, termsSentence } from '@/messages/terms-problems'
import type { TriedPost } from '@/queries/terms-trial'

const term = (word: string, changes: Partial<HouseTerm> = {}): HouseTerm => ({
  kind: 'exception',
  word,
  detail: '',
  note: '',
  ...changes,
})

describe('a list from a spreadsheet', () => {
  const text = `${TERM_COLUMNS.join('\t')}\n例外\t好好说话\t\t\n`

  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    // 类型 in GB 18030, as Chinese Windows saves it.
    ['GB 18030', new Uint8Array([0xc0, 0xe0, 0xd0, 0xcd])],
  ])('is read in %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toBe(encoding === 'GB 18030' ? '类型' : text)
  })

  test('is no text when it is neither', () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xff, 0xff]))).toBeNull()
  })
})

describe('an unsaved change', () => {
  const box = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }
  }
  const draft = {
    at: '2026-11-22T08:00:00.000Z',
    base: 3,
    change: { added: [term('新词')], removed: [] },
  }

  test('is kept for its owner alone, until it is dropped', () => {
    const storage = box()
    keepDraft(storage, 'a', draft)
    expect(readDraft(storage, 'a')).toEqual(draft)
    expect(readDraft(storage, 'b')).toBeNull()
    dropDraft(storage, 'a')
    expect(readDraft(storage, 'a')).toBeNull()
  })

  test('that this program does not understand is none', () => {
    const storage = box()
    for (const odd of ['{', '[]', '{"at":"x","base":1,"change":{"added":[{}],"removed":[]}}']) {
      storage.setItem('yx-terms:a', odd)
      expect(readDraft(storage, 'a')).toBeNull()
    }
  })
})

test('a change is told in numbers, a corrected row as one', () => {
  const old = term('旧说法')
  const change = {
    added: [term('甲甲'), term('乙乙'), { ...old, note: '补了备注' }],
    removed: [old, term('丙丙')],
  }
  expect(changeWords({ added: [], removed: [] }, 'zh')).toBe('没有改动')
  expect(changeWords({ added: [], removed: [] }, 'en')).toBe('no changes')
  expect(changeWords(change, 'zh')).toBe('加 2 个、改 1 个、删 1 个')
  expect(changeWords(change, 'en')).toBe('2 added, 1 changed, 1 removed')
})

test('a clash names the other word, where there are no lines to count', () => {
  const problem = { line: 3, code: 'contradiction', word: '甲甲', other: 2 } as const
  const rows = [term('甲甲')]
  expect(problemInRows(problem, rows, 'zh')).toBe(
    '同一个词有两种相反的说法，请只留一行。（词表里已有“甲甲”）',
  )
  expect(problemInRows(problem, rows, 'en')).toBe(
    'Two lines say opposite things of this word. Keep one of them. (“甲甲” is in the list already)',
  )
})

test('a refusal says the first line that is wrong, and how many there are', () => {
  const [zh, en] = termsSentence({
    problems: [
      { line: 2, code: 'protected', word: '作为一个AI' },
      { line: 5, code: 'kind', word: '好词' },
    ],
  })
  expect(zh).toContain('词表没有保存。第 2 行“作为一个AI”：例外不能放行个人信息')
  expect(zh).toContain('一共 2 处')
  expect(en).toContain('not saved. Line 2, “作为一个AI”: An exception cannot let through')
  expect(en).toContain('2 problems in all.')
  expect(termsSentence({ problems: [{ line: 0, code: 'too-large', word: '' }] })).toEqual([
    '词表没有保存。词表超过 200 KB，请删去用不到的词。',
    'The word list was not saved. The list is over 200 KB. Remove words that are not needed.',
  ])
})

test('a row of the wrong kind is told the words of the file, which are Chinese', () => {
  const problem = { line: 2, code: 'kind', word: '好词' } as const
  expect(termsProblemWords(problem, 'zh')).toBe(
    '类型要写“禁用”、“例外”、“解释”、“不解释”中的一个。',
  )
  expect(termsProblemWords(problem, 'en')).toBe(
    'The type must be one of “禁用”, “例外”, “解释”, “不解释”.',
  )
})

test.each(Object.keys(TERMS_PROBLEM_WORDS) as TermsProblemCode[])(
  '%s is said without a hole left open',
  (code) => {
    for (const language of ['zh', 'en']) {
      expect(termsProblemWords({ line: 2, code, word: '', other: 3 }, language)).not.toMatch(
        /[{}]|undefined/,
      )
    }
  },
)

test('a trial is told in one sentence', () => {
  const post: TriedPost = {
    post: '1',
    title: '',
    stage: 'draft',
    wasBlocked: false,
    isBlocked: true,
    addedTotal: 2,
    removedTotal: 1,
    added: [],
    removed: [],
  }
  const result = { text: '', checked: 50, unread: 0, posts: [post] }
  expect(trialWords(result, 'zh')).toBe(
    '比较了最近 50 篇，1 篇会变；新增提示 2 处、减少 1 处；1 篇会新变成“必须处理”。',
  )
  expect(trialWords(result, 'en')).toBe(
    '50 latest posts compared, 1 would change; 2 more findings, 1 fewer; 1 post would newly have “Must change”.',
  )
  expect(trialWords({ ...result, posts: [] }, 'zh')).toBe('比较了最近 50 篇，没有一篇会变。')
})

test('a sheet says that newer rules are in force, and nothing while they are its own', () => {
  const sealed = { checker: '1.0.0', terms: 3 }
  expect(newerRulesWords(sealed, sealed)).toBe('')
  expect(newerRulesWords(sealed, { ...sealed, terms: 4 })).toContain(
    '按词表第 3 版检查，现行第 4 版',
  )
  expect(newerRulesWords({ ...sealed, terms: 0 }, sealed)).toContain('检查时还没有本院词表')
  expect(newerRulesWords(sealed, { ...sealed, checker: '1.1.0' })).toContain('1.1.0')
})
