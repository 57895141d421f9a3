import { gramRoom, gramsOf } from './hint-features'
import { featureOf, type HintModel } from './hint-model'
import type { Lexicon } from './lexicon'
import type { Scanned } from './scan'
import { firstHitFrom } from './verdict'

/** A second code is named too when it is nearly as likely. */
const SECOND_SHARE = 0.45
/** Turns after which the marks of `seen` are wiped, long before they could repeat. */
const MOST_TURNS = 1 << 30

/** Adds up the features of one sentence after another, each counted once. Its room is used again and again. */
export class HintScore {
  private readonly seen: Int32Array
  private readonly present: Int32Array
  private grams = new Int32Array(gramRoom(512))
  private turn = 0
  private count = 0
  private total = 0

  constructor(private readonly model: HintModel) {
    this.seen = new Int32Array(model.weights.length)
    this.present = new Int32Array(model.weights.length)
  }

  read(scanned: Scanned, lexicon: Lexicon, [from, to]: readonly [number, number]) {
    const { features, ofPart } = this.model
    this.startTurn()
    if (this.grams.length < gramRoom(to - from)) this.grams = new Int32Array(gramRoom(to - from))
    const { grams } = this
    const count = gramsOf(scanned.text, [from, to], grams)
    for (let i = 0; i < count; i++) {
      const feature = featureOf(features, grams[i]!)
      if (feature >= 0) this.add(feature)
    }
    const { data, length } = scanned.hits
    const { kinds, kindOf } = lexicon
    for (let i = firstHitFrom(scanned, from); i < length && data[i * 3]! < to; i++) {
      const parts = kinds[kindOf[data[i * 3 + 2]!]!]!
      for (let p = 0; p < parts.length; p++) this.add(ofPart[parts[p]!]!)
    }
  }

  private startTurn() {
    if (this.turn === MOST_TURNS) {
      this.seen.fill(0)
      this.turn = 0
    }
    this.turn++
    this.count = 0
    this.total = 0
  }

  private add(feature: number) {
    if (feature < 0 || this.seen[feature] === this.turn) return
    this.seen[feature] = this.turn
    this.present[this.count++] = feature
    this.total += this.model.weights[feature]!
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
