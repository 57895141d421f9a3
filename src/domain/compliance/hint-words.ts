import { HINT_WORDS } from './data/hint-words'

/**
 * Classes of everyday words (kin, things thrown away, short times, comparisons …) the guessing model generalises by:
 * a claim that sends walking sticks into retirement is like one that does it to glasses. Read only in the few
 * sentences whose characters and pairs sound suspicious, and gathered when the first of them comes.
 */
export class HintWords {
  readonly names = Object.keys(HINT_WORDS)
  /** Word → numbers of its classes. */
  private readonly classes = new Map<string, readonly number[]>()
  /** First unit → a bit for the length of every word that begins with it. */
  private readonly lengths = new Uint16Array(65536)

  /** Numbers of the classes of the words of a folded text, the longest word at each place; ascending, each once. */
  classesOf(text: string): number[] {
    if (this.classes.size === 0) this.gather()
    const found = new Set<number>()
    let at = 0
    while (at < text.length) {
      const word = this.longestAt(text, at)
      if (word === '') at++
      else {
        for (const id of this.classes.get(word)!) found.add(id)
        at += word.length
      }
    }
    return [...found].sort((a, b) => a - b)
  }

  private gather() {
    for (let id = 0; id < this.names.length; id++)
      for (const word of HINT_WORDS[this.names[id]!]!.split(' ')) {
        const known = this.classes.get(word)
        this.classes.set(word, known === undefined ? [id] : [...known, id])
        this.lengths[word.charCodeAt(0)]! |= 1 << word.length
      }
  }

  private longestAt(text: string, at: number): string {
    const lengths = this.lengths[text.charCodeAt(at)]!
    for (let length = 31 - Math.clz32(lengths); length > 0; length--) {
      if (((lengths >> length) & 1) === 0) continue
      const word = text.slice(at, at + length)
      if (this.classes.has(word)) return word
    }
    return ''
  }
}
