import { HINT_WEIGHTS } from './data/hint-weights'
import { partHash } from './hint-features'
import type { Lexicon } from './compile'

/**
 * A linear model over character n-grams and parts of claims: one score for "unlawful at all", one for each code.
 * Trained by `scripts/train-hints.ts` on our own labelled passages.
 */
export interface HintModel {
  readonly codes: readonly string[]
  /** Open hash table: hash of a feature, its index + 1 (0 for a free slot). */
  readonly slots: Int32Array
  readonly bias: number
  readonly weights: Int8Array
  /** One step of `weights`. */
  readonly scale: number
  readonly codeBias: readonly number[]
  /** feature × codes, for the weightier features, which come first. */
  readonly codeWeights: Int8Array
  readonly codeScale: number
  /** part id → feature index, -1 for none. */
  readonly features: Int32Array
  /** Above this score a sentence is pointed out. */
  readonly threshold: number
}

/** What the training script writes; the arrays in base64, little endian. */
export interface HintWeights extends Pick<
  HintModel,
  'codes' | 'bias' | 'scale' | 'codeBias' | 'codeScale' | 'threshold'
> {
  readonly hashes: string
  readonly weights: string
  readonly codeWeights: string
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Index of the feature with a hash, or -1. */
export function featureOf(slots: Int32Array, hash: number): number {
  const mask = slots.length / 2 - 1
  let at = (hash ^ (hash >>> 13)) & mask
  while (slots[at * 2 + 1] !== 0) {
    if (slots[at * 2] === hash) return slots[at * 2 + 1]! - 1
    at = (at + 1) & mask
  }
  return -1
}

/** The open hash table of the features' hashes; of equal hashes the first keeps its index. */
export function slotsOf(hashes: Int32Array): Int32Array {
  let size = 64
  while (size < hashes.length * 2) size *= 2
  const slots = new Int32Array(size * 2)
  hashes.forEach((hash, index) => {
    let at = (hash ^ (hash >>> 13)) & (size - 1)
    while (slots[at * 2 + 1] !== 0) at = (at + 1) & (size - 1)
    slots[at * 2] = hash
    slots[at * 2 + 1] = index + 1
  })
  return slots
}

/** Unpacks the weights for a lexicon. */
export function loadHints(
  { partIds }: Pick<Lexicon, 'partIds'>,
  packed: HintWeights = HINT_WEIGHTS,
): HintModel {
  const slots = slotsOf(new Int32Array(bytesOf(packed.hashes).buffer))
  const features = new Int32Array(partIds.size)
  for (const [name, id] of partIds) features[id] = featureOf(slots, partHash(name))
  return {
    ...packed,
    slots,
    features,
    weights: new Int8Array(bytesOf(packed.weights).buffer),
    codeWeights: new Int8Array(bytesOf(packed.codeWeights).buffer),
  }
}
