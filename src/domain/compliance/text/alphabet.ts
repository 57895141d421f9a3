import type { CharacterTables } from './character-tables'

/** What the parts of a checker know of a folded unit. */
export interface UnitFacts {
  /** unit → its number among the units of the words, 0 for none. */
  readonly numberOf: Uint16Array
  /** unit → syllable, 0 for none. */
  readonly syllableOf: Uint16Array
  /** 1 for every character that needs no remark. */
  readonly isCommon: Uint8Array
  /** What a unit counts as inside an n-gram, 0 for one that is passed over. */
  gramOf(kind: number, code: number): number
  /** Gram → 1 + the place of its weight, 0 for an unknown one. */
  placeOf(gram: number): number
}

/**
 * Numbers characters as they are met, and keeps what is known of each by that number. A text uses a few hundred
 * different characters out of 65,536: numbered like this all that is known of them lies in the nearest cache, where
 * tables by unit would fill the second one. Grows to at most one number a unit and answers alike in whatever order
 * texts come.
 */
export class Alphabet {
  /** unit → number; 0 is U+0000 and every unit not met yet. */
  readonly idOf = new Uint16Array(65536)
  /** By number: the unit it counts as in the low 16 bits, one of CHAR above them. */
  readonly face = new Uint32Array(65536)
  readonly number = new Uint16Array(65536)
  readonly syllable = new Uint16Array(65536)
  readonly isCommon = new Uint8Array(65536)
  readonly gram = new Uint16Array(65536)
  readonly gramPlace = new Uint16Array(65536)
  private count = 0

  constructor(
    private readonly tables: CharacterTables,
    private readonly facts: UnitFacts,
  ) {
    this.note(0, 0)
  }

  /** The number of a unit whose `idOf` is 0. */
  meet(unit: number): number {
    if (unit === 0) return 0
    const id = ++this.count
    this.idOf[unit] = id
    this.note(id, unit)
    return id
  }

  private note(id: number, unit: number) {
    const { fold, kind } = this.tables
    const code = fold[unit]!
    const gram = this.facts.gramOf(kind[code]!, code)
    this.face[id] = code | (kind[code]! << 16)
    this.number[id] = this.facts.numberOf[code]!
    this.syllable[id] = this.facts.syllableOf[code]!
    this.isCommon[id] = this.facts.isCommon[code]!
    this.gram[id] = gram
    this.gramPlace[id] = gram === 0 ? 0 : this.facts.placeOf(gram)
  }
}
