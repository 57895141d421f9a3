import FastScanner from 'fastscan'
import { Mint } from 'mint-filter'
import { check, createChecker, scanWords, type Checker } from '@/domain/compliance/checker'
import { TERM_GROUPS } from '@/domain/compliance/data/terms'
import { words } from '@/domain/compliance/compile'
import { loadPassages } from './checker-corpus'

const ROUNDS = 15

/** Best time of some rounds, milliseconds. */
function best(run: () => void): number {
  let least = Infinity
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

function percentile(run: () => void, times: number, share: number): number {
  const all = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return all[Math.floor(share * (all.length - 1))]!
}

/** Honest and unlawful passages mixed as a day's posts would be: mostly honest. */
function posts(): string[] {
  const honest = [...loadPassages('tune', 'honest'), ...loadPassages('test', 'honest')]
  const unlawful = loadPassages('tune', 'unlawful')
  const texts: string[] = []
  let post = ''
  honest.forEach(({ text }, i) => {
    post += `${text}\n`
    if (i % 10 === 0) post += `${unlawful[i % unlawful.length]!.text}\n`
    if (post.length > 1200) {
      texts.push(post)
      post = ''
    }
  })
  return texts
}

/** Occurrences a naive search finds, as start:word. */
function naive(text: string, terms: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const term of terms)
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
      found.add(`${at}:${term}`)
  return found
}

/** Characters a second side by side, completeness, one long post, start-up, a hostile megabyte. */
export function speedReport(checker: Checker) {
  const terms = [...new Set(TERM_GROUPS.flatMap(({ words: list }) => words(list)))]
  const texts = posts()
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const scanner = new FastScanner(terms)
  const mint = new Mint(terms)
  const full = () => texts.forEach((text) => check(checker, { genre: 'science', text }))
  const perSecond = (ms: number) => characters / ms / 1000
  best(full)
  const ours = perSecond(best(full))
  const fast = perSecond(best(() => texts.forEach((text) => scanner.search(text))))
  const minted = perSecond(best(() => texts.forEach((text) => mint.filter(text))))
  const matching = perSecond(best(() => texts.forEach((text) => scanWords(checker, text))))
  console.log(
    `\n== speed: ${terms.length} terms, ${texts.length} posts, ${characters} characters ==`,
  )
  console.log(
    `full check ${ours.toFixed(2)} M characters/s · words only ${matching.toFixed(2)} · fastscan ${fast.toFixed(2)} · mint-filter ${minted.toFixed(2)}`,
  )
  console.log(
    `ratio to fastscan ${(ours / fast).toFixed(2)} · to mint-filter ${(ours / minted).toFixed(2)}`,
  )
  let expected = 0
  let met = 0
  for (const text of texts) {
    const lower = text.toLowerCase()
    const ourWords = new Set(scanWords(checker, lower).map(({ start, word }) => `${start}:${word}`))
    for (const one of naive(lower, terms)) {
      expected++
      if (ourWords.has(one)) met++
    }
  }
  console.log(`naive occurrences found ${met}/${expected}`)
  let long = texts.join('\n')
  while (long.length < 5000) long += long
  long = long.slice(0, 5000)
  const once = () => check(checker, { genre: 'science', text: long })
  console.log(
    `5,000 characters p50 ${percentile(once, 200, 0.5).toFixed(2)} ms · p95 ${percentile(once, 200, 0.95).toFixed(2)} ms`,
  )
  console.log(
    `start-up ${percentile(() => createChecker(), 9, 0.5).toFixed(1)} ms (first in a process: see the log of check-text)`,
  )
  for (const [name, unit] of [
    ['one word', '治'],
    ['half claims', '三天我院本品糖尿病再也不'],
    ['zero-width', '包\u200b治\u200b百\u200b病\u200b'],
    ['surrogates', '\ud83d治\ude00愈'],
  ] as const) {
    const hostile = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const start = performance.now()
    check(checker, { genre: 'science', text: hostile })
    console.log(`1 MB of ${name}: ${(performance.now() - start).toFixed(0)} ms`)
  }
}
