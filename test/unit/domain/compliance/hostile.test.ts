import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'

const checker = createChecker()
const SIZE = 84_000

/** Hostile texts of some hundred thousand units each; the benchmark takes a million. */
const texts: Record<string, string> = {
  'one long Han word': '治'.repeat(SIZE),
  'one long latin word': 'a'.repeat(SIZE),
  'one long number': '1'.repeat(SIZE),
  'Han numerals': '一三八'.repeat(SIZE / 3),
  'nested brackets': '（'.repeat(SIZE / 2) + '）'.repeat(SIZE / 2),
  'open quotes and titles': '“《'.repeat(SIZE / 2),
  'lone surrogates': '\ud83d治\ude00愈'.repeat(SIZE / 4),
  'zero-width characters': '包\u200b治\u200b百\u200b病\u200b'.repeat(SIZE / 8),
  'half a disguise': '包 治 百 '.repeat(SIZE / 6),
  'pinyin without end': 'zhi yu '.repeat(SIZE / 7),
  'half claims': '三天我院本品糖尿病再也不'.repeat(SIZE / 12),
  'claims without full stop': '我院保证治愈癫痫，三天见效，'.repeat(SIZE / 14),
  'negations without end': '不能没有不会'.repeat(SIZE / 6),
  'ages and names': '王建国，男，45岁，'.repeat(SIZE / 11),
  commas: '，'.repeat(SIZE),
  jargon: '脑卒中'.repeat(SIZE / 3),
}

describe('hostile text', () => {
  for (const [name, text] of Object.entries(texts))
    it(`survives much of ${name}`, { timeout: 30_000 }, () => {
      expect(() => check(checker, { genre: 'science', text })).not.toThrow()
    })
})
