import type { Vocabulary } from './compile'
import type { PackedVocabulary } from './packed-vocabulary'
import { stateAfter } from './text/trie'

const base64 = (values: Iterable<number>) => {
  const list = Uint16Array.from(values)
  return Buffer.from(list.buffer).toString('base64')
}

/**
 * A vocabulary in the form that is read back without a search; the reverse of `unpackVocabulary`.
 * @throws Error when it outgrows that form: a place beyond 16 bits, a line end or more than 200 units in a word
 */
export function packVocabulary(vocabulary: Vocabulary): PackedVocabulary {
  const { trie, words, partIds, kinds, kindOf, terms, allowed, jargon } = vocabulary
  const order = words.map((_, entry) => entry).sort((a, b) => (words[a]! < words[b]! ? -1 : 1))
  const units: string[] = []
  trie.codeOf.forEach((number, unit) => {
    if (number > 0) units[number - 1] = String.fromCharCode(unit)
  })
  const lines: string[] = []
  const bases: number[] = []
  let before = ''
  let way = [0]
  for (const entry of order) {
    const word = words[entry]!
    if (word.includes('\n') || word.length > 200) throw new Error(`cannot pack the word ${word}`)
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared++
    lines.push(word)
    // A word that goes on from the end of the last one gives that node its first child.
    way = way.slice(0, shared + 1)
    for (let depth = shared; depth < word.length; depth++) {
      const parent = way[depth]!
      const isFirstChild = depth > shared || (shared === before.length && depth === shared)
      if (parent > 0 && isFirstChild) bases.push(trie.cells[parent * 2]! / 2)
      way.push(stateAfter(trie, parent, word.charCodeAt(depth)))
    }
    before = word
  }
  const nowhere = trie.cells.length / 2 - units.length - 1
  if (nowhere > 65_535) throw new Error(`${nowhere} places are more than 16 bits hold`)
  return {
    units: units.join(''),
    words: lines.join('\n'),
    entries: base64(order),
    bases: base64(bases),
    nowhere,
    parts: [...partIds.keys()].join(' '),
    kinds: kinds.map((ids) => ids.join(',')).join(';'),
    kindOf: base64(kindOf),
    terms: base64(terms),
    allowed: base64(allowed),
    jargon: base64(jargon),
  }
}

/** The text of `data/packed-vocabulary.ts`. */
export function moduleText(packed: PackedVocabulary): string {
  const lines = Object.entries(packed).map(([name, value]: [string, string | number]) =>
    typeof value === 'number' ? `  ${name}: ${value},` : `  ${name}:\n    ${quoted(value)},`,
  )
  return `import type { PackedVocabulary } from '../packed-vocabulary'\n\n/** Written by scripts/pack-vocabulary.ts from the tables beside it; a test holds it to them. */\nexport const PACKED_VOCABULARY: PackedVocabulary = {\n${lines.join('\n')}\n}\n`
}

const quoted = (text: string) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
