import { HINT_WEIGHTS } from './data/hint-weights'
import { partHash } from './hint-features'
import type { Lexicon } from './lexicon'

/**
 * A linear model over character n-grams and parts of claims: one score for "unlawful at all", one for each code.
 * Trained by `scripts/train-hints.ts` on our own labelled passages.
 */
export interface HintModel {
  readonly codes: readonly string[]
  /** Hash of every feature; of equal hashes the first counts. */
  readonly hashes: Int32Array
  readonly bias: number
  readonly weights: Int8Array
  /** One step of `weights`. */
  readonly scale: number
  readonly codeBias: readonly number[]
  /** feature × codes, for the weightier features, which come first. */
  readonly codeWeights: Int8Array
  readonly codeScale: number
  /** part id → hash of its presence. */
  readonly partHashes: Int32Array
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

/** Unpacks the weights for a lexicon. */
export function loadHints(
  { partIds }: Pick<Lexicon, 'partIds'>,
  packed: HintWeights = HINT_WEIGHTS,
): HintModel {
  const partHashes = new Int32Array(partIds.size)
  for (const [name, id] of partIds) partHashes[id] = partHash(name)
  return {
    ...packed,
    hashes: new Int32Array(bytesOf(packed.hashes).buffer),
    partHashes,
    weights: new Int8Array(bytesOf(packed.weights).buffer),
    codeWeights: new Int8Array(bytesOf(packed.codeWeights).buffer),
  }
}
