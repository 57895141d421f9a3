import { layOutCells, type HintModel } from '@/domain/compliance/hint-model'
import type { Example } from './examples'
import { learn } from './learn'

/** Runs whose mean is the gate, and how often each sees every row. */
const RUNS = 12
const EPOCHS = 8
/** The weightiest features of the gate; the others lie in their way in the table. */
const MOST_FEATURES = 96_000
/** Runs and rounds for each code. */
const CODE_RUNS = 2
const CODE_EPOCHS = 8
/** The weightiest features of the codes. */
const CODE_FEATURES = 24_000
/** What the unlawful sentences of other codes weigh against one, beside the lawful ones. */
const OTHERS = 0.5

/** What is learnt of a model; the rest follows from the tables or is chosen by what comes of it. */
export type Trained = Pick<
  HintModel,
  'codes' | 'bias' | 'cells' | 'scale' | 'codeHashes' | 'codeWeights' | 'codeBias' | 'codeScale'
>

/** The features of all examples, numbered, and each example by these numbers. */
interface Numbered {
  readonly hashes: readonly number[]
  readonly rows: readonly Int32Array[]
  /** feature → examples it occurs in. */
  readonly counts: Int32Array
}

export function train(examples: readonly Example[], codes: readonly string[]): Trained {
  const numbered = numberFeatures(examples)
  return { codes, ...trainGate(examples, numbered), ...trainCodes(examples, codes, numbered) }
}

function numberFeatures(examples: readonly Example[]): Numbered {
  const index = new Map<number, number>()
  for (const { all } of examples)
    for (const hash of all) if (!index.has(hash)) index.set(hash, index.size)
  const rows = examples.map(({ all }) => Int32Array.from(all, (hash) => index.get(hash)!))
  const counts = new Int32Array(index.size)
  for (const row of rows) for (const feature of new Set(row)) counts[feature]!++
  return { hashes: [...index.keys()], rows, counts }
}

function trainGate(
  examples: readonly Example[],
  { hashes, rows }: Numbered,
): Pick<Trained, 'bias' | 'cells' | 'scale'> {
  const bad = examples.filter(({ code }) => code).length
  const balance = Math.max(1, (0.7 * (examples.length - bad)) / bad)
  const { weights, bias } = learn(
    examples.map(({ code }, i) => ({
      features: rows[i]!,
      isBad: code !== '',
      weight: code ? balance : 1,
    })),
    { features: hashes.length, runs: RUNS, epochs: EPOCHS },
  )
  const { bytes, scale } = quantise(weights)
  return { bias, scale, cells: layOut(hashes, bytes) }
}

/** Weightier features first. */
function layOut(hashes: readonly number[], bytes: Int8Array): Int32Array {
  const order = hashes
    .map((_, i) => i)
    .sort((a, b) => Math.abs(bytes[b]!) - Math.abs(bytes[a]!) || hashes[a]! - hashes[b]!)
  return layOutCells(order.slice(0, MOST_FEATURES).map((i) => [hashes[i]!, bytes[i]!] as const))
}

/** Each code against the lawful sentences, and, less so, against the other codes. */
function trainCodes(
  examples: readonly Example[],
  codes: readonly string[],
  { hashes, rows, counts }: Numbered,
) {
  const learnt = codes.map((wanted) =>
    learn(
      examples.map(({ code }, i) => ({
        features: rows[i]!,
        isBad: code === wanted,
        weight: code === wanted || code === '' ? 1 : OTHERS,
      })),
      { features: hashes.length, runs: CODE_RUNS, epochs: CODE_EPOCHS },
    ),
  )
  const worth = Float64Array.from(counts, (count, feature) => {
    const most = learnt.reduce((top, { weights }) => Math.max(top, Math.abs(weights[feature]!)), 0)
    return most * Math.sqrt(count)
  })
  const kept = hashes
    .map((_, i) => i)
    .sort((a, b) => worth[b]! - worth[a]! || hashes[a]! - hashes[b]!)
    .slice(0, CODE_FEATURES)
    .sort((a, b) => hashes[a]! - hashes[b]!)
  const weights = new Float64Array(kept.length * codes.length)
  kept.forEach((feature, row) =>
    learnt.forEach((one, code) => {
      weights[row * codes.length + code] = one.weights[feature]!
    }),
  )
  const { bytes, scale } = quantise(weights)
  return {
    codeHashes: Int32Array.from(kept, (feature) => hashes[feature]!),
    codeWeights: bytes,
    codeBias: Float64Array.from(learnt, ({ bias }) => bias),
    codeScale: scale,
  }
}

/** Quantised to bytes: the weights and the size of one step. */
function quantise(values: Float64Array): { readonly bytes: Int8Array; readonly scale: number } {
  const most = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0)
  const scale = most / 127
  return { bytes: Int8Array.from(values, (value) => Math.round(value / scale)), scale }
}
