import { HINT_WEIGHTS } from './data/hint-weights'
import { partHash } from './hint-features'
import type { Lexicon } from './lexicon'

/**
 * A linear model over character n-grams and parts of claims: one score for "unlawful at all", one for each code.
 * Trained by `scripts/train-hints.ts` on our own labelled passages.
 */
export interface HintModel {
  readonly codes: readonly string[]
  /** Where a feature is found by its hash. */
  readonly features: FeatureTable
  readonly bias: number
  readonly weights: Int8Array
  /** One step of `weights`. */
  readonly scale: number
  readonly codeBias: readonly number[]
  /** feature × codes, for the weightier features, which come first. */
  readonly codeWeights: Int8Array
  readonly codeScale: number
  /** part id → feature index, -1 for none. */
  readonly ofPart: Int32Array
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

/** A copy, so that it begins at a place fit for wider numbers. */
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** An open hash table of the features' hashes. */
export interface FeatureTable {
  readonly hashes: Int32Array
  /** Index of a feature + 1, 0 for a free slot. */
  readonly slots: Uint16Array
  /** A bit for the low bits of every known hash: most n-grams of a text end here. */
  readonly filter: Uint32Array
}

const FILTER_MASK = (1 << 17) - 1
const spread = (hash: number) => hash ^ (hash >>> 13)

/** Index of the feature with a hash, or -1. */
export function featureOf({ hashes, slots, filter }: FeatureTable, hash: number): number {
  const place = spread(hash)
  const bit = place & FILTER_MASK
  if (((filter[bit >> 5]! >>> (bit & 31)) & 1) === 0) return -1
  const mask = slots.length - 1
  let at = place & mask
  for (let feature = slots[at]!; feature !== 0; feature = slots[at]!) {
    if (hashes[feature - 1] === hash) return feature - 1
    at = (at + 1) & mask
  }
  return -1
}

/** The table of the features' hashes; of equal hashes the first keeps its index. */
function tableOf(hashes: Int32Array): FeatureTable {
  let size = 64
  while (size < hashes.length * 2) size *= 2
  const slots = new Uint16Array(size)
  const filter = new Uint32Array((FILTER_MASK + 1) / 32)
  for (let index = 0; index < hashes.length; index++) {
    const place = spread(hashes[index]!)
    const bit = place & FILTER_MASK
    filter[bit >> 5]! |= 1 << (bit & 31)
    let at = place & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = index + 1
  }
  return { hashes, slots, filter }
}

/** Unpacks the weights for a lexicon. */
export function loadHints(
  { partIds }: Pick<Lexicon, 'partIds'>,
  packed: HintWeights = HINT_WEIGHTS,
): HintModel {
  const features = tableOf(new Int32Array(bytesOf(packed.hashes).buffer))
  const ofPart = new Int32Array(partIds.size)
  for (const [name, id] of partIds) ofPart[id] = featureOf(features, partHash(name))
  return {
    ...packed,
    features,
    ofPart,
    weights: new Int8Array(bytesOf(packed.weights).buffer),
    codeWeights: new Int8Array(bytesOf(packed.codeWeights).buffer),
  }
}
