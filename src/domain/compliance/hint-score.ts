import { gramRoom, gramsOf } from './hint-features'
import type { HintModel } from './hint-model'
import { createHintTable, placeOf, type HintTable } from './hint-table'
import type { Lexicon } from './lexicon'
import type { Scanned } from './scan'
import { firstHitFrom } from './verdict'

/** A second code is named too when it is nearly as likely. */
const SECOND_SHARE = 0.45
/** Turns after which the marks are wiped, before they outgrow their bits. */
const MOST_TURNS = 1 << 22
const WEIGHT_BITS = 8

/** Adds up the features of one sentence after another, each counted once. Its room is used again and again. */
export class HintScore {
  private readonly table: HintTable
  private readonly partPlaces: Int32Array
  /** Places of the features of the sentence. */
  private readonly present: Int32Array
  private grams = new Int32Array(gramRoom(512))
  private turn = 0
  private count = 0
  private total = 0

  constructor(private readonly model: HintModel) {
    this.table = createHintTable(model)
    this.partPlaces = model.partHashes.map((hash) => placeOf(this.table, hash))
    this.present = new Int32Array(model.weights.length)
  }

  read(scanned: Scanned, lexicon: Lexicon, [from, to]: readonly [number, number]) {
    this.startTurn()
    if (this.grams.length < gramRoom(to - from)) this.grams = new Int32Array(gramRoom(to - from))
    const count = gramsOf(scanned.text, [from, to], this.grams)
    for (let i = 0; i < count; i++) {
      const place = placeOf(this.table, this.grams[i]!)
      if (place >= 0) this.add(place)
    }
    const { data, length } = scanned.hits
    const { kinds, kindOf } = lexicon
    for (let i = firstHitFrom(scanned, from); i < length && data[i * 3]! < to; i++) {
      const parts = kinds[kindOf[data[i * 3 + 2]!]!]!
      for (let p = 0; p < parts.length; p++) this.add(this.partPlaces[parts[p]!]!)
    }
  }

  private startTurn() {
    if (this.turn === MOST_TURNS) {
      const { cells } = this.table
      for (let at = 1; at < cells.length; at += 2) cells[at]! &= (1 << WEIGHT_BITS) - 1
      this.turn = 0
    }
    this.turn++
    this.count = 0
    this.total = 0
  }

  private add(place: number) {
    if (place < 0) return
    const { cells } = this.table
    const cell = cells[place * 2 + 1]!
    if (cell >> WEIGHT_BITS === this.turn) return
    cells[place * 2 + 1] = (this.turn << WEIGHT_BITS) | (cell & ((1 << WEIGHT_BITS) - 1))
    this.present[this.count++] = place
    this.total += (cell << (32 - WEIGHT_BITS)) >> (32 - WEIGHT_BITS)
  }

  score(): number {
    const { bias, scale } = this.model
    return bias + (scale * this.total) / Math.sqrt(this.count || 1)
  }

  /** The likeliest code, and the next one when it is nearly as likely. */
  codes(): string[] {
    const { codes, codeBias, codeWeights, codeScale } = this.model
    const known = this.present
      .subarray(0, this.count)
      .map((place) => this.table.featureAt[place]!)
      .filter((i) => i * codes.length < codeWeights.length)
    const step = codeScale / Math.sqrt(known.length || 1)
    const chances = codes.map((_, code) => {
      let total = 0
      for (let i = 0; i < known.length; i++)
        total += codeWeights[known[i]! * codes.length + code] ?? 0
      return Math.exp(codeBias[code]! + step * total)
    })
    const order = codes.map((_, code) => code).sort((a, b) => chances[b]! - chances[a]!)
    const [best, next] = [order[0]!, order[1]!]
    return chances[next]! >= SECOND_SHARE * chances[best]!
      ? [codes[best]!, codes[next]!]
      : [codes[best]!]
  }
}
