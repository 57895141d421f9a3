import { gramHash, MARK, pairHash, tripleHash } from './hint-features'
import type { HintModel } from './hint-model'
import { createHintTable, placeOf, type HintTable } from './hint-table'
import type { Lexicon } from './lexicon'
import type { Scanned } from './scan'
import type { Folded } from './text/fold'
import { firstHitFrom } from './verdict'

/** A second code is named too when it is nearly as likely. */
const SECOND_SHARE = 0.45
/** Turns after which the marks are wiped, before they outgrow their bits. */
const MOST_TURNS = 1 << 22
const WEIGHT_BITS = 8

/**
 * Adds up the features of one sentence after another, each counted once. Its room is used again and again.
 *
 * An n-gram can only be known when the shorter ones inside it are: the training keeps what two sentences share, and
 * two that share three characters share each pair of them (a test holds it). So a pair is looked up only between
 * known characters, three only where both pairs are known; most look-ups fall away.
 */
export class HintScore {
  private readonly table: HintTable
  private readonly partPlaces: Int32Array
  /** Places of the features of the sentence. */
  private readonly present: Int32Array
  /** kind of word → the turn it was last seen in. */
  private readonly lastSeen: Int32Array
  private turn = 0
  private count = 0
  private total = 0

  constructor(
    private readonly model: HintModel,
    kinds: number,
  ) {
    this.lastSeen = new Int32Array(kinds)
    this.table = createHintTable(model)
    this.partPlaces = model.partHashes.map((hash) => placeOf(this.table, hash))
    this.present = new Int32Array(model.weights.length)
  }

  /** Where the weight of one unit alone lies, or -1. */
  placeOfGram(gram: number): number {
    return placeOf(this.table, gramHash(gram))
  }

  read(scanned: Scanned, lexicon: Lexicon, [from, to]: readonly [number, number]) {
    this.startTurn()
    this.addGrams(scanned.text, from, to)
    this.addParts(scanned, lexicon, [firstHitFrom(scanned, from), firstHitFrom(scanned, to)])
  }

  private addGrams({ ids, alphabet }: Folded, from: number, to: number) {
    const { table } = this
    const { gram, gramPlace } = alphabet
    let second = MARK
    let first = MARK
    // What stands before the sentence counts as known.
    let isFirstKnown = true
    let isPairKnown = true
    for (let i = from; i < to; i++) {
      const id = ids[i]!
      const unit = gram[id]!
      if (unit === 0) continue
      const place = gramPlace[id]! - 1
      const pair = place >= 0 && isFirstKnown ? placeOf(table, pairHash(first, unit)) : -1
      if (place >= 0) this.add(place)
      if (pair >= 0) {
        this.add(pair)
        if (isPairKnown) this.add(placeOf(table, tripleHash(second, first, unit)))
      }
      isFirstKnown = place >= 0
      isPairKnown = pair >= 0
      second = first
      first = unit
    }
  }

  /** What words of one kind play counts once a sentence, so a kind met again is passed over. */
  private addParts(
    { hits }: Scanned,
    { kinds, kindOf }: Lexicon,
    range: readonly [number, number],
  ) {
    const { data } = hits
    const { lastSeen, partPlaces, turn } = this
    for (let i = range[0]; i < range[1]; i++) {
      const kind = kindOf[data[i * 3 + 2]!]!
      if (lastSeen[kind] === turn) continue
      lastSeen[kind] = turn
      const parts = kinds[kind]!
      for (let p = 0; p < parts.length; p++) this.add(partPlaces[parts[p]!]!)
    }
  }

  private startTurn() {
    if (this.turn === MOST_TURNS) {
      const { cells } = this.table
      for (let at = 1; at < cells.length; at += 2) cells[at]! &= (1 << WEIGHT_BITS) - 1
      this.lastSeen.fill(0)
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
