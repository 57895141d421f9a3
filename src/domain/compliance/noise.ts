import { ENTRY, type Lexicon } from './lexicon'
import { CHAR } from './text/character-tables'
import type { Segmenter } from './segmenter'
import { unitAt, type Folded } from './text/fold'
import { isDense, type Structure } from './text/structure'
import { scanTrie } from './text/trie'

/** Start, end and entry of a word found under a disguise. */
export type Disguised = readonly [number, number, number]

/** A single disguised word never has longer noise between two characters than this. */
const MAX_NOISE = 4

const isHan = (kind: number) => kind === CHAR.han || kind === CHAR.numeral
const isWordy = (kind: number) => isHan(kind) || kind === CHAR.digit || kind === CHAR.latin

/** A line end that parts lines, not one put between the characters of a word. */
const isLineEnd = (kinds: Uint8Array, at: number) =>
  kinds[at] === CHAR.newline && !isDense(kinds, at)

interface NoiseInput {
  readonly segmenter: Segmenter
  readonly text: Folded
  readonly structure: Structure
  readonly lexicon: Lexicon
}

/** Squeezes the neighbourhood of each noise character and looks for words that contain the noise. */
export function findNoisy({ text, structure, lexicon }: NoiseInput, out: Disguised[]) {
  const { kinds, length } = text
  let doneTo = -1
  for (const at of structure.noise) {
    if (at < doneTo || !isSuspicious(text, at)) continue
    const units: number[] = []
    const places: number[] = []
    let gap = 0
    let from = at
    for (let seen = 0; from > 0 && seen < 8 && !isLineEnd(kinds, from - 1); from--)
      if (isWordy(kinds[from - 1]!)) seen++
    let last = at
    for (let i = from; i < length && !isLineEnd(kinds, i); i++) {
      if (isWordy(kinds[i]!)) {
        units.push(unitAt(text, i))
        places.push(i)
        gap = 0
        if (i - last > 10) break
      } else {
        if (++gap > MAX_NOISE) break
        last = i
      }
    }
    doneTo = last
    collectNoisy({ text, lexicon, units, places }, out)
  }
}

/**
 * Commas and spaces are everywhere: only those between single characters, and odd characters between words,
 * are worth squeezing.
 */
function isSuspicious(text: Folded, at: number): boolean {
  const { kinds } = text
  let next = at + 1
  while (next < at + MAX_NOISE && !isWordy(kinds[next] ?? CHAR.newline)) next++
  const right = kinds[next]
  if (right === undefined || !(isHan(right) || right === CHAR.latin)) return false
  if (kinds[at] === CHAR.odd) return true
  if (kinds[at] === CHAR.space) return isHan(right)
  const isLetterwise =
    isWordy(kinds[at - 1] ?? 0) && (!isWordy(kinds[at - 2] ?? 0) || !isWordy(kinds[next + 1] ?? 0))
  return (
    isLetterwise || TWO_CHARACTER.has(String.fromCharCode(unitAt(text, at - 1), unitAt(text, next)))
  )
}

/** Words of two characters that a single comma may split. */
const TWO_CHARACTER = new Set(['根治', '治愈', '断根', '神医', '神药', '秘方', '痊愈', '包治'])

interface Squeezed {
  readonly text: Folded
  readonly lexicon: Lexicon
  readonly units: readonly number[]
  readonly places: readonly number[]
}

function collectNoisy({ text, lexicon, units, places }: Squeezed, out: Disguised[]) {
  const { data, length } = scanTrie(lexicon.trie, {
    keys: units,
    length: units.length,
    numberOf: lexicon.trie.codeOf,
  })
  for (let i = 0; i < length; i++) {
    const from = data[i * 3]!
    const to = data[i * 3 + 1]!
    const entry = data[i * 3 + 2]!
    const flag = lexicon.flags[entry]!
    const start = places[from]!
    const end = places[to - 1]! + 1
    if (end - start === to - from || (flag & ENTRY.open) === 0) continue
    if (isDeliberate(text, places.slice(from, to), (flag & ENTRY.term) !== 0))
      out.push([start, end, entry])
  }
}

/** 加微【信】, “根”“治”: brackets or quotation marks around a single character. */
function standsAlone(kinds: Uint8Array, mark: number): boolean {
  const [before, at, after] = [kinds[mark - 2], kinds[mark], kinds[mark + 2]]
  if (at === CHAR.parenOpen) return after === CHAR.parenClose
  if (at === CHAR.quoteOpen) return after === CHAR.quoteClose
  return (
    (at === CHAR.parenClose && before === CHAR.parenOpen) ||
    (at === CHAR.quoteClose && before === CHAR.quoteOpen)
  )
}

/**
 * Odd characters inside a word are deliberate; ordinary punctuation is so only when it stands in most of the
 * gaps of a word that means something alone; a space needs the same unless it splits the word to letters.
 */
function isDeliberate(text: Folded, places: readonly number[], isTerm: boolean): boolean {
  const { kinds } = text
  let odd = 0
  let spaced = 0
  let punctuated = 0
  let lone = 0
  for (let i = 1; i < places.length; i++) {
    if (places[i]! === places[i - 1]! + 1) continue
    const between = places[i - 1]! + 1
    const kind = kinds[between]!
    const left = kinds[between - 1]!
    if (kind === CHAR.space) spaced++
    else if (standsAlone(kinds, between)) lone++
    else if (kind === CHAR.odd && !(left === CHAR.digit && unitAt(text, between) === 0x2e)) odd++
    else punctuated++
  }
  const gaps = places.length - 1
  if (lone > 0) return isTerm || gaps >= 2
  if (punctuated > 0)
    return isTerm && (punctuated === gaps || (gaps >= 3 && punctuated * 2 >= gaps))
  if (odd > 0) return isTerm || gaps >= 2 || places.length === 2
  return isTerm ? spaced === gaps || places.length <= 4 : spaced === gaps
}
