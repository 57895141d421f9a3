import type { HintModel } from './hint-model'

/** Two numbers a place: hash of a feature (0 for a free place), and its weight with the turn it was last seen in. */
const CELL = 2
const FILTER_MASK = (1 << 17) - 1
const spread = (hash: number) => hash ^ (hash >>> 13)

/**
 * An open hash table from the hash of a feature to its weight, with the mark that it was counted already, in one
 * place, so that an n-gram costs one look at the memory; a filter of bits ends most n-grams before that.
 */
export interface HintTable {
  readonly cells: Int32Array
  /** place → feature. */
  readonly featureAt: Uint16Array
  /** A bit for the low bits of every known hash. */
  readonly filter: Uint32Array
  readonly mask: number
}

export function createHintTable({ hashes, weights }: HintModel): HintTable {
  let size = 64
  while (size < hashes.length * 1.5) size *= 2
  const cells = new Int32Array(size * CELL)
  const featureAt = new Uint16Array(size)
  const filter = new Uint32Array((FILTER_MASK + 1) / 32)
  for (let feature = 0; feature < hashes.length; feature++) {
    const hash = hashes[feature]!
    const place = spread(hash)
    const bit = place & FILTER_MASK
    filter[bit >> 5]! |= 1 << (bit & 31)
    let at = place & (size - 1)
    while (cells[at * CELL] !== 0 && cells[at * CELL] !== hash) at = (at + 1) & (size - 1)
    if (cells[at * CELL] !== 0) continue
    cells[at * CELL] = hash
    cells[at * CELL + 1] = weights[feature]! & 0xff
    featureAt[at] = feature
  }
  return { cells, featureAt, filter, mask: size - 1 }
}

/** Where the feature with a hash lies, or -1. */
export function placeOf({ cells, mask, filter }: HintTable, hash: number): number {
  const place = spread(hash)
  const bit = place & FILTER_MASK
  if (((filter[bit >> 5]! >>> (bit & 31)) & 1) === 0) return -1
  let at = place & mask
  for (let found = cells[at * CELL]!; found !== 0; found = cells[at * CELL]!) {
    if (found === hash) return at
    at = (at + 1) & mask
  }
  return -1
}
