import { CHAR } from './text/character-tables'
import type { Folded } from './text/fold'

/** What a mark counts as inside an n-gram: all marks alike. */
export const MARK = 0x2c
/** Every digit counts as this one: the amount says little. */
export const DIGIT = 0x30
const START = 0x11c9dc5

/** 32-bit hash of an n-gram continued by one more unit. */
const grow = (hash: number, unit: number): number =>
  Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15)

/** Hash of an n-gram of one, two and three units. */
export const gramHash = (unit: number): number => grow(START, unit)
export const pairHash = (first: number, unit: number): number => grow(grow(START + 1, first), unit)
export const tripleHash = (second: number, first: number, unit: number): number =>
  grow(grow(grow(START + 2, second), first), unit)

/** What a character counts as inside an n-gram; 0 for one that is passed over. */
export function gramUnit(kind: number, code: number): number {
  if (kind === CHAR.han || kind === CHAR.numeral || kind === CHAR.latin) return code
  if (kind === CHAR.space || kind === CHAR.newline) return 0
  return kind === CHAR.digit ? DIGIT : MARK
}

/** The hashes of every n-gram of one to three characters in `from..to`. */
export function gramsOf({ codes, kinds }: Folded, [from, to]: readonly [number, number]): number[] {
  const out: number[] = []
  let second = MARK
  let first = MARK
  for (let i = from; i < to; i++) {
    const unit = gramUnit(kinds[i]!, codes[i]!)
    if (unit === 0) continue
    out.push(gramHash(unit), pairHash(first, unit), tripleHash(second, first, unit))
    second = first
    first = unit
  }
  return out
}

/** Hash of the presence of a part (我院, a disease, a hedge …), by its name. */
export function partHash(name: string): number {
  let hash = START + 3
  for (let i = 0; i < name.length; i++) hash = grow(hash, name.charCodeAt(i))
  return hash
}
