import { HINT_WORDS } from './data/hint-words'

interface Node {
  readonly next: Map<number, Node>
  classes: number[] | null
}

const newNode = (): Node => ({ next: new Map(), classes: null })

/**
 * Classes of everyday words (kin, things thrown away, short times, comparisons …) the guessing model generalises by:
 * a claim that sends walking sticks into retirement is like one that does it to glasses. Read only in the few
 * sentences whose characters sound suspicious, so a plain tree of maps will do.
 */
export class HintWords {
  readonly names = Object.keys(HINT_WORDS)
  private readonly root = newNode()

  constructor() {
    this.names.forEach((name, id) => {
      for (const word of HINT_WORDS[name]!.split(' ')) this.add(word, id)
    })
  }

  private add(word: string, id: number) {
    let node = this.root
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      const next = node.next.get(unit) ?? newNode()
      node.next.set(unit, next)
      node = next
    }
    node.classes = [...(node.classes ?? []), id]
  }

  /** Numbers of the classes of the words of a folded text, the longest word at each place; ascending, each once. */
  classesOf(text: string): number[] {
    const found = new Set<number>()
    let at = 0
    while (at < text.length) {
      const longest = this.longestAt(text, at)
      for (const id of longest.classes) found.add(id)
      at += longest.length
    }
    return [...found].sort((a, b) => a - b)
  }

  private longestAt(text: string, at: number) {
    let node = this.root
    let classes: readonly number[] = []
    let length = 1
    for (let i = at; i < text.length; i++) {
      const next = node.next.get(text.charCodeAt(i))
      if (next === undefined) break
      node = next
      if (node.classes === null) continue
      classes = node.classes
      length = i + 1 - at
    }
    return { classes, length }
  }
}
