import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SECOND_GAP } from '@/domain/compliance/hint-score'
import type { HintWeights } from '@/domain/compliance/hint-model'
import { loadExamples, type Example } from './train-hints/examples'
import { judge, report, thresholdFor, type Judgement } from './train-hints/judge'
import { train, type Trained } from './train-hints/train'

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
const NEEDLESS_PER_1000 = 0.75
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
    for (const example of examples) if (groupOf(example) === group) out.push(judge(model, example))
  }
  return out
}

/** The first look's score that all but few of the found sentences reach; prints how many ordinary ones do. */
function reachFor(judged: readonly Judgement[], threshold: number): number {
  const found = judged.filter(({ example, score }) => example.code && score >= threshold)
  const firsts = found.map(({ first }) => first).sort((a, b) => a - b)
  const reach = firsts[Math.floor(firsts.length * LOST)] ?? 0
  const usual = judged.filter(({ example }) => example.part === 'demo')
  const near = usual.filter(({ first }) => first >= reach)
  console.log(
    `a second look from ${reach.toFixed(2)} on: ${((100 * near.length) / usual.length).toFixed(1)} % of usual sentences`,
  )
  return reach
}

const base64 = (array: Int8Array | Int32Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')

function pack(model: Trained, reach: number, threshold: number): HintWeights {
  return {
    ...model,
    bias: Number(model.bias.toFixed(4)),
    reach: Number(reach.toFixed(4)),
    threshold: Number(threshold.toFixed(4)),
    cells: base64(model.cells),
    codeHashes: base64(model.codeHashes),
    codeWeights: base64(model.codeWeights),
  }
}

const judged = crossValidate(({ passage }) => passage % FOLDS)
report('five folds', judged, SECOND_GAP)
const threshold = thresholdFor(judged, NEEDLESS_PER_1000)
const reach = reachFor(judged, threshold)
if (process.argv.includes('--parts')) {
  const strange = crossValidate(({ part }) => part)
  report('parts never seen', strange, SECOND_GAP)
}
if (process.argv.includes('--write')) {
  const packed = pack(train(examples, codes), reach, threshold)
  const path = fileURLToPath(
    new URL('../src/domain/compliance/data/hint-weights.ts', import.meta.url),
  )
  const lines = Object.entries(packed).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value).replaceAll('"', "'")},`,
  )
  const text = `import type { HintWeights } from '../hint-model'\n\n/** Written by scripts/train-hints.ts; see there how it was trained and what cross validation said. */\nexport const HINT_WEIGHTS: HintWeights = {\n${lines.join('\n')}\n}\n`
  writeFileSync(path, text)
  console.log(`${path}: ${(text.length / 1024).toFixed(0)} KB`)
}
