import { CHAR, type CharacterTables } from './character-tables'

/** Bits of `Alphabet.cells`: the number, the kind above it, and what the text has if any of its units has it. */
export const CELL = {
  kindShift: 16,
  /** Set for all but the everyday Han characters: for what parts, counts or is looked at twice. */
  markShift: 24,
  changed: 1 << 25,
  invisible: 1 << 26,
  /** Set for every unit met, so that no cell of one is 0. */
  met: 1 << 27,
  /** The first half of a character beyond the first plane. */
  half: 1 << 28,
} as const

/** What the parts of a checker know of a folded unit. */
export interface UnitFacts {
  /** unit → its number among the units of the words, 0 for none. */
  readonly numberOf: Uint16Array
  /** unit → syllable, 0 for none. */
  readonly syllableOf: Uint16Array
  /** 1 for every character that needs no remark. */
  readonly isCommon: Uint8Array
  /** 1 for every character that may be written for another. */
  readonly isDisguise: Uint8Array
  /** What a unit counts as inside an n-gram, 0 for one that is passed over. */
  gramOf(kind: number, code: number): number
  /** What such a unit weighs by itself in the guessing model, in steps. */
  weightOf(gram: number): number
}

/**
 * Numbers characters as they are met, and keeps what is known of each by that number. A text uses a few hundred
 * different characters out of 65,536: numbered like this all that is known of them lies in the nearest cache, where
 * tables by unit would fill the second one. Grows to at most one number a unit and answers alike in whatever order
 * texts come.
 */
export class Alphabet {
  /** raw unit → its number, kind and `CELL` bits; 0 for every unit not met yet. */
  readonly cells = new Int32Array(65536)
  /** By number: the unit it counts as. 0 is U+0000. */
  readonly unit = new Uint16Array(65536)
  readonly number = new Uint16Array(65536)
  readonly syllable = new Uint16Array(65536)
  readonly isCommon = new Uint8Array(65536)
  readonly gram = new Uint16Array(65536)
  readonly gramWeight = new Int8Array(65536)
  private count = 0

  constructor(
    private readonly tables: CharacterTables,
    private readonly facts: UnitFacts,
  ) {
    this.note(0, 0)
  }

  /** The cell of a unit whose `cells` is 0. */
  meet(unit: number): number {
    const id = unit === 0 ? 0 : ++this.count
    const kind = this.note(id, unit)
    const isPlain =
      kind === CHAR.han && this.isCommon[id] === 1 && this.facts.isDisguise[this.unit[id]!] === 0
    this.cells[unit] =
      id |
      (kind << CELL.kindShift) |
      (isPlain ? 0 : 1 << CELL.markShift) |
      (this.unit[id] === unit ? 0 : CELL.changed) |
      (kind === CHAR.invisible ? CELL.invisible : 0) |
      (unit >= 0xd800 && unit < 0xdc00 ? CELL.half : 0) |
      CELL.met
    return this.cells[unit]
  }

  private note(id: number, raw: number): number {
    const { fold, kind } = this.tables
    const unit = fold[raw]!
    const gram = this.facts.gramOf(kind[unit]!, unit)
    this.unit[id] = unit
    this.number[id] = this.facts.numberOf[unit]!
    this.syllable[id] = this.facts.syllableOf[unit]!
    this.isCommon[id] = this.facts.isCommon[unit]!
    this.gram[id] = gram
    this.gramWeight[id] = gram === 0 ? 0 : this.facts.weightOf(gram)
    return kind[unit]!
  }
}
