import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'
import { gramHash, gramsOf, nameHash, pairHash } from '@/domain/compliance/hint-features'
import { layOutCells, weightOf } from '@/domain/compliance/hint-model'
import { namedHashes } from '@/domain/compliance/hint-names'
import { scanText, type Scanned } from '@/domain/compliance/scan'
import { foldText } from '@/domain/compliance/text/fold'
import { SENTENCE_FIELDS } from '@/domain/compliance/text/structure'
import { loadPassages } from '../../../bench/checker-corpus'

const checker = createChecker()
const { tables, hints, hintScore } = checker
const { lexicon } = tables

/** The score by the definition: all features of a sentence, added up one by one. */
function plainScore(scanned: Scanned, span: readonly [number, number]) {
  const grams = gramsOf(scanned.text, span)
  const { alone, together } = namedHashes(hints.names, { scanned, lexicon }, span)
  const of = (hashes: readonly number[]) =>
    hints.bias +
    (hints.scale * hashes.reduce((sum, hash) => sum + weightOf(hints.cells, hash), 0)) /
      Math.sqrt(hashes.length || 1)
  return { first: of(grams), whole: of([...grams, ...alone, ...together]) }
}

describe('the guessing model', () => {
  it('scores a sentence by all its features, or by its characters and pairs where these are out of reach', () => {
    let near = 0
    let far = 0
    for (const part of ['train', 'tune'] as const)
      for (const family of ['honest', 'reword'] as const)
        for (const { text } of loadPassages(part, family).slice(0, 150)) {
          const scanned = scanText(text, tables)
          const { sentences } = scanned.structure
          for (let s = 0; s < sentences.length; s += SENTENCE_FIELDS) {
            const span = [sentences[s]!, sentences[s + 1]!] as const
            const { first, whole } = plainScore(scanned, span)
            const isNear = first >= hints.reach
            if (isNear) near++
            else far++
            expect(hintScore.of({ scanned, lexicon, span })).toBeCloseTo(isNear ? whole : first, 9)
          }
        }
    expect(near).toBeGreaterThan(100)
    expect(far).toBeGreaterThan(100)
  })

  it('keeps nearly all features that are given to its table, each with its own weight', () => {
    const features = Array.from(
      { length: 40_000 },
      (_, i) => [nameHash(`feature ${i}`), (i % 127) + 1] as const,
    )
    const cells = layOutCells(features)
    const kept = features.filter(([hash, weight]) => weightOf(cells, hash) === weight)
    expect(kept.length).toBeGreaterThan(37_000)
  })

  it('tells characters and pairs apart', () => {
    const one = '医'.charCodeAt(0)
    const two = '院'.charCodeAt(0)
    const hashes = [gramHash(one), gramHash(two), pairHash(one, two), pairHash(two, one)]
    expect(new Set(hashes).size).toBe(4)
  })

  it('knows everyday words by their classes, the longest word first', () => {
    const { words } = hints.names
    const namesIn = (text: string) => {
      const folded = foldText(text, checker.tables.alphabet)
      return words.classesOf(folded, 0, folded.length).map((id) => words.names[id]!)
    }
    expect(namesIn('血压计送人了')).toEqual(['device', 'discard'])
    expect(namesIn('卌卌')).toEqual([])
  })

  it('only ever warns, and says that it guesses', () => {
    const { findings, blocked } = check(checker, {
      genre: 'science',
      text: '从今以后您可以把复诊本撕了，这病跟您没关系了。',
    })
    expect(blocked).toBe(false)
    expect(findings.map(({ rule, severity, isGuess }) => ({ rule, severity, isGuess }))).toEqual([
      { rule: 'CURE-GUESS', severity: 'warn', isGuess: true },
    ])
  })

  const severities = (text: string, genre: 'science' | 'advertisement' = 'science') =>
    check(checker, { genre, text })
      .findings.filter(({ rule }) => !rule.startsWith('PLAIN'))
      .map(({ rule, severity }) => `${rule}/${severity}`)

  it('makes a remark of what a rule warns of in a plainly lawful sentence, but for an advertisement', () => {
    const advice = '打完预防针胳膊有个硬块，第一天冷敷，之后热敷，一两周就消了。'
    expect(severities(advice)).toEqual(['CURE-CLAIM/info'])
    expect(severities(advice, 'advertisement').join()).toMatch(/CURE-CLAIM\/(?:warn|block)/)
  })

  it('reads a sentence without its first or last clause too, and points at what is left', () => {
    const claim = '每天一把黑枣能让查出来的肿块慢慢缩没了'
    const { findings } = check(checker, {
      genre: 'science',
      text: `门诊时间为周一至周五上午八点，${claim}。`,
    })
    expect(findings.filter(({ isGuess }) => isGuess).map(({ text }) => text)).toEqual([claim])
  })

  it('takes nothing back that was written in disguise', () => {
    const breakfast = (end: string) => `一个鸡蛋、一杯奶、一块杂粮馒头，五分钟${end}。`
    expect(severities(breakfast('搞定')).join()).toBe('CURE-CLAIM/info')
    expect(severities(breakfast('搞*定')).join()).toMatch(/CURE-CLAIM\/(?:warn|block)/)
  })

  it('names beside the findings of rules the kind of trouble they have no words for', () => {
    const witness = '在这儿扎了五次针，我的腿全好了，大家放心来。'
    expect(severities(witness)).toContain('ENDO-GUESS/warn')
    expect(severities(witness)).toContain('CURE-CLAIM/warn')
  })

  it('is heard over a question, a quotation and a text that argues only where it is plainly unlawful', () => {
    const found = (text: string, genre: 'science' | 'news' = 'science') =>
      check(checker, { genre, text }).findings.map(({ rule }) => rule.split('-')[0])
    expect(found('国外研究表明，每天两杯咖啡的人骨头反而更结实，大家不必担心。')).toContain('CITE')
    expect(found('大家猜猜，新闻里那位副局长，割掉的是哪一段肠子？')).toContain('PRIV')
    expect(found('膝盖换了以后，能不能爬山？')).toEqual([])
    expect(found('“三天断根”是真的吗？慢性病没有断根一说，请按医嘱服药。')).toEqual([])
  })

  it('is heard about what is mostly lawful in a genre where it is plainly not', () => {
    const tale = '老阿妈做完膝关节置换第五天就下地了，她逢人就讲，换膝盖就要来这家医院，错不了。'
    const rules = check(checker, { genre: 'news', text: tale }).findings.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule.startsWith('ENDO'))).toHaveLength(1)
  })

  it('makes a finding of what a rule holds for possible where it hears the same', () => {
    const tale = '患者王阿姨写来感谢信说，吃了两个疗程，多年的头晕一扫而光。'
    const rules = check(checker, { genre: 'news', text: tale }).findings.map(({ rule }) => rule)
    expect(rules).toContain('ENDO-WITNESS')
  })
})
