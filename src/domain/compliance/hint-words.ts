import { HINT_WORDS } from './data/hint-words'
import { SPREAD } from './hint-features'
import type { Folded } from './text/fold'

/**
 * Classes of everyday words (kin, things thrown away, short times, comparisons …) the guessing model generalises by:
 * a claim that sends walking sticks into retirement is like one that does it to glasses. Read only in the few
 * sentences whose characters and pairs sound suspicious, and gathered when the first of them comes.
 */
export class HintWords {
  readonly names = Object.keys(HINT_WORDS)
  /** Hashes of the words, each at its place or the next free one; 0 for a free place. */
  private hashes = new Int32Array(0)
  /** Place → numbers of the classes of the word there. */
  private readonly classes: (readonly number[])[] = []
  /** First unit → a bit for the length of every word that begins with it. */
  private readonly lengths = new Uint16Array(65536)
  private readonly isPresent = new Uint8Array(this.names.length)

  /** Numbers of the classes of the words in `from..to`, the longest word at each place; ascending, each once. */
  classesOf({ ids, alphabet }: Pick<Folded, 'ids' | 'alphabet'>, from: number, to: number) {
    if (this.hashes.length === 0) this.gather()
    const { isPresent, lengths } = this
    const { unit } = alphabet
    isPresent.fill(0)
    for (let at = from; at < to;) {
      const known = lengths[unit[ids[at]!]!]!
      at += known === 0 ? 1 : this.noteLongest({ ids, unit, known, to }, at)
    }
    const found: number[] = []
    for (let id = 0; id < isPresent.length; id++) if (isPresent[id] === 1) found.push(id)
    return found
  }

  private gather() {
    const words = new Map<number, number[]>()
    for (let id = 0; id < this.names.length; id++)
      for (const word of HINT_WORDS[this.names[id]!]!.split(' ')) {
        let hash = 0
        for (let i = 0; i < word.length; i++) hash = grow(hash, word.charCodeAt(i))
        const known = words.get(hash)
        if (known) known.push(id)
        else words.set(hash, [id])
        this.lengths[word.charCodeAt(0)]! |= 1 << word.length
      }
    this.hashes = new Int32Array(2 << (32 - Math.clz32(words.size)))
    for (const [hash, ids] of words) {
      const place = this.placeOf(hash)
      this.hashes[place] = hash
      this.classes[place] = ids
    }
  }

  /** Where a hash stands, or the free place where it would. */
  private placeOf(hash: number): number {
    const { hashes } = this
    const last = hashes.length - 1
    let place = Math.imul(hash, SPREAD) >>> Math.clz32(last)
    while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & last
    return place
  }

  /** Notes the classes of the longest word at a place; answers its length, 1 without one. */
  private noteLongest({ ids, unit, known, to }: Place, at: number): number {
    const end = Math.min(to, at + 31 - Math.clz32(known))
    let longest = -1
    let length = 1
    let hash = 0
    for (let i = at; i < end; i++) {
      hash = grow(hash, unit[ids[i]!]!)
      if (((known >> (i + 1 - at)) & 1) === 0) continue
      const place = this.placeOf(hash)
      if (this.hashes[place] === 0) continue
      longest = place
      length = i + 1 - at
    }
    if (longest >= 0) for (const id of this.classes[longest]!) this.isPresent[id] = 1
    return length
  }
}

interface Place {
  readonly ids: Folded['ids']
  readonly unit: Uint16Array
  /** A bit for the length of every word that begins with the first unit. */
  readonly known: number
  readonly to: number
}

const grow = (hash: number, unit: number): number =>
  Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15)
