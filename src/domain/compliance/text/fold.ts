import { CHAR, type CharacterTables } from './character-tables'

/** A text as the rules read it: one unit per character, with the way back to the raw offsets. */
export interface Folded {
  readonly raw: string
  readonly length: number
  /** Folded UTF-16 units. */
  readonly codes: Uint16Array
  readonly kinds: Uint8Array
  /** index in `codes` → index in `raw`; null when nothing was dropped (both are the same). */
  readonly map: Int32Array | null
}

/**
 * Folds width, case, traditional characters and look-alikes and drops invisible characters.
 * Linear; every unit of the result stands for exactly one unit of the raw text.
 */
export function foldText(raw: string, tables: CharacterTables): Folded {
  const { both } = tables
  const codes = new Uint16Array(raw.length)
  const kinds = new Uint8Array(raw.length)
  let map: Int32Array | null = null
  let n = 0
  for (let i = 0; i < raw.length; i++) {
    const cell = both[raw.charCodeAt(i)]!
    const k = cell >> 16
    if (k === CHAR.invisible) {
      map ??= identity(raw.length)
      continue
    }
    codes[n] = cell
    kinds[n] = k
    if (map) map[n] = i
    n++
  }
  return { raw, length: n, codes, kinds, map }
}

function identity(length: number): Int32Array {
  const map = new Int32Array(length)
  for (let i = 0; i < length; i++) map[i] = i
  return map
}

/** Raw offset of the start of folded index `i`. */
export const rawStart = (text: Folded, i: number): number => (text.map ? text.map[i]! : i)

/** Raw offset just past folded index `end - 1` (invisible characters after it stay outside). */
export const rawEnd = (text: Folded, end: number): number =>
  text.map ? text.map[end - 1]! + 1 : end
