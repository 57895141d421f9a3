import { HINT_WEIGHTS } from './data/hint-weights'
import { FeatureRows } from './feature-rows'
import { HintNames } from './hint-names'
import type { Lexicon } from './lexicon'
import { unpack } from './packed'

/**
 * A linear model over characters, pairs of them, parts of claims and classes of words: one score for "unlawful at
 * all", one for each code. Trained by `scripts/train-hints.ts` on our own labelled passages.
 */
export interface HintModel {
  readonly codes: readonly string[]
  readonly bias: number
  /**
   * By the high 16 bits of a hash, room for two features: of each the next 8 bits of its hash, and below them its
   * weight; 0 where nothing is known.
   */
  readonly cells: Int32Array
  /** One step of a weight. */
  readonly scale: number
  /** Hashes of the features that say what kind of trouble it is, ascending. */
  readonly codeHashes: Int32Array
  /** feature × codes. */
  readonly codeWeights: Int8Array
  readonly codeBias: Float64Array
  /** One step of a weight for a code. */
  readonly codeScale: number
  /** A sentence whose characters and pairs alone score below this is an ordinary one; nothing more is read. */
  readonly reach: number
  /** Below this score no code lifts a sentence to the threshold; none is asked for. */
  readonly nearby: number
  /** From this score on, the likeliest code's part in it, a sentence is pointed out. */
  readonly threshold: number
  readonly names: HintNames
  /** Where features stand in `codeHashes`. */
  readonly codeRows: FeatureRows
}

/** What the training script writes. */
export type HintWeights = Omit<HintModel, 'names' | 'codeRows'>

/** Unpacks the weights for a lexicon. */
export function loadHints(lexicon: Pick<Lexicon, 'partIds'>): HintModel {
  // Written by the training script from the very type.
  const weights = unpack(HINT_WEIGHTS) as HintWeights
  const codeRows = new FeatureRows(weights.codeHashes)
  return { ...weights, names: new HintNames(lexicon), codeRows }
}

/** The weight of a feature in steps; 0 for an unknown one. A full cell may have lent the one beside it room. */
export function weightOf(cells: Int32Array, hash: number): number {
  const tag = hash >>> 8
  const cell = cells[hash >>> 16]!
  if ((((cell >>> 8) ^ tag) & 0xff) === 0) return (cell << 24) >> 24
  if ((((cell >>> 24) ^ tag) & 0xff) === 0) return (cell << 8) >> 24
  if (cell >>> 16 === 0) return 0
  const other = cells[(hash >>> 16) ^ 1]!
  if ((((other >>> 8) ^ tag) & 0xff) === 0) return (other << 24) >> 24
  return (((other >>> 24) ^ tag) & 0xff) === 0 ? (other << 8) >> 24 : 0
}

/** Cells for features, the first ones given first; one that finds no place, or looks like another, is left out. */
export function layOutCells(
  features: Iterable<readonly [hash: number, weight: number]>,
): Int32Array {
  const cells = new Int32Array(1 << 16)
  for (const [hash, weight] of features) {
    if (weight === 0 || weightOf(cells, hash) !== 0) continue
    const half = (((hash >>> 8) & 0xff) << 8) | (weight & 0xff)
    const home = hash >>> 16
    const place = cells[home]! >>> 16 === 0 ? home : home ^ 1
    if ((cells[place]! & 0xffff) === 0) cells[place] = half
    else if (cells[place]! >>> 16 === 0) cells[place]! |= half << 16
  }
  return cells
}
