import { cpus, loadavg } from 'node:os'
import FastScanner from 'fastscan'
import { Mint } from 'mint-filter'
import { check, createChecker, scanWords, type Checker } from '@/domain/compliance/checker'
import { DEFAULT_TABLES, words } from '@/domain/compliance/compile'
import { TERM_GROUPS } from '@/domain/compliance/data/terms'
import { createPlainTables } from '@/domain/readability/plain-tables'
import { withHouseTerms } from '@/domain/compliance/with-house-terms'
import type { HouseTerm } from '@/domain/compliance/house-terms'
import { Segmenter } from '@/domain/compliance/segmenter'
import { loadPassages } from './checker-corpus'
import { quantile } from './figures'

/** Turns of A B C D; the median of each counts. */
const TURNS = 40
/** A list of one word: everything is compiled for it. */
const A_HOUSE_TERM: HouseTerm = {
  kind: 'forbidden',
  word: '超凡诊疗',
  detail: 'ABS-TOP',
  note: '',
}

/** Checks of every text before the first turn: a server's code is warm. */
const WARM_UP = 100

/** Lawful passages with an unlawful one in ten, put together to posts of a usual length. */
function posts(): string[] {
  const lawful = [...loadPassages('tune', 'honest'), ...loadPassages('test', 'honest')]
  const unlawful = loadPassages('tune', 'unlawful')
  const texts: string[] = []
  let post = ''
  lawful.forEach(({ text }, i) => {
    post += `${text}\n`
    if (i % 10 === 0) post += `${unlawful[i % unlawful.length]!.text}\n`
    if (post.length < 1200) return
    texts.push(post)
    post = ''
  })
  return texts
}

const timeOf = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Milliseconds of processor time, so that other programs on the machine matter less. */
function processorTimeOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Median processor time of each, milliseconds, taken in turns. */
function sideBySide(runs: Readonly<Record<string, () => void>>): Record<string, number> {
  const times: Record<string, number[]> = {}
  for (let turn = 0; turn < WARM_UP + TURNS; turn++)
    for (const [name, run] of Object.entries(runs)) {
      const time = processorTimeOf(run)
      if (turn >= WARM_UP) (times[name] ??= []).push(time)
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, quantile(list, 0.5)]),
  )
}

/** Occurrences a naive search finds, as start:word. */
function naive(text: string, terms: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const term of terms)
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
      found.add(`${at}:${term}`)
  return found
}

function completeness(checker: Checker, texts: readonly string[], terms: readonly string[]) {
  let expected = 0
  let met = 0
  for (const text of texts) {
    const lower = text.toLowerCase()
    const ours = new Set(scanWords(checker, lower).map(({ start, word }) => `${start}:${word}`))
    for (const one of naive(lower, terms)) {
      expected++
      if (ours.has(one)) met++
    }
  }
  return `naive occurrences found ${met}/${expected}`
}

const HOSTILE: Readonly<Record<string, string>> = {
  'one word': '治',
  'half claims': '三天我院本品糖尿病再也不',
  claims: '我院保证治愈癫痫，三天见效，',
  'zero-width': '包\u200b治\u200b百\u200b病\u200b',
  surrogates: '\ud83d治\ude00愈',
  disguises: '包 治 百 ',
  pinyin: 'zhi yu ',
  digits: '1',
  'open quotes': '“《',
}

/** Processor time of a hostile megabyte and of a quarter of it; four times the text should take about four times. */
function hostile(checker: Checker) {
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const [quarter, whole] = [250_000, 1_000_000].map((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
      return processorTimeOf(() => check(checker, { genre: 'science', text }))
    })
    console.log(
      `1 MB of ${name.padEnd(12)} ${whole!.toFixed(0)} ms (a quarter: ${quarter!.toFixed(0)} ms)`,
    )
  }
}

/** Words by which context is weighed: denied, refuted, reported, asked, hedged, and whose house speaks. */
const CONTEXT =
  'neg nothing debunk refute reported ask hedge denial own we product hospital visitLure personal'

/**
 * A checker that looks for the words the others are given, with everything that is done about them left on (folding,
 * disguises, exceptions, context, boundaries, merging, model, readability), and without claims and glosses.
 */
function likeForLike(): Checker {
  const { parts } = DEFAULT_TABLES
  return createChecker({
    ...DEFAULT_TABLES,
    parts: Object.fromEntries(words(CONTEXT).map((name) => [name, parts[name] ?? ''])),
    patterns: [],
    glosses: { added: [], dropped: new Set(createPlainTables().terms.map(({ term }) => term)) },
  })
}

/** Characters a second side by side, completeness, one long post, start-up, hostile megabytes. */
export function speedReport(checker: Checker, firstStart: number) {
  const terms = [...new Set(TERM_GROUPS.flatMap(({ words: list }) => words(list)))]
  const texts = posts()
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const scanner = new FastScanner(terms)
  const mint = new Mint(terms)
  const plain = likeForLike()
  const checked = (by: Checker) => () =>
    texts.forEach((text) => check(by, { genre: 'science', text }))
  const median = sideBySide({
    'full check': checked(checker),
    // As for texts never met: the answers of the segmenter, which a checker keeps, are asked for again.
    'unseen texts': () =>
      checked({ ...checker, tables: { ...checker.tables, segmenter: new Segmenter() } })(),
    'their words': checked(plain),
    'words alone': () => texts.forEach((text) => scanWords(checker, text)),
    fastscan: () => texts.forEach((text) => scanner.search(text)),
    'mint-filter': () => texts.forEach((text) => mint.filter(text)),
  })
  const perSecond = (name: string) => characters / median[name]! / 1000
  console.log(
    `\n== speed: ${terms.length} terms of ${checker.tables.lexicon.words.length} words, ${texts.length} posts, ${characters} characters, median processor time of ${TURNS} turns, load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} processors ==`,
  )
  for (const name of Object.keys(median))
    console.log(
      `${name.padEnd(12)} ${perSecond(name).toFixed(2)} M characters/s, ${(perSecond(name) / perSecond('fastscan')).toFixed(2)} × fastscan, ${(perSecond(name) / perSecond('mint-filter')).toFixed(2)} × mint-filter`,
    )
  console.log(completeness(checker, texts, terms))
  const long = texts.join('\n').slice(0, 5000)
  const times = Array.from({ length: 300 }, () =>
    timeOf(() => check(checker, { genre: 'science', text: long })),
  )
  console.log(
    `5,000 characters p50 ${quantile(times, 0.5).toFixed(2)} ms · p95 ${quantile(times, 0.95).toFixed(2)} ms (goal ≤ 3 ms p50)`,
  )
  const starts = Array.from({ length: 15 }, () => processorTimeOf(() => createChecker()))
  console.log(
    `start-up best ${Math.min(...starts).toFixed(0)} ms · p50 ${quantile(starts, 0.5).toFixed(0)} ms · the first of the process ${firstStart.toFixed(0)} ms (goal ≤ 50 ms)`,
  )
  const house = withHouseTerms(DEFAULT_TABLES, [A_HOUSE_TERM])
  const rebuilt = Array.from({ length: 7 }, () => processorTimeOf(() => createChecker(house)))
  console.log(`made anew with a house’s own words p50 ${quantile(rebuilt, 0.5).toFixed(0)} ms`)
  hostile(checker)
}
