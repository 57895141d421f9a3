import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HintWeights } from '@/domain/compliance/hint-model'
import { loadExamples, type Example } from './train-hints/examples'
import { learn, scoresOf, type Learnt, type Row } from './train-hints/learn'

/**
 * `node scripts/with-tsx.mjs scripts/train-hints.ts [--write]`: trains the guessing model on the labelled
 * tuning passages, prints what five-fold cross validation says of it, and with `--write` stores its weights.
 */
const FOLDS = 5
const MOST_FEATURES = 14_000
/** The weightier features, which also say what kind of trouble it is. */
const CODE_FEATURES = 6_000
/** Needless guesses allowed per 1,000 characters of lawful text, measured on sentences not trained on. */
const NEEDLESS_PER_1000 = 0.5

const examples = loadExamples()
const codes = [...new Set(examples.map(({ code }) => code).filter(Boolean))].sort()

function vocabulary(): Map<number, number> {
  const counts = new Map<number, { all: number; bad: number }>()
  for (const { hashes, code } of examples)
    for (const hash of hashes) {
      const count = counts.get(hash) ?? { all: 0, bad: 0 }
      count.all++
      if (code) count.bad++
      counts.set(hash, count)
    }
  const kept = [...counts]
    .filter(([, { all }]) => all >= 2)
    .sort((a, b) => b[1].bad * 3 + b[1].all - a[1].bad * 3 - a[1].all || a[0] - b[0])
    .slice(0, MOST_FEATURES)
  return new Map(kept.map(([hash], index) => [hash, index]))
}

const features = vocabulary()
const indicesOf = ({ hashes }: Example, below = Infinity) =>
  Int32Array.from(hashes.flatMap((hash) => features.get(hash) ?? [])).filter((i) => i < below)

interface Pair {
  readonly gate: Learnt
  readonly code: Learnt
}

function train(part: readonly Example[]): Pair {
  const bad = part.filter(({ code }) => code)
  const balance = Math.max(1, (0.7 * (part.length - bad.length)) / bad.length)
  const gateRows = part.map((example): Row => ({
    features: indicesOf(example),
    target: example.code ? 1 : 0,
    weight: example.code ? balance : 1,
  }))
  const codeRows = bad.map((example): Row => ({
    features: indicesOf(example, CODE_FEATURES),
    target: codes.indexOf(example.code),
    weight: 1,
  }))
  return {
    gate: learn(gateRows, { features: features.size, classes: 2, epochs: 10 }),
    code: learn(codeRows, { features: CODE_FEATURES, classes: codes.length, epochs: 25 }),
  }
}

const gateScore = ({ gate }: Pair, example: Example): number => {
  const [lawful, unlawful] = scoresOf(gate, indicesOf(example))
  return unlawful! - lawful!
}

interface Judgement {
  readonly example: Example
  readonly score: number
  readonly isRight: boolean
}

function crossValidate(): Judgement[] {
  const out: Judgement[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const pair = train(examples.filter(({ passage }) => passage % FOLDS !== fold))
    for (const example of examples) {
      if (example.passage % FOLDS !== fold) continue
      const scores = scoresOf(pair.code, indicesOf(example, CODE_FEATURES))
      const best = scores.indexOf(Math.max(...scores))
      const isRight = codes[best] === example.code
      out.push({ example, score: gateScore(pair, example), isRight })
    }
  }
  return out
}

function thresholdFor(judged: readonly Judgement[], per1000: number): number {
  const lawful = judged.filter(({ example }) => !example.code)
  const characters = lawful.reduce((sum, { example }) => sum + example.length, 0)
  const scores = lawful.map(({ score }) => score).sort((a, b) => b - a)
  return scores[Math.floor((per1000 * characters) / 1000)] ?? 0
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

function report(judged: readonly Judgement[]) {
  const bad = judged.filter(({ example }) => example.code)
  console.log(`${examples.length} sentences, ${bad.length} unlawful, ${features.size} features`)
  for (const per1000 of [0.1, 0.2, 0.35, 0.5, 1, 2]) {
    const found = bad.filter(({ score }) => score >= thresholdFor(judged, per1000))
    const right = found.filter(({ isRight }) => isRight)
    console.log(
      `${per1000} needless per 1,000 characters: found ${share(found.length, bad.length)}, under the right code ${share(right.length, bad.length)}`,
    )
  }
}

/** Quantised to bytes: the weights and the size of one step. */
function quantise(values: Float64Array): { readonly bytes: Int8Array; readonly scale: number } {
  const most = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0)
  const scale = most / 127
  return { bytes: Int8Array.from(values, (value) => Math.round(value / scale)), scale }
}

const base64 = (array: Int8Array | Int32Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')

function pack({ gate, code }: Pair, threshold: number): HintWeights {
  const difference = new Float64Array(features.size)
  for (let i = 0; i < difference.length; i++)
    difference[i] = gate.weights[i * 2 + 1]! - gate.weights[i * 2]!
  const one = quantise(difference)
  const many = quantise(code.weights)
  return {
    codes,
    threshold: Number(threshold.toFixed(4)),
    bias: Number((gate.bias[1]! - gate.bias[0]!).toFixed(4)),
    scale: one.scale,
    codeBias: [...code.bias].map((value) => Number(value.toFixed(4))),
    codeScale: many.scale,
    hashes: base64(Int32Array.from(features.keys())),
    weights: base64(one.bytes),
    codeWeights: base64(many.bytes),
  }
}

const judged = crossValidate()
report(judged)
if (process.argv.includes('--write')) {
  const packed = pack(train(examples), thresholdFor(judged, NEEDLESS_PER_1000))
  const path = fileURLToPath(
    new URL('../src/domain/compliance/data/hint-weights.ts', import.meta.url),
  )
  const lines = Object.entries(packed).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value).replaceAll('"', "'")},`,
  )
  const text = `import type { HintWeights } from '../hint-model'\n\n/** Written by scripts/train-hints.ts; see there how it was trained and what cross validation said. */\nexport const HINT_WEIGHTS: HintWeights = {\n${lines.join('\n')}\n}\n`
  writeFileSync(path, text)
  console.log(`${path}: ${(text.length / 1024).toFixed(0)} KB, threshold ${packed.threshold}`)
}
