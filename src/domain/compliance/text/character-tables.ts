import { TRADITIONAL_PAIRS } from '../data/traditional'

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
    '\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff',
  ],
  [CHAR.numeral, '零〇一二两三四五六七八九十百千万半几幺'],
]

/** Look-alikes of characters that matter to the rules: financial numerals, circled digits, shapes. */
const LOOK_ALIKES =
  '．.／/壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千弌一弍二弎三①1②2③3④4⑤5⑥6⑦7⑧8⑨9❶1❷2❸3❹4❺5❻6❼7❽8❾9➀1➁2➂3➃4➄5➅6➆7➇8➈9㈠一㈡二㈢三㊀一㊁二㊂三㊙秘㊕特㊣正⼀一⼆二⼈人⼤大⽅方⽣生⽤用％%﹪%➕加＋+藥药葯药柀被蕞最朂最醫医毉医囯国圀国囻国冶治孑子岀出羙美亇个仒个旡无兂无効效⓪0朩木沬沫'

const fillRange = (table: Uint8Array, [from, to]: readonly [number, number], value: number) => {
  table.fill(value, from, to + 1)
}

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
  for (const [value, characters] of CLASSES)
    for (let i = 0; i < characters.length; i++) kind[characters.charCodeAt(i)] = value
  return kind
}

function pairsInto(fold: Uint16Array, pairs: string) {
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    fold[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  }
}

/** Builds both tables: full width, case, traditional characters and look-alikes fold to one unit each. */
export function createCharacterTables(): CharacterTables {
  const fold = new Uint16Array(65536)
  for (let i = 0; i < 65536; i++) fold[i] = i
  pairsInto(fold, TRADITIONAL_PAIRS.replace(/\n/g, ''))
  pairsInto(fold, LOOK_ALIKES)
  for (let i = 0; i < 26; i++) fold[0x41 + i] = 0x61 + i
  for (let i = 0; i < 10; i++) fold[0xff10 + i] = 0x30 + i
  for (let i = 0; i < 26; i++) {
    fold[0xff21 + i] = 0x61 + i
    fold[0xff41 + i] = 0x61 + i
    fold[0x24b6 + i] = 0x61 + i
    fold[0x24d0 + i] = 0x61 + i
  }
  return { fold, kind: kinds() }
}
