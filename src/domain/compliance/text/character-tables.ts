import { TRADITIONAL_PAIRS } from '../data/traditional'
import { COMPATIBLE_RANGES, LOOK_ALIKES, plainForm } from './compatible-forms'

/** What a character does for the structure of a text. */
export const CHAR = {
  odd: 0,
  han: 1,
  digit: 2,
  latin: 3,
  space: 4,
  clause: 5,
  sentence: 6,
  quoteOpen: 7,
  quoteClose: 8,
  bookOpen: 9,
  bookClose: 10,
  parenOpen: 11,
  parenClose: 12,
  /** Zero-width and combining characters: dropped while folding. */
  invisible: 13,
  /** A Han numeral: a Han character that may also be part of a number. */
  numeral: 14,
  newline: 15,
} as const

/** Folding and kind of every UTF-16 unit. Built once per checker. */
export interface CharacterTables {
  /** unit → unit it counts as (half width, lower case, simplified). */
  readonly fold: Uint16Array
  /** folded unit → one of CHAR. */
  readonly kind: Uint8Array
}

const CLASSES: readonly (readonly [number, string])[] = [
  [CHAR.clause, '，,、：:—…'],
  [CHAR.sentence, '。！!？?；;'],
  [CHAR.quoteOpen, '“‘「『'],
  [CHAR.quoteClose, '”’」』'],
  [CHAR.bookOpen, '《'],
  [CHAR.bookClose, '》'],
  [CHAR.parenOpen, '（(【[〔'],
  [CHAR.parenClose, '）)】]〕'],
  [CHAR.space, ' \t\u00a0\u3000\u2002\u2003\u2009'],
  [CHAR.newline, '\n\r\u2028\u2029'],
  [
    CHAR.invisible,
    '\u00ad\u034f\u061c\u115f\u1160\u180b\u180c\u180d\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u2800\u3164\ufeff\uffa0',
  ],
  [CHAR.numeral, '零〇一二两三四五六七八九十百千万半几幺'],
]

const fillRange = (table: Uint8Array, [from, to]: readonly [number, number], value: number) => {
  table.fill(value, from, to + 1)
}

/** Marks as a foreign keyboard has them count as the Chinese ones, in which words and explanations are spelt. */
const HALF_WIDTH_MARKS = ',，:：;；!！?？(（)）'

function kinds(): Uint8Array {
  const kind = new Uint8Array(65536)
  fillRange(kind, [0x4e00, 0x9fff], CHAR.han)
  fillRange(kind, [0x3400, 0x4dbf], CHAR.han)
  fillRange(kind, [0x30, 0x39], CHAR.digit)
  fillRange(kind, [0x61, 0x7a], CHAR.latin)
  fillRange(kind, [0xfe00, 0xfe0f], CHAR.invisible)
  fillRange(kind, [0x0300, 0x036f], CHAR.invisible)
  fillRange(kind, [0x20d0, 0x20ff], CHAR.invisible)
  fillRange(kind, [0x202a, 0x202e], CHAR.invisible)
  fillRange(kind, [0x2066, 0x206f], CHAR.invisible)
  // Strokes that are Han by their number alone, and stand between characters like a bar.
  for (const stroke of '丨丶丿') kind[stroke.charCodeAt(0)] = CHAR.odd
  for (const [value, characters] of CLASSES)
    for (let i = 0; i < characters.length; i++) kind[characters.charCodeAt(i)] = value
  return kind
}

function pairsInto(fold: Uint16Array, pairs: string) {
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    fold[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  }
}

/** The folded unit that a compatibility character stands for, itself where it is none. */
function plainUnit(unit: number, fold: Uint16Array): number {
  const plain = plainForm(unit)
  return plain.length === 1 ? fold[plain.charCodeAt(0)]! : unit
}

/** Builds both tables: full width, case, traditional characters and look-alikes fold to one unit each. */
export function createCharacterTables(): CharacterTables {
  const fold = new Uint16Array(65536)
  for (let i = 0; i < 65536; i++) fold[i] = i
  pairsInto(fold, TRADITIONAL_PAIRS.replace(/\n/g, ''))
  for (const [from, to] of COMPATIBLE_RANGES)
    for (let unit = from; unit <= to; unit++) fold[unit] = plainUnit(unit, fold)
  pairsInto(fold, LOOK_ALIKES)
  for (let i = 0; i < 26; i++) fold[0x41 + i] = 0x61 + i
  for (let i = 0; i < 10; i++) fold[0xff10 + i] = 0x30 + i
  for (let i = 0; i < 26; i++) {
    fold[0xff21 + i] = 0x61 + i
    fold[0xff41 + i] = 0x61 + i
    fold[0x24b6 + i] = 0x61 + i
    fold[0x24d0 + i] = 0x61 + i
  }
  pairsInto(fold, HALF_WIDTH_MARKS)
  return { fold, kind: kinds() }
}
