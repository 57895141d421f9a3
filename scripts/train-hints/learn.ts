/** Logistic regression with per-weight step sizes (AdaGrad), seeded, so that a run can be repeated. */

export interface Row {
  /** Indices of the features present. */
  readonly features: Int32Array
  /** Class, 0 … classes - 1. */
  readonly target: number
  readonly weight: number
}

export interface Learnt {
  /** feature × classes. */
  readonly weights: Float64Array
  readonly bias: Float64Array
}

interface Shape {
  readonly features: number
  readonly classes: number
  readonly epochs: number
}

const STEP = 0.3
const BIAS_STEP = 0.02
const DECAY = 3e-4

/** Softmax regression; two classes give ordinary logistic regression. */
export function learn(rows: readonly Row[], { features, classes, epochs }: Shape): Learnt {
  const weights = new Float64Array(features * classes)
  const seen = new Float64Array(features * classes).fill(1e-6)
  const bias = new Float64Array(classes)
  const random = seeded(11)
  for (let turn = 0; turn < epochs * rows.length; turn++) {
    const row = rows[Math.floor(random() * rows.length)]!
    const chances = chancesOf({ weights, bias }, row.features)
    const size = 1 / Math.sqrt(row.features.length || 1)
    for (let c = 0; c < classes; c++) {
      const error = (chances[c]! - (c === row.target ? 1 : 0)) * row.weight
      if (Math.abs(error) < 1e-3) continue
      for (const feature of row.features) {
        const at = feature * classes + c
        const slope = error * size + DECAY * weights[at]!
        seen[at]! += slope * slope
        weights[at]! -= (STEP * slope) / Math.sqrt(seen[at]!)
      }
      bias[c]! -= BIAS_STEP * error
    }
  }
  return { weights, bias }
}

/** Raw scores by class. */
export function scoresOf({ weights, bias }: Learnt, features: Int32Array): Float64Array {
  const classes = bias.length
  const scores = Float64Array.from(bias)
  const size = 1 / Math.sqrt(features.length || 1)
  for (const feature of features)
    for (let c = 0; c < classes; c++) scores[c]! += weights[feature * classes + c]! * size
  return scores
}

function chancesOf(model: Learnt, features: Int32Array): Float64Array {
  const scores = scoresOf(model, features)
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  let total = 0
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp(scores[c]! - top)
    total += scores[c]!
  }
  return scores.map((score) => score / total)
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
