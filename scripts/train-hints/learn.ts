/** A learner of linear models over sparse rows, seeded, so that a run can be repeated. */

/** Weights by feature and what is added to their sum. */
export interface Learnt {
  readonly weights: Float64Array
  readonly bias: number
}

export interface Row {
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
export function learn(
  rows: readonly Row[],
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

function learnOnce(rows: readonly Row[], { features, epochs, random }: Once): Learnt {
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

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
