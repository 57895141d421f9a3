import { CHAR } from './text/character-tables'
import type { Folded } from './text/fold'

/** What a mark counts as inside an n-gram: all marks alike. */
export const MARK = 0x2c
/** Every digit counts as this one: the amount says little. */
export const DIGIT = 0x30
/** Odd, so that of two pairs that end alike the high 24 bits, by which features are known, hardly ever agree. */
export const SPREAD = 0x9e3779b1

/** What a character counts as inside an n-gram; 0 for one that is passed over. */
export function gramUnit(kind: number, code: number): number {
  if (kind === CHAR.han || kind === CHAR.numeral || kind === CHAR.latin) return code
  if (kind === CHAR.space || kind === CHAR.newline) return 0
  return kind === CHAR.digit ? DIGIT : MARK
}

/** Hash of a character, and of one after another. */
export const gramHash = (unit: number): number => Math.imul(unit, SPREAD)
export const pairHash = (first: number, unit: number): number =>
  Math.imul((first << 16) | unit, SPREAD)

/** Hash of something that has a name. */
export function nameHash(name: string): number {
  let hash = 0x11c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), SPREAD)
}

/** Hashes of the characters and pairs in `from..to`, as often as they occur; a mark stands before the first. */
export function gramsOf(
  { ids, alphabet }: Pick<Folded, 'ids' | 'alphabet'>,
  [from, to]: readonly [number, number],
): number[] {
  const out: number[] = []
  let first = MARK
  for (let i = from; i < to; i++) {
    const unit = alphabet.gram[ids[i]!]!
    if (unit === 0) continue
    out.push(gramHash(unit), pairHash(first, unit))
    first = unit
  }
  return out
}
