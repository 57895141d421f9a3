import type { EvasionTables } from './evasion'
import { halvesOf } from './evasion'
import { CHAR } from './text/character-tables'
import { unitAt, type Folded } from './text/fold'

/** Longest spelling of a syllable, and of the digit that stands for a numeral. */
const MAX_SPELLING = 6
const NUMERALS = '零一二三四五六七八九'

/** How a character of a word stands in a text. */
export const WRITTEN = { itself: 0, spelt: 1, halved: 2, sign: 3, alike: 4 } as const

/** One way to read what stands at a place: a syllable, where it ends, and the character that is plainly meant. */
export interface Heard {
  readonly syllable: number
  readonly end: number
  readonly how: (typeof WRITTEN)[keyof typeof WRITTEN]
  /** The character meant; 0 for any of the syllable. */
  readonly unit: number
}

export const isHan = (kind: number | undefined) => kind === CHAR.han || kind === CHAR.numeral

/** Every way to read the text at `at`, the longest spelling first. */
export function heardAt(text: Folded, at: number, evasion: EvasionTables): Heard[] {
  const kind = text.kinds[at]
  if (isHan(kind)) return ofHan(text, at, evasion)
  if (kind === CHAR.latin) return ofLetters(text, at, evasion)
  if (kind === CHAR.digit) return ofDigit(text, at, evasion)
  return kind === CHAR.odd ? ofSign(text, at, evasion) : []
}

function ofHan(
  text: Folded,
  at: number,
  { syllableOf, shapes, halves, isDisguise }: EvasionTables,
) {
  const unit = unitAt(text, at)
  const own = text.alphabet.syllable[text.ids[at]!]!
  const heard: Heard[] = [{ syllable: own, end: at + 1, how: WRITTEN.itself, unit: 0 }]
  if (isDisguise[unit] === 0) return heard
  const meant = shapes.get(unit) ?? ''
  for (let i = 0; i < meant.length; i++) {
    const other = meant.charCodeAt(i)
    heard.push({ syllable: syllableOf[other]!, end: at + 1, how: WRITTEN.alike, unit: other })
  }
  const whole = at + 1 < text.length ? halves.get(halvesOf(unit, unitAt(text, at + 1))) : undefined
  if (whole !== undefined)
    heard.push({ syllable: syllableOf[whole]!, end: at + 2, how: WRITTEN.halved, unit: whole })
  return heard
}

function ofLetters(text: Folded, at: number, evasion: EvasionTables): Heard[] {
  const { kinds } = text
  const found: Heard[] = []
  let name = ''
  for (let i = at; i < at + MAX_SPELLING + 2 && name.length < MAX_SPELLING; i++) {
    if (kinds[i] === CHAR.space || kinds[i] === CHAR.odd) continue
    if (kinds[i] !== CHAR.latin) break
    name += String.fromCharCode(unitAt(text, i))
    const syllable = evasion.spelling.get(name)
    if (syllable !== undefined) found.push({ syllable, end: i + 1, how: WRITTEN.spelt, unit: 0 })
  }
  return found.reverse()
}

/** 全国第1: a digit alone for its numeral. */
function ofDigit(text: Folded, at: number, { syllableOf }: EvasionTables): Heard[] {
  if (!isLoneDigit(text, at)) return []
  const unit = NUMERALS.charCodeAt(unitAt(text, at) - 0x30)
  return [{ syllable: syllableOf[unit]!, end: at + 1, how: WRITTEN.sign, unit }]
}

export const isLoneDigit = ({ kinds }: Folded, at: number): boolean =>
  kinds[at] === CHAR.digit && kinds[at - 1] !== CHAR.digit && kinds[at + 1] !== CHAR.digit

function ofSign(text: Folded, at: number, { syllableOf, signs }: EvasionTables): Heard[] {
  const first = unitAt(text, at)
  const isPair = first >= 0xd800 && first < 0xdc00 && at + 1 < text.length
  const point = isPair ? ((first - 0xd800) << 10) + unitAt(text, at + 1) - 0xdc00 + 0x10000 : first
  const meant = signs.get(point) ?? ''
  const end = at + (isPair ? 2 : 1)
  const heard: Heard[] = []
  for (let i = 0; i < meant.length; i++) {
    const unit = meant.charCodeAt(i)
    heard.push({ syllable: syllableOf[unit]!, end, how: WRITTEN.sign, unit })
  }
  return heard
}
