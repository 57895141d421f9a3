import { layOutCells, type HintModel } from '@/domain/compliance/hint-model'
import type { Example } from './examples'
import { learnGate, learnKinds, type KindRow } from './learn'

/** Runs whose mean is the gate, and how often each sees every row. */
const RUNS = 12
const EPOCHS = 8
/** The weightiest features of the gate; the others lie in their way in the table. */
const MOST_FEATURES = 48_000
/** The commonest features of unlawful sentences, which say what kind of trouble it is. */
const CODE_FEATURES = 5_500

/** What is learnt of a model; the rest follows from the tables or is chosen by what comes of it. */
export type Trained = Pick<
  HintModel,
  'codes' | 'bias' | 'cells' | 'scale' | 'codeHashes' | 'codeWeights' | 'codeScale'
>

export function train(examples: readonly Example[], codes: readonly string[]): Trained {
  return { codes, ...trainGate(examples), ...trainCodes(examples, codes) }
}

function trainGate(examples: readonly Example[]): Pick<Trained, 'bias' | 'cells' | 'scale'> {
  const index = new Map<number, number>()
  for (const { all } of examples)
    for (const hash of all) if (!index.has(hash)) index.set(hash, index.size)
  const bad = examples.filter(({ code }) => code).length
  const balance = Math.max(1, (0.7 * (examples.length - bad)) / bad)
  const rows = examples.map(({ all, code }) => ({
    features: Int32Array.from(all, (hash) => index.get(hash)!),
    isBad: code !== '',
    weight: code ? balance : 1,
  }))
  const { weights, bias } = learnGate(rows, { features: index.size, runs: RUNS, epochs: EPOCHS })
  const { bytes, scale } = quantise(weights)
  return { bias, scale, cells: layOut([...index.keys()], bytes) }
}

/** Weightier features first. */
function layOut(hashes: readonly number[], bytes: Int8Array): Int32Array {
  const order = hashes
    .map((_, i) => i)
    .sort((a, b) => Math.abs(bytes[b]!) - Math.abs(bytes[a]!) || hashes[a]! - hashes[b]!)
  return layOutCells(order.slice(0, MOST_FEATURES).map((i) => [hashes[i]!, bytes[i]!] as const))
}

function trainCodes(examples: readonly Example[], codes: readonly string[]) {
  const bad = examples.filter(({ code }) => code)
  const counts = new Map<number, number>()
  for (const { kinds } of bad)
    for (const hash of kinds) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const codeHashes = Int32Array.from(
    [...counts]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CODE_FEATURES)
      .map(([hash]) => hash),
  ).sort()
  const index = new Map([...codeHashes].map((hash, i) => [hash, i]))
  const rarity = Float64Array.from(codeHashes, (hash) =>
    Math.log((bad.length + 1) / (counts.get(hash)! + 1)),
  )
  const rows = bad.map(({ kinds, code }): KindRow => {
    const features = Int32Array.from([...kinds].flatMap((hash) => index.get(hash) ?? []))
    const values = Float64Array.from(features, (i) => rarity[i]!)
    const size = Math.hypot(...values) || 1
    return { features, values: values.map((value) => value / size), kind: codes.indexOf(code) }
  })
  const learnt = learnKinds(rows, { features: codeHashes.length, kinds: codes.length })
  const weights = learnt.map((weight, i) => weight * rarity[Math.floor(i / codes.length)]!)
  const { bytes, scale } = quantise(weights)
  return { codeHashes, codeWeights: bytes, codeScale: scale }
}

/** Quantised to bytes: the weights and the size of one step. */
function quantise(values: Float64Array): { readonly bytes: Int8Array; readonly scale: number } {
  const most = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0)
  const scale = most / 127
  return { bytes: Int8Array.from(values, (value) => Math.round(value / scale)), scale }
}
