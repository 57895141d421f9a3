import { pairOf, type EvasionTables } from './evasion'
import { heardAt, isHan, isLoneDigit, WRITTEN } from './hearing'
import type { Lexicon } from './lexicon'
import type { Segmenter } from './segmenter'
import { CHAR } from './text/character-tables'
import { unitAt, type Folded } from './text/fold'

/** At most so many marks between two characters of a word. */
export const MAX_GAP = 3

export interface SoundInput {
  readonly text: Folded
  readonly lexicon: Lexicon
  readonly evasion: EvasionTables
  readonly segmenter: Segmenter
}

/** Do two sounds begin a dangerous word? Nearly all places end here. */
export function begins({ pairs }: EvasionTables, first: number, second: number): boolean {
  const pair = pairOf(first, second)
  return ((pairs[pair >> 5]! >> (pair & 31)) & 1) === 1
}

/** May the second character of a word, whose first sounds so, stand at a mark or right behind it? */
export function goesOn({ text, evasion }: SoundInput, before: number, mark: number): boolean {
  const { kinds } = text
  let at = mark
  while (at < mark + MAX_GAP && isGap(kinds[at])) {
    if (kinds[at] === CHAR.odd && heardAt(text, at, evasion).length > 0) return true
    at++
  }
  const kind = kinds[at]
  if (isHan(kind)) {
    const id = text.ids[at]!
    // Nearly always a character that stands for itself: nothing is made for it.
    if (evasion.isDisguise[text.alphabet.unit[id]!] === 0)
      return begins(evasion, before, text.alphabet.syllable[id]!)
  } else if (kind !== CHAR.latin && kind !== CHAR.digit && kind !== CHAR.odd) return false
  return heardAt(text, at, evasion).some(({ syllable }) => begins(evasion, before, syllable))
}

/** May a word begin at a mark? */
export function mayOpen({ text, evasion }: SoundInput, at: number): boolean {
  const { kinds } = text
  if (kinds[at] === CHAR.latin) return kinds[at - 1] !== CHAR.latin
  if (!isHan(kinds[at + 1]) && !mayStandBetween(kinds[at + 1])) return false
  const next = text.alphabet.syllable[text.ids[at + 1]!]!
  return heardAt(text, at, evasion).some(
    ({ syllable, how }) =>
      how === WRITTEN.halved ||
      (how !== WRITTEN.itself && (next === 0 || begins(evasion, syllable, next))),
  )
}

/** Pinyin, noise, brackets around one character, a digit for a numeral, a character for another. */
export function mayDisguise({ text, evasion }: SoundInput, at: number): boolean {
  const kind = text.kinds[at]
  if (isHan(kind)) return evasion.isDisguise[unitAt(text, at)] === 1
  if (kind === CHAR.digit) return isLoneDigit(text, at)
  return mayStandBetween(kind)
}

const mayStandBetween = (kind: number | undefined) => kind === CHAR.latin || isGap(kind)

/** What may stand between two characters of a word that is read by its sound. */
export const isGap = (kind: number | undefined) =>
  kind === CHAR.odd ||
  kind === CHAR.space ||
  kind === CHAR.parenOpen ||
  kind === CHAR.parenClose ||
  kind === CHAR.quoteOpen ||
  kind === CHAR.quoteClose
