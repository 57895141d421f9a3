import { CHAR } from './text/character-tables'
import type { Folded } from './text/fold'

/** What a mark counts as inside an n-gram: all marks alike. */
const MARK = 0x2c
/** Every digit counts as this one: the amount says little. */
const DIGIT = 0x30
const START = 0x11c9dc5

/** 32-bit hash of an n-gram continued by one more unit. */
const grow = (hash: number, unit: number): number =>
  Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15)

/** Room needed for the n-grams of so many characters. */
export const gramRoom = (length: number): number => length * 3

/** Writes the hash of every n-gram of one to three characters in `from..to` into `out`; gives their number. */
export function gramsOf(
  { codes, kinds }: Folded,
  [from, to]: readonly [number, number],
  out: Int32Array,
): number {
  let count = 0
  let second = MARK
  let first = MARK
  for (let i = from; i < to; i++) {
    const kind = kinds[i]!
    if (kind === CHAR.space || kind === CHAR.newline) continue
    const isWord = kind === CHAR.han || kind === CHAR.numeral || kind === CHAR.latin
    const unit = isWord ? codes[i]! : kind === CHAR.digit ? DIGIT : MARK
    out[count] = grow(START, unit)
    out[count + 1] = grow(grow(START + 1, first), unit)
    out[count + 2] = grow(grow(grow(START + 2, second), first), unit)
    count += 3
    second = first
    first = unit
  }
  return count
}

/** Hash of the presence of a part (我院, a disease, a hedge …), by its name. */
export function partHash(name: string): number {
  let hash = START + 3
  for (let i = 0; i < name.length; i++) hash = grow(hash, name.charCodeAt(i))
  return hash
}
