import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FeatureRows } from '@/domain/compliance/feature-rows'
import { SECOND_GAP } from '@/domain/compliance/hint-score'
import type { HintWeights } from '@/domain/compliance/hint-model'
import { pack } from '@/domain/compliance/packed'
import { loadExamples, type Example } from './train-hints/examples'
import { judge, report, thresholdFor, type Judgement } from './train-hints/judge'
import { train } from './train-hints/train'

/**
 * `node scripts/with-tsx.mjs scripts/train-hints.ts [--write]`: trains the guessing model on the labelled passages
 * that may be learnt from, prints what five-fold cross validation says of it (and, with `--parts`, what models that
 * never saw a part say of it), and with `--write` stores its weights.
 */
const FOLDS = 5
/**
 * Needless guesses allowed per 1,000 characters of lawful text, measured on sentences not trained on. Most of the
 * lawful ones were written to sound like claims; usual prose holds far fewer such.
 */
const NEEDLESS_PER_1000 = 1
/** Of the sentences that are found, the share that the first look at characters and pairs may lose. */
const LOST = 0.01

const examples = loadExamples()
const codes = [...new Set(examples.map(({ code }) => code).filter(Boolean))].sort()

/** Judges every example by a model trained on all that are in other groups. */
function crossValidate(groupOf: (example: Example) => unknown): Judgement[] {
  const out: Judgement[] = []
  for (const group of new Set(examples.map(groupOf))) {
    const model = train(
      examples.filter((example) => groupOf(example) !== group),
      codes,
    )
    const rows = new FeatureRows(model.codeHashes)
    for (const example of examples)
      if (groupOf(example) === group) out.push(judge(model, rows, example))
  }
  return out
}

/** The score that all but few of the found sentences reach. */
function leastOf(scores: readonly number[]): number {
  const ascending = scores.toSorted((a, b) => a - b)
  return ascending[Math.floor(ascending.length * LOST)] ?? 0
}

/** From which scores on a sentence gets a second look, and is asked what kind of trouble it is. */
function looksFor(judged: readonly Judgement[], threshold: number) {
  const found = judged.filter(({ example, score }) => example.code && score >= threshold)
  const reach = leastOf(found.map(({ first }) => first))
  const nearby = leastOf(found.map(({ gate }) => gate))
  const usual = judged.filter(({ example }) => example.part === 'demo')
  const near = usual.filter(({ first }) => first >= reach)
  console.log(
    `a second look from ${reach.toFixed(2)} on: ${((100 * near.length) / usual.length).toFixed(1)} % of usual sentences; kinds asked for from ${nearby.toFixed(2)} on`,
  )
  return { reach, nearby }
}

const judged = crossValidate(({ passage }) => passage % FOLDS)
report('five folds', judged, SECOND_GAP)
const threshold = thresholdFor(judged, NEEDLESS_PER_1000)
const looks = looksFor(judged, threshold)
if (process.argv.includes('--parts')) {
  const strange = crossValidate(({ part }) => part)
  report('parts never seen', strange, SECOND_GAP)
}
if (process.argv.includes('--write')) {
  const weights: HintWeights = { ...train(examples, codes), ...looks, threshold }
  const path = fileURLToPath(
    new URL('../src/domain/compliance/data/hint-weights.ts', import.meta.url),
  )
  const text = `/** Written by scripts/train-hints.ts; see there how it was trained and what cross validation said. */\nexport const HINT_WEIGHTS =\n  '${pack(weights)}'\n`
  writeFileSync(path, text)
  console.log(`${path}: ${(text.length / 1024).toFixed(0)} KB`)
}
