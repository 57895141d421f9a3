import type { ListDefinition, ListLevel } from './word-tree'

const DIGITS = '零一二三四五六七八九'

/** 1 → 一, 12 → 十二, 105 → 一百零五; numbers of 1000 and above in Arabic figures. */
export function chineseNumeral(value: number): string {
  if (value <= 0 || value >= 1000) return String(value)
  const digit = (d: number): string => DIGITS.charAt(d)
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const ones = value % 10
  const tail = ones === 0 ? '' : digit(ones)
  if (hundreds === 0) {
    if (tens === 0) return digit(ones)
    return `${tens === 1 ? '' : digit(tens)}十${tail}`
  }
  const head = `${digit(hundreds)}百`
  if (tens === 0) return ones === 0 ? head : `${head}零${tail}`
  return `${head}${digit(tens)}十${tail}`
}

function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 5))
}

function roman(value: number): string {
  if (value >= 400) return String(value)
  const steps: readonly (readonly [number, string])[] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let rest = value
  let out = ''
  for (const [step, sign] of steps) {
    while (rest >= step) {
      out += sign
      rest -= step
    }
  }
  return out
}

/** One number in OOXML's numFmt (ECMA-376 part 1, 17.18.59); formats we do not know print Arabic figures. */
export function formatNumber(value: number, format: string): string {
  if (value < 1) return String(value)
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'taiwaneseCountingThousand':
      return chineseNumeral(value)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value)
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'none':
      return ''
    default:
      return String(value)
  }
}

const ORDINARY_TEXT = /^[（(]?%\d[)）.．、]?\s*$/
const ORDINARY_FORMATS = new Set(['decimal', 'decimalZero', 'decimalFullWidth', 'decimalHalfWidth'])

/** True where an HTML-like numbered list says the same: 1. 2. 3., not 一、 or 1.1 or ①. */
export const isOrdinary = (level: ListLevel): boolean =>
  ORDINARY_FORMATS.has(level.format) && ORDINARY_TEXT.test(level.text)

export interface Numbered {
  /** bullet and ordered become lists, label is written out as text. */
  readonly kind: 'bullet' | 'ordered' | 'label'
  readonly value: number
  readonly label: string
}

/** Counts through a document as Word does; call `next` once for each numbered paragraph, in order. */
export class ListCounter {
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly seen = new Set<string>()

  constructor(private readonly lists: ReadonlyMap<string, ListDefinition>) {}

  /** The number of the next paragraph of this list, or null where the list is unknown or has no sign. */
  next(list: string, level: number): Numbered | null {
    const definition = this.lists.get(list)
    const own = definition?.levels[level]
    if (!definition || !own) return null
    const value = this.count(list, definition, level)
    if (own.format === 'bullet') return { kind: 'bullet', value: 1, label: '' }
    if (isOrdinary(own)) return { kind: 'ordered', value, label: '' }
    const label = this.label(definition, own)
    return label === '' ? null : { kind: 'label', value, label }
  }

  private count(list: string, definition: ListDefinition, level: number): number {
    const counts = this.counters.get(definition.family) ?? []
    this.counters.set(definition.family, counts)
    if (!this.seen.has(list)) {
      this.seen.add(list)
      for (const restart of definition.restarts) counts[restart] = undefined
    }
    const start = definition.levels[level]?.start ?? 1
    const value = (counts[level] ?? start - 1) + 1
    for (let upper = 0; upper < level; upper += 1) {
      counts[upper] ??= definition.levels[upper]?.start ?? 1
    }
    counts[level] = value
    counts.length = level + 1
    return value
  }

  private label(definition: ListDefinition, own: ListLevel): string {
    const counts = this.counters.get(definition.family) ?? []
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1
      const format = definition.levels[level]?.format ?? 'decimal'
      return formatNumber(counts[level] ?? 1, format)
    })
  }
}
