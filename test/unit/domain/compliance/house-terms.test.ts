import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'
import { DEFAULT_TABLES } from '@/domain/compliance/compile'
import { houseRules, ruleName } from '@/domain/compliance/house-rules'
import {
  TERM_KINDS,
  TERM_LIMITS,
  termsBetween,
  withChange,
  type HouseTerm,
} from '@/domain/compliance/house-terms'
import { printTerms, TERM_COLUMNS } from '@/domain/compliance/house-terms-text'
import { readHouseTerms } from '@/domain/compliance/read-house-terms'
import { withHouseTerms } from '@/domain/compliance/with-house-terms'
import type { Genre } from '@/domain/review/post-fields'

const HEADER = TERM_COLUMNS.join('\t')

const aTerm = (changes: Partial<HouseTerm> = {}): HouseTerm => ({
  kind: 'forbidden',
  word: '顶呱呱疗法',
  detail: 'ABS-TOP',
  note: '',
  ...changes,
})

const listOf = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n')
const codesOf = (text: string) =>
  readHouseTerms(text).problems.map(({ line, code }) => [line, code])

describe('the text of a word list', () => {
  const word = fc.stringMatching(/^[一-龟]{2,8}[a-z0-9]{0,3}$/)
  const note = fc.stringMatching(/^([一-龟，。；、（）“”a-zA-Z0-9 ]{0,20}[一-龟])?$/)
  const term = fc
    .record({
      kind: fc.constantFrom(...TERM_KINDS),
      word,
      rule: fc.constantFrom(...houseRules().map(({ id }) => id)),
      note,
    })
    .map(({ kind, word: written, rule, note: why }): HouseTerm => ({
      kind: kind === 'no-gloss' ? 'gloss' : kind,
      word: written,
      detail: kind === 'forbidden' ? rule : kind === 'exception' ? '' : `${written}的意思`,
      note: why.trim(),
    }))
  const lists = fc.uniqueArray(term, { maxLength: 40, selector: (one) => one.word })

  test('is read back as the list it was written from, in any order of its rows', () => {
    fc.assert(
      fc.property(lists, fc.boolean(), (terms, isReversed) => {
        const text = printTerms(isReversed ? terms.toReversed() : terms)
        expect(text).toBe(printTerms(terms))
        const { terms: read, problems } = readHouseTerms(text)
        // Two words that fold to one are told apart only by their characters.
        expect(problems.filter(({ code }) => !/dup|contra|prot/.test(code))).toEqual([])
        if (problems.length > 0) return
        expect(printTerms(read)).toBe(text)
        expect(new Set(read)).toEqual(new Set(terms))
      }),
    )
  }, 20_000)

  test('never throws, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readHouseTerms(text)
        readHouseTerms(`${HEADER}\n${text}`)
        readHouseTerms(`${HEADER}\n例外\t${text}\t\t`)
      }),
    )
  }, 20_000)

  test('is understood as a spreadsheet saves it', () => {
    const text = `\uFEFF# 2026 年 11 月\r\n${HEADER}\t\t\r\n\r\n禁用\t顶呱呱疗法\tABS-TOP\t"群众反映, 多次"\t\r\n`
    expect(readHouseTerms(text)).toEqual({
      terms: [aTerm({ note: '群众反映, 多次' })],
      problems: [],
    })
  })

  test('is understood with the names of rules as people export and write them, and keeps their ids', () => {
    const terms = houseRules().map(({ id }, index) => aTerm({ word: `顶呱呱${index}`, detail: id }))
    const exported = printTerms(terms, ruleName)
    expect(exported).toContain('\t绝对化用语\t')
    expect(exported).not.toMatch(/[A-Z]{2,}-/)
    expect(printTerms(readHouseTerms(exported).terms)).toBe(printTerms(terms))
  })

  test.each<[string, string]>([
    ['', 'header'],
    ['禁用\t顶呱呱\tABS-TOP\t', 'header'],
    [listOf('违禁\t顶呱呱\tABS-TOP\t'), 'kind'],
    [listOf('禁用\t\tABS-TOP\t'), 'empty-word'],
    [listOf('禁用\t好\tABS-TOP\t'), 'short-word'],
    [listOf('禁用\t好！！\tABS-TOP\t'), 'short-word'],
    [listOf(`禁用\t${'好'.repeat(41)}\tABS-TOP\t`), 'long-word'],
    [listOf('禁用\t顶 呱呱\tABS-TOP\t'), 'space'],
    [listOf('禁用\t顶\u200b呱呱\tABS-TOP\t'), 'control'],
    [listOf('禁用\t顶\uFFFD呱\tABS-TOP\t'), 'control'],
    [listOf('禁用\t"顶"呱呱\tABS-TOP\t'), 'quote'],
    [listOf('禁用\t=顶呱呱\tABS-TOP\t'), 'formula'],
    [listOf('禁用\t顶呱呱\tABS-TOP\t备注\t多一列'), 'columns'],
    [listOf('禁用\t顶呱呱\t\t'), 'rule-missing'],
    [listOf('禁用\t顶呱呱\tABS-NONE\t'), 'rule-unknown'],
    [listOf('禁用\t顶呱呱\tAI-TRACE\t'), 'rule-closed'],
    [listOf('禁用\t顶呱呱\tPRIV-ID\t'), 'rule-closed'],
    [listOf('禁用\t顶呱呱\tABS-GUESS\t'), 'rule-closed'],
    [listOf('例外\t最佳戴镜\tABS-TOP\t'), 'detail-unwanted'],
    [listOf('解释\t眼压计\t\t'), 'plain-missing'],
    [listOf('解释\t眼压计\t眼压计\t'), 'plain-same'],
    [listOf(`解释\t眼压计\t${'长'.repeat(61)}\t`), 'plain-long'],
    [listOf(`例外\t最佳戴镜\t\t${'长'.repeat(201)}`), 'long-note'],
    [listOf('不解释\t从没收过的词\t\t'), 'no-such-gloss'],
  ])('refuses %j and says %s', (text, code) => {
    expect(readHouseTerms(text).problems.map((problem) => problem.code)).toEqual([code])
  })

  test('names the line, comments and blank lines counted, and the other line of a pair', () => {
    const text = listOf(
      '# 说明',
      '',
      '禁用\t顶呱呱\tABS-TOP\t',
      '禁用\t頂呱呱\tABS-RANK\t',
      '例外\t顶呱呱\t\t',
      '解释\t脑卒中\t中风\t',
      '不解释\t脑卒中\t\t',
    )
    expect(readHouseTerms(text).problems).toEqual([
      { line: 5, code: 'duplicate', word: '頂呱呱', other: 4 },
      { line: 6, code: 'contradiction', word: '顶呱呱', other: 4 },
      { line: 8, code: 'contradiction', word: '脑卒中', other: 7 },
    ])
  })

  test('refuses more rows, and more bytes, than a list may have', () => {
    const rows = Array.from({ length: TERM_LIMITS.rows + 1 }, (_, i) => `例外\t好词${i}\t\t`)
    expect(codesOf(listOf(...rows))).toEqual([[0, 'too-many']])
    expect(codesOf(listOf(...rows.slice(1)))).toEqual([])
    const long = Array.from({ length: 1000 }, (_, i) => `例外\t好词${i}\t\t${'长'.repeat(80)}`)
    expect(codesOf(listOf(...long))).toEqual([[0, 'too-large']])
  })
})

