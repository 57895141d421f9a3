import type { FeatureRows } from '@/domain/compliance/feature-rows'
import { CODE_SHARE, codeScores } from '@/domain/compliance/hint-score'
import { marginOfShort } from '@/domain/compliance/guesses'
import { weightOf } from '@/domain/compliance/hint-model'
import type { Example } from './examples'
import type { Trained } from './train'

/** What a model that has not seen an example says of it. */
export interface Judgement {
  readonly example: Example
  /** From characters and pairs alone. */
  readonly first: number
  /** From all features. */
  readonly gate: number
  /** With what the likeliest code adds, and what a short sentence lacks. */
  readonly score: number
  /** Codes, likeliest first, with how far each lies behind it. */
  readonly codes: readonly (readonly [code: string, gap: number])[]
}

const scoreOf = (model: Trained, hashes: readonly number[]) =>
  model.bias +
  (model.scale * hashes.reduce((sum, hash) => sum + weightOf(model.cells, hash), 0)) /
    Math.sqrt(hashes.length || 1)

/** `rows` are those of the model's codes. */
export function judge(model: Trained, rows: FeatureRows, example: Example): Judgement {
  const scores = codeScores(model, rows, [example.all])
  const top = Math.max(...scores)
  const gate = scoreOf(model, example.all)
  return {
    example,
    first: scoreOf(model, example.grams),
    gate,
    score: gate + CODE_SHARE * top - marginOfShort(example.length),
    codes: model.codes
      .map((code, i) => [code, top - scores[i]!] as const)
      .sort((a, b) => a[1] - b[1]),
  }
}

/** The score that so many lawful sentences reach in 1,000 lawful characters. */
export function thresholdFor(judged: readonly Judgement[], per1000: number): number {
  const lawful = judged.filter(({ example }) => !example.code)
  const characters = lawful.reduce((sum, { example }) => sum + example.length, 0)
  const scores = lawful.map(({ score }) => score).sort((a, b) => b - a)
  return scores[Math.floor((per1000 * characters) / 1000)] ?? 0
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

/** Prints how many unlawful sentences are found, and under which code, at several rates of needless guesses. */
export function report(name: string, judged: readonly Judgement[], gap: number) {
  const bad = judged.filter(({ example }) => example.code)
  const lawful = judged.filter(({ example }) => !example.code)
  const characters = lawful.reduce((sum, { example }) => sum + example.length, 0)
  console.log(`${name}: ${judged.length} sentences, ${bad.length} unlawful`)
  for (const per1000 of [0.2, 0.35, 0.5, 1]) {
    const threshold = thresholdFor(judged, per1000)
    const found = bad.filter(({ score }) => score > threshold)
    const right = found.filter(({ codes, example }) => codes[0]![0] === example.code)
    const isNamed = (code: string, { codes }: Judgement) =>
      codes.slice(0, 2).some(([name, behind]) => name === code && behind <= gap)
    const named = found.filter((one) => isNamed(one.example.code, one))
    const guesses = lawful
      .filter(({ score }) => score > threshold)
      .reduce((sum, { codes }) => sum + (codes[1]![1] <= gap ? 2 : 1), 0)
    console.log(
      `  ${per1000} needless per 1,000 characters (score ${threshold.toFixed(2)}): found ${share(found.length, bad.length)}, the likeliest code right ${share(right.length, bad.length)}; a near second named too: ${share(named.length, bad.length)} at ${((1000 * guesses) / characters).toFixed(2)} guesses`,
    )
  }
}
