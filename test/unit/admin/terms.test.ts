import { describe, expect, test } from 'vitest'
import { decodeList } from '@/admin/terms/decode-list'
import { problemInRows } from '@/admin/terms/list-problems'
import { changeWords } from '@/admin/terms/term-words'
import { dropDraft, keepDraft, readDraft } from '@/admin/terms/terms-draft'
import type { HouseTerm } from '@/domain/compliance/house-terms'
import { TERM_COLUMNS } from '@/domain/compliance/house-terms-text'
import { newerRulesWords } from '@/messages/findings-labels'
import { termsSentence } from '@/messages/terms-problems'

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
    expect(decodeList(bytes)).toBe(encoding === 'GB 18030' ? '类型' : text)
  })

  test('is no text when it is neither', () => {
    expect(decodeList(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xff, 0xff]))).toBeNull()
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
  expect(changeWords({ added: [], removed: [] })).toBe('没有改动')
  expect(
    changeWords({
      added: [term('甲甲'), term('乙乙'), { ...old, note: '补了备注' }],
      removed: [old, term('丙丙')],
    }),
  ).toBe('加 2 个、改 1 个、删 1 个')
})

test('a clash names the other word, where there are no lines to count', () => {
  const problem = { line: 3, code: 'contradiction', word: '甲甲', other: 2 } as const
  expect(problemInRows(problem, [term('甲甲')])).toContain('词表里已有“甲甲”')
  expect(problemInRows(problem, [term('甲甲')])).not.toContain('行）')
})

test('a refusal says the first line that is wrong, and how many there are', () => {
  const [zh] = termsSentence({
    problems: [
      { line: 2, code: 'protected', word: '作为一个AI' },
      { line: 5, code: 'kind', word: '好词' },
    ],
  })
  expect(zh).toContain('第 2 行“作为一个AI”：例外不能放行个人信息')
  expect(zh).toContain('一共 2 处')
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