describe('an exception', () => {
  test.each([
    '作为一个AI语言模型',
    '作為一個ＡＩ',
    '根据您提供的信息',
    '苏医广〔2025〕第3号',
    '医疗广告审查证明',
    '110101199003074477',
    '电话１３９１２３４５６７８',
  ])('may not be made of %s: what must never pass would pass', (word) => {
    expect(codesOf(listOf(`例外\t${word}\t\t`))).toEqual([[2, 'protected']])
  })

  test.each(['点赞活动', '新生成骨细胞', '改写歌词比赛', '江南风格'])(
    'may be made of %s',
    (word) => {
      expect(codesOf(listOf(`例外\t${word}\t\t`))).toEqual([])
    },
  )

  test('never keeps leftovers of a chat program from being found', () => {
    const trace = '作为一个AI语言模型，我无法提供实时信息。'
    const word = fc
      .integer({ min: 0, max: trace.length - 2 })
      .chain((start) =>
        fc.integer({ min: start + 2, max: trace.length }).map((end) => trace.slice(start, end)),
      )
    fc.assert(
      fc.property(word, (exception) => {
        const { terms } = readHouseTerms(listOf(`例外\t${exception}\t\t`))
        const checker = createChecker(withHouseTerms(DEFAULT_TABLES, terms))
        const { findings } = check(checker, { genre: 'science', text: trace })
        expect(findings.map(({ rule }) => rule)).toContain('AI-TRACE')
      }),
      { numRuns: 10 },
    )
  }, 20_000)
})

