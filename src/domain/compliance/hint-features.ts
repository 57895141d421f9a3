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

/** Calls `visit` with the hash of every n-gram of one to three characters in `from..to`. */
export function eachGram(
  { codes, kinds }: Folded,
  [from, to]: readonly [number, number],
  visit: (hash: number) => void,
) {
  let second = MARK
  let first = MARK
  for (let i = from; i < to; i++) {
    const kind = kinds[i]!
    if (kind === CHAR.space || kind === CHAR.newline) continue
    const isWord = kind === CHAR.han || kind === CHAR.numeral || kind === CHAR.latin
    const unit = isWord ? codes[i]! : kind === CHAR.digit ? DIGIT : MARK
    visit(grow(START, unit))
    visit(grow(grow(START + 1, first), unit))
    visit(grow(grow(grow(START + 2, second), first), unit))
    second = first
    first = unit
  }
}

/** Hash of the presence of a part (我院, a disease, a hedge …), by its name. */
export function partHash(name: string): number {
  let hash = START + 3
  for (let i = 0; i < name.length; i++) hash = grow(hash, name.charCodeAt(i))
  return hash
}
