import { CELL, type Alphabet } from './alphabet'
import { astralForm } from './compatible-forms'

/** A text as the rules read it: one unit per character, with the way back to the raw offsets. */
export interface Folded {
  readonly raw: string
  readonly length: number
  /** The number of each unit in the alphabet, by which all is known of it. */
  readonly ids: Uint16Array
  readonly kinds: Uint8Array
  /** Places of all but the everyday Han characters, which are three quarters of a text and need no second look. */
  readonly marks: Int32Array
  readonly markCount: number
  readonly alphabet: Alphabet
  /** index in `ids` → index in `raw`; null when nothing was dropped (both are the same). */
  readonly map: Int32Array | null
  /** True when folding changed nothing, so that the raw text is the folded one. */
  readonly isAsWritten: boolean
  /** Folded UTF-16 units, written out when first asked for; a single one is had from `unitAt`. */
  readonly codes: Uint16Array
}

/**
 * Folds width, case, traditional characters and look-alikes and drops invisible characters.
 * Linear; every unit of the result stands for one character of the raw text.
 */
export function foldText(raw: string, alphabet: Alphabet): Folded {
  const { cells } = alphabet
  const { length } = raw
  // One buffer for all three: making one costs as much as reading a hundred characters.
  const room = new ArrayBuffer(length * 7)
  const marks = new Int32Array(room, 0, length)
  const ids = new Uint16Array(room, length * 4, length)
  const kinds = new Uint8Array(room, length * 6, length)
  let markCount = 0
  let seen = 0
  for (let i = 0; i < length; i++) {
    const unit = raw.charCodeAt(i)
    const cell = cells[unit]! || alphabet.meet(unit)
    seen |= cell
    ids[i] = cell
    kinds[i] = cell >> CELL.kindShift
    // Written always and counted when it is one: which characters are marks, no processor foresees.
    marks[markCount] = i
    markCount += (cell >> CELL.markShift) & 1
  }
  const text = new FoldedText(raw, { ids, kinds, marks, alphabet })
  text.markCount = markCount
  text.isAsWritten = (seen & (CELL.changed | CELL.invisible)) === 0
  if ((seen & CELL.invisible) !== 0 || ((seen & CELL.half) !== 0 && hasForms(raw))) text.readAnew()
  return text
}

/** Is a character beyond the first plane there that counts as another, or as none? Most emoji count as themselves. */
function hasForms(raw: string): boolean {
  for (const [character] of raw.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
    if (astralForm(character.codePointAt(0)!) !== null) return true
  return false
}

class FoldedText implements Folded {
  readonly ids: Uint16Array
  readonly kinds: Uint8Array
  readonly marks: Int32Array
  readonly alphabet: Alphabet
  length: number
  markCount = 0
  map: Int32Array | null = null
  isAsWritten = true
  private written: Uint16Array | null = null

  constructor(
    readonly raw: string,
    { ids, kinds, marks, alphabet }: Pick<Folded, 'ids' | 'kinds' | 'marks' | 'alphabet'>,
  ) {
    this.ids = ids
    this.kinds = kinds
    this.marks = marks
    this.alphabet = alphabet
    this.length = raw.length
  }

  /**
   * Leaves out what cannot be seen, puts what they count as for characters beyond the first plane, and notes where
   * each unit came from. A character of two units becomes at most two, so the room is enough.
   */
  readAnew() {
    const { raw, alphabet } = this
    this.map = new Int32Array(raw.length)
    this.length = 0
    this.markCount = 0
    for (let i = 0; i < raw.length; i++) {
      const unit = raw.charCodeAt(i)
      const cell = alphabet.cells[unit]! || alphabet.meet(unit)
      if ((cell & CELL.invisible) !== 0) continue
      const form = (cell & CELL.half) === 0 ? null : astralForm(raw.codePointAt(i)!)
      if (form === null) this.put(cell, i)
      else {
        this.isAsWritten = false
        for (let k = 0; k < form.length; k++) {
          const plain = form.charCodeAt(k)
          this.put(alphabet.cells[plain]! || alphabet.meet(plain), i)
        }
        i++
      }
    }
    this.ids.fill(0, this.length)
    this.kinds.fill(0, this.length)
  }

  private put(cell: number, from: number) {
    const n = this.length++
    this.ids[n] = cell
    this.kinds[n] = cell >> CELL.kindShift
    this.map![n] = from
    if (((cell >> CELL.markShift) & 1) === 1) this.marks[this.markCount++] = n
  }

  get codes(): Uint16Array {
    if (this.written) return this.written
    const { ids } = this
    const { unit } = this.alphabet
    this.written = new Uint16Array(ids.length)
    for (let i = 0; i < this.length; i++) this.written[i] = unit[ids[i]!]!
    return this.written
  }
}

/** The folded unit at a place of the text. */
export const unitAt = ({ ids, alphabet }: Folded, at: number): number => alphabet.unit[ids[at]!]!

/** Raw offset of the start of folded index `i`. */
export const rawStart = (text: Folded, i: number): number => (text.map ? text.map[i]! : i)

/** Raw offset just past folded index `end - 1` (invisible characters after it stay outside). */
export function rawEnd({ raw, map }: Folded, end: number): number {
  if (!map) return end
  const last = map[end - 1]!
  return last + (raw.codePointAt(last)! > 0xffff ? 2 : 1)
}

/** Folded index of the unit that stands at a raw offset, or the next that is seen. Logarithmic. */
export function foldedIndex({ map, length }: Folded, offset: number): number {
  if (!map) return offset
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (map[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The units as a string; spreading them would go through an iterator. At most some thousands. */
export const stringOf = (units: Uint16Array): string =>
  Reflect.apply(String.fromCharCode, null, units) as string

/** The folded text between two places; what lies outside the text is left out. */
export function foldedSlice(text: Folded, from: number, to: number) {
  const start = Math.max(0, from)
  const end = Math.min(text.length, to)
  if (text.isAsWritten || isAsWritten(text, start, end)) return text.raw.slice(start, end)
  return stringOf(text.codes.subarray(start, end))
}

/** True where folding changed nothing between two places; a capital letter elsewhere is no reason to copy. */
function isAsWritten({ raw, map, ids, alphabet }: Folded, start: number, end: number): boolean {
  if (map) return false
  for (let i = start; i < end; i++) if (alphabet.unit[ids[i]!] !== raw.charCodeAt(i)) return false
  return true
}
