import { nameHash } from './hint-features'
import { HintWords } from './hint-words'
import type { Lexicon } from './lexicon'
import type { Scanned } from './scan'
import { firstHitFrom } from './verdict'

/** Hashes of all that has a name. */
export class HintNames {
  /** part id → hash of its presence. */
  readonly partHashes: Int32Array
  /** part id → 1 while a sentence is read in which it was met. */
  readonly isSeen: Uint8Array
  readonly words = new HintWords()
  readonly classHashes: Int32Array
  /** class × classes + class → hash of their presence together, 0 until first asked for: most never are. */
  private readonly pairHashes: Int32Array

  constructor({ partIds }: Pick<Lexicon, 'partIds'>) {
    this.partHashes = new Int32Array(partIds.size)
    this.isSeen = new Uint8Array(partIds.size)
    for (const [name, id] of partIds) this.partHashes[id] = nameHash(`part ${name}`)
    const { names } = this.words
    this.classHashes = Int32Array.from(names, (name) => nameHash(`class ${name}`))
    this.pairHashes = new Int32Array(names.length ** 2)
  }

  /** Hash of the presence of two classes together, the smaller number first. */
  pairHash(a: number, b: number): number {
    const { names } = this.words
    const at = a * names.length + b
    return (this.pairHashes[at] ||= nameHash(`classes ${names[a]!} ${names[b]!}`))
  }
}

/** Hashes of single names, and of every two classes together. */
export interface Named {
  readonly alone: readonly number[]
  readonly together: readonly number[]
}

/**
 * Hashes of what a sentence says by the words in it, each once: the parts of claims (我院, a disease, a hedge …) and
 * the classes of everyday words, and apart from them every two classes that stand in it together.
 */
export function namedHashes(
  names: HintNames,
  { scanned, lexicon }: { readonly scanned: Scanned; readonly lexicon: Lexicon },
  [from, to]: readonly [number, number],
): Named {
  const { kinds, kindOf } = lexicon
  const { data, length } = scanned.hits
  const { isSeen, partHashes } = names
  const alone: number[] = []
  isSeen.fill(0)
  for (let i = firstHitFrom(scanned, from); i < length && data[i * 3]! < to; i++)
    for (const part of kinds[kindOf[data[i * 3 + 2]!]!]!) {
      if (isSeen[part] === 0) alone.push(partHashes[part]!)
      isSeen[part] = 1
    }
  const classes = names.words.classesOf(scanned.text, from, to)
  const together: number[] = []
  for (let i = 0; i < classes.length; i++) {
    alone.push(names.classHashes[classes[i]!]!)
    for (let j = i + 1; j < classes.length; j++)
      together.push(names.pairHash(classes[i]!, classes[j]!))
  }
  return { alone, together }
}
