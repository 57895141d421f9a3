import type { Alphabet } from './alphabet'
import { CHAR } from './character-tables'

/** A text as the rules read it: one unit per character, with the way back to the raw offsets. */
export interface Folded {
  readonly raw: string
  readonly length: number
  /** Folded UTF-16 units. */
  readonly codes: Uint16Array
  readonly kinds: Uint8Array
  /** The number of each unit in the alphabet, by which more is known of it. */
  readonly ids: Uint16Array
  readonly alphabet: Alphabet
  /** index in `codes` → index in `raw`; null when nothing was dropped (both are the same). */
  readonly map: Int32Array | null
  /** True when folding changed nothing, so that the raw text is the folded one. */
  readonly isAsWritten: boolean
}

/**
 * Folds width, case, traditional characters and look-alikes and drops invisible characters.
 * Linear; every unit of the result stands for exactly one unit of the raw text.
 */
export function foldText(raw: string, alphabet: Alphabet): Folded {
  const { idOf, face } = alphabet
  // One buffer for all three: making one costs as much as reading a hundred characters.
  const room = new ArrayBuffer(raw.length * 5)
  const codes = new Uint16Array(room, 0, raw.length)
  const ids = new Uint16Array(room, raw.length * 2, raw.length)
  const kinds = new Uint8Array(room, raw.length * 4, raw.length)
  let map: Int32Array | null = null
  let n = 0
  let changes = 0
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    const id = idOf[unit]! || alphabet.meet(unit)
    const cell = face[id]!
    const k = cell >> 16
    changes |= unit ^ (cell & 0xffff)
    if (k === CHAR.invisible) {
      map ??= identity(raw.length)
      continue
    }
    codes[n] = cell
    kinds[n] = k
    ids[n] = id
    if (map) map[n] = i
    n++
  }
  const isAsWritten = map === null && changes === 0
  return { raw, length: n, codes, kinds, ids, alphabet, map, isAsWritten }
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

/** The units as a string; spreading them would go through an iterator. At most some thousands. */
export const stringOf = (units: Uint16Array): string =>
  Reflect.apply(String.fromCharCode, null, units) as string

/** The folded text between two places; what lies outside the text is left out. */
export function foldedSlice({ raw, codes, length, isAsWritten }: Folded, from: number, to: number) {
  const start = Math.max(0, from)
  const end = Math.min(length, to)
  if (isAsWritten) return raw.slice(start, end)
  return stringOf(codes.subarray(start, end))
}