describe('a checker with the house’s words', () => {
  const rulesOf = (terms: readonly HouseTerm[], text: string, genre: Genre = 'science') =>
    check(createChecker(withHouseTerms(DEFAULT_TABLES, terms)), { genre, text }).findings.map(
      ({ rule, text: found, severity }) => `${rule}/${severity}/${found}`,
    )

  test('is the built-in one while there are none', () => {
    expect(withHouseTerms(DEFAULT_TABLES, [])).toBe(DEFAULT_TABLES)
  })

  test('finds a forbidden word under its rule, disguised too, and not where it is denied', () => {
    const terms = [aTerm()]
    const found = 'ABS-TOP/warn/'
    expect(rulesOf(terms, '我们推出顶呱呱疗法，大家都来试试。')).toContain(`${found}顶呱呱疗法`)
    expect(rulesOf(terms, '我们推出顶*呱*呱*疗*法，大家都来试试。')).toContain(
      `${found}顶*呱*呱*疗*法`,
    )
    expect(rulesOf([], '我们推出顶呱呱疗法，大家都来试试。').join()).not.toContain('ABS-TOP')
    expect(rulesOf(terms, '所谓“顶呱呱疗法”不可信，请勿上当。')).toEqual([])
  })

  test('lets an exception pass, and nothing around it', () => {
    const text = '本院顶级的诊疗体验。'
    expect(rulesOf([], text).join()).toContain('顶级')
    const exception = aTerm({ kind: 'exception', word: '顶级的诊疗体验', detail: '' })
    expect(rulesOf([exception], text).join()).not.toContain('顶级')
    expect(rulesOf([exception], '本院顶级的设备。').join()).toContain('顶级')
  })

  test('finds a word that the built-in tables except', () => {
    const text = '请抓住最佳治疗时机。'
    expect(rulesOf([], text).join()).not.toContain('最佳治疗时机')
    // How hard it counts is the model's to soften.
    const rules = rulesOf([aTerm({ word: '最佳治疗时机' })], text).join()
    expect(rules).toMatch(/ABS-TOP\/(info|warn)\/最佳治疗时机/)
  })

  test('offers the house’s gloss, in place of the built-in one too, or none', () => {
    const gloss = aTerm({ kind: 'gloss', word: '玻璃体后脱离', detail: '眼睛里的胶状物松开了' })
    const suggestion = (terms: readonly HouseTerm[], text: string) =>
      check(createChecker(withHouseTerms(DEFAULT_TABLES, terms)), {
        genre: 'science',
        text,
      }).findings.map(({ replacement }) => replacement)
    expect(suggestion([gloss], '玻璃体后脱离多见于中老年人。')).toContain(
      '玻璃体后脱离（眼睛里的胶状物松开了）',
    )
    const stroke = '脑卒中要早识别。'
    expect(suggestion([], stroke)).toEqual(['脑卒中（俗称脑中风）'])
    expect(suggestion([aTerm({ kind: 'gloss', word: '脑卒中', detail: '中风' })], stroke)).toEqual([
      '脑卒中（俗称中风）',
    ])
    expect(suggestion([aTerm({ kind: 'no-gloss', word: '脑卒中', detail: '' })], stroke)).toEqual(
      [],
    )
  })
})

describe('a change of a list', () => {
  const base = [
    aTerm({ kind: 'exception', word: '甲甲', detail: '' }),
    aTerm({ word: '乙乙' }),
    aTerm({ kind: 'gloss', word: '丙丙', detail: '三' }),
  ]

  test('leads from one list to the other', () => {
    fc.assert(
      fc.property(fc.subarray(base), fc.subarray(base), (before, after) => {
        const there = withChange(before, termsBetween(before, after))
        expect(printTerms(there)).toBe(printTerms(after))
      }),
    )
  })

  test('can be made to a newer list, where it replaces what is said of the same word', () => {
    const mine = [base[1]!, aTerm({ kind: 'gloss', word: '丙丙', detail: '我的' })]
    const theirs = [...base, aTerm({ word: '丁丁' })]
    expect(printTerms(withChange(theirs, termsBetween(base, mine)))).toBe(
      printTerms([...mine, aTerm({ word: '丁丁' })]),
    )
  })
})

test('the rules open to the house work by words, and count as those usually do', () => {
  const modes = new Map(houseRules().map(({ id, mode }) => [id, mode]))
  expect(modes.get('ABS-RANK')).toBe('hard')
  expect(modes.get('ABS-TOP')).toBe('firm')
  expect(modes.get('HF-EFFECT')).toBe('soft')
  for (const id of ['PRIV-ID', 'AI-TRACE', 'PROMO-AD-NUMBER', 'PLAIN-GLOSS', 'CURE-GUESS'])
    expect(modes.has(id)).toBe(false)
})
