/** Two learners of linear models over sparse rows. Both seeded, so that a run can be repeated. */

/** Weights by feature and what is added to their sum. */
export interface Learnt {
  readonly weights: Float64Array
  readonly bias: number
}

export interface GateRow {
  /** Indices of the features present, one as often as it occurs. */
  readonly features: Int32Array
  readonly isBad: boolean
  readonly weight: number
}

const STEP = 0.3
const BIAS_STEP = 0.02
const DECAY = 3e-4

/**
 * Logistic regression with per-weight step sizes (AdaGrad), the mean of several runs that see the rows in different
 * orders: a single run's last rows weigh too much. The sum over a row is divided by the root of its length.
 */
export function learnGate(
  rows: readonly GateRow[],
  { features, runs, epochs }: Record<'features' | 'runs' | 'epochs', number>,
): Learnt {
  const total = new Float64Array(features)
  let bias = 0
  for (let run = 0; run < runs; run++) {
    const one = learnOnce(rows, { features, epochs, random: seeded(11 + run) })
    for (let i = 0; i < features; i++) total[i]! += one.weights[i]! / runs
    bias += one.bias / runs
  }
  return { weights: total, bias }
}

interface Once {
  readonly features: number
  readonly epochs: number
  readonly random: () => number
}

function learnOnce(rows: readonly GateRow[], { features, epochs, random }: Once): Learnt {
  const weights = new Float64Array(features)
  const seen = new Float64Array(features).fill(1e-6)
  let bias = 0
  for (let turn = 0; turn < epochs * rows.length; turn++) {
    const row = rows[Math.floor(random() * rows.length)]!
    const size = 1 / Math.sqrt(row.features.length || 1)
    let sum = 0
    for (const feature of row.features) sum += weights[feature]!
    const chance = 1 / (1 + Math.exp(-2 * (bias + sum * size)))
    const error = (chance - (row.isBad ? 1 : 0)) * row.weight
    if (Math.abs(error) < 1e-3) continue
    for (const feature of row.features) {
      const slope = error * size + DECAY * weights[feature]!
      seen[feature]! += slope * slope
      weights[feature]! -= (STEP * slope) / Math.sqrt(seen[feature]!)
    }
    bias -= BIAS_STEP * error
  }
  return { weights: weights.map((weight) => 2 * weight), bias: 2 * bias }
}

export interface KindRow {
  readonly features: Int32Array
  /** By feature: what it counts in this row. */
  readonly values: Float64Array
  readonly kind: number
}

const TURNS = 30
/** 1 / (2 C) with C = 1. */
const SOFTNESS = 0.5

/**
 * One linear support vector machine a kind (squared hinge, no bias) by dual coordinate descent.
 * Answers feature × kinds.
 */
export function learnKinds(
  rows: readonly KindRow[],
  { features, kinds }: Record<'features' | 'kinds', number>,
): Float64Array {
  const out = new Float64Array(features * kinds)
  for (let kind = 0; kind < kinds; kind++) {
    const weights = learnKind(rows, kind, features)
    for (let i = 0; i < features; i++) out[i * kinds + kind] = weights[i]!
  }
  return out
}

function learnKind(rows: readonly KindRow[], kind: number, features: number): Float64Array {
  const weights = new Float64Array(features)
  const alphas = new Float64Array(rows.length)
  const random = seeded(7)
  for (let turn = 0; turn < TURNS * rows.length; turn++) {
    const at = Math.floor(random() * rows.length)
    const row = rows[at]!
    const side = row.kind === kind ? 1 : -1
    let sum = 0
    let size = SOFTNESS
    row.features.forEach((feature, i) => {
      sum += weights[feature]! * row.values[i]!
      size += row.values[i]! ** 2
    })
    const before = alphas[at]!
    const after = Math.max(0, before - (side * sum - 1 + SOFTNESS * before) / size)
    if (after === before) continue
    alphas[at] = after
    row.features.forEach((feature, i) => {
      weights[feature]! += (after - before) * side * row.values[i]!
    })
  }
  return weights
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
