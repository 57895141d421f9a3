import { HINT_WORDS } from './data/hint-words'

/**
 * Classes of everyday words (kin, things thrown away, short times, comparisons …) the guessing model generalises by:
 * a claim that sends walking sticks into retirement is like one that does it to glasses. Read only in the few
 * sentences whose characters and pairs sound suspicious, and gathered when the first of them comes.
 */
export class HintWords {
  readonly names = Object.keys(HINT_WORDS)
  /** Hash of a word → numbers of its classes; by number, since a slice of a text costs more than the rest. */
  private readonly classes = new Map<number, readonly number[]>()
  /** First unit → a bit for the length of every word that begins with it. */
  private readonly lengths = new Uint16Array(65536)
  private readonly isPresent = new Uint8Array(this.names.length)

  /** Numbers of the classes of the words of a folded text, the longest word at each place; ascending, each once. */
  classesOf(text: string): number[] {
    if (this.classes.size === 0) this.gather()
    const { isPresent } = this
    isPresent.fill(0)
    for (let at = 0; at < text.length;) at += this.noteLongest(text, at)
    const found: number[] = []
    for (let id = 0; id < isPresent.length; id++) if (isPresent[id] === 1) found.push(id)
    return found
  }

  private gather() {
    for (let id = 0; id < this.names.length; id++)
      for (const word of HINT_WORDS[this.names[id]!]!.split(' ')) {
        let hash = 0
        for (let i = 0; i < word.length; i++) hash = grow(hash, word.charCodeAt(i))
        const known = this.classes.get(hash)
        this.classes.set(hash, known === undefined ? [id] : [...known, id])
        this.lengths[word.charCodeAt(0)]! |= 1 << word.length
      }
  }

  /** Notes the classes of the longest word at a place; answers its length, 1 without one. */
  private noteLongest(text: string, at: number): number {
    const lengths = this.lengths[text.charCodeAt(at)]!
    const end = Math.min(text.length, at + 31 - Math.clz32(lengths))
    let longest: readonly number[] | undefined
    let length = 1
    let hash = 0
    for (let i = at; i < end; i++) {
      hash = grow(hash, text.charCodeAt(i))
      if (((lengths >> (i + 1 - at)) & 1) === 0) continue
      const classes = this.classes.get(hash)
      if (classes === undefined) continue
      longest = classes
      length = i + 1 - at
    }
    if (longest !== undefined)
      for (let i = 0; i < longest.length; i++) this.isPresent[longest[i]!] = 1
    return length
  }
}

const grow = (hash: number, unit: number): number =>
  Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15)
