/** Bits by which a bucket of hashes is known. */
const BITS = 14

/**
 * The rows of a table by the hash of their feature. Hashes spread evenly, so that the highest bits of one say where it
 * stands but for a few.
 */
export class FeatureRows {
  /** bucket → first row of it; one more at the end. */
  private readonly starts = new Int32Array((1 << BITS) + 1)

  /** @param ascending the hash of every row, as signed numbers, ascending */
  constructor(private readonly ascending: Int32Array) {
    for (let row = 0; row < ascending.length; row++) this.starts[bucketOf(ascending[row]!) + 1]!++
    for (let bucket = 0; bucket < 1 << BITS; bucket++)
      this.starts[bucket + 1]! += this.starts[bucket]!
  }

  /** The row of a feature, or -1. */
  of(hash: number): number {
    const bucket = bucketOf(hash)
    const end = this.starts[bucket + 1]!
    for (let row = this.starts[bucket]!; row < end; row++)
      if (this.ascending[row] === hash) return row
    return -1
  }
}

/** Turning the sign bit keeps signed order in unsigned numbers. */
const bucketOf = (hash: number): number => (hash ^ 0x80000000) >>> (32 - BITS)
