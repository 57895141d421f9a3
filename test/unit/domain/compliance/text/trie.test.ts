import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTrie, scanTrie, stateAfter, wordAt } from '@/domain/compliance/text/trie'

const unitsOf = (text: string) => Uint16Array.from(text, (c) => c.charCodeAt(0))
const found = (words: readonly string[], text: string) => {
  const units = unitsOf(text)
  const trie = buildTrie(words.map(unitsOf))
  const { data, length } = scanTrie(trie, {
    keys: units,
    length: units.length,
    numberOf: trie.codeOf,
  })
  return Array.from(
    { length },
    (_, i) => `${data[i * 3]}-${data[i * 3 + 1]} ${words[data[i * 3 + 2]!]}`,
  )
}

/** What a search for each word alone finds, by start, then length. */
function naive(words: readonly string[], text: string): string[] {
  const out: [number, number, string][] = []
  for (const word of new Set(words))
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      out.push([at, at + word.length, word])
  return out
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([start, end, word]) => `${start}-${end} ${word}`)
}

const letters = (from: string, [least, most]: readonly [number, number]) =>
  fc
    .array(fc.constantFrom(...from), { minLength: least, maxLength: most })
    .map((list) => list.join(''))

describe('the automaton', () => {
  it('finds every occurrence a naive search finds, in order, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(letters('甲乙丙ab', [1, 5]), { minLength: 1, maxLength: 60 }),
        letters('甲乙丙丁abc', [0, 80]),
        (words, text) => {
          expect(found(words, text)).toEqual(naive(words, text))
        },
      ),
    )
  })

  it('finds words of many different characters too', () => {
    const words = Array.from({ length: 3000 }, (_, i) =>
      String.fromCharCode(
        0x4e00 + ((i * 7919) % 20_000),
        0x4e00 + ((i * 104_729) % 20_000),
        0x4e00 + (i % 50),
      ),
    )
    const text = words.join('')
    expect(found(words, text)).toEqual(naive(words, text))
  })

  it('keeps the number of the first of two equal words', () => {
    const trie = buildTrie([unitsOf('治愈'), unitsOf('治愈')])
    const end = stateAfter(trie, stateAfter(trie, 0, unitsOf('治')[0]!), unitsOf('愈')[0]!)
    expect(wordAt(trie, end)).toBe(1)
  })

  it('finds nothing without words', () => {
    expect(found([], '治愈')).toEqual([])
  })

  it('names more words than sixteen bits count', () => {
    const words = Array.from({ length: 70_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + (i % 300), 0x5e00 + Math.floor(i / 300)),
    )
    expect(found(words, words[69_999]!)).toEqual([`0-2 ${words[69_999]}`])
  })
})
