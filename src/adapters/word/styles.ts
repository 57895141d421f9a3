import type { ListDefinition, ListLevel, ParagraphRole } from '@/domain/word-import/word-tree'
import { Parser } from 'htmlparser2'
import { Names } from './namespaces'

/** One style with what it takes from the styles it is based on. */
export interface WordStyle {
  readonly role: ParagraphRole
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly align: string | null
  readonly list: string | null
  readonly level: number | null
}

interface RawStyle {
  name: string
  basedOn: string | null
  outline: number | null
  isBold: boolean | null
  isItalic: boolean | null
  align: string | null
  list: string | null
  level: number | null
}

interface RawAbstract {
  readonly levels: (ListLevel | undefined)[]
}

const MAX_BASE = 20

/** Reads a part as a walk of element paths in our names: `path` ends with the element itself. */
function walk(
  xml: string,
  visit: (path: readonly string[], get: (name: string) => string | undefined) => void,
): void {
  const names = new Names()
  const path: string[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        names.learn(attributes)
        path.push(names.of(name))
        visit(path, (wanted) => names.attribute(attributes, wanted))
      },
      onclosetag: () => {
        path.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false'

/** The roles of built-in styles by their English or Chinese names; Word keeps the English, WPS either. */
function roleOf(name: string, outline: number | null): ParagraphRole | null {
  const plain = name.trim().toLowerCase()
  const heading = /^(?:heading|标题)\s*([1-9])$/.exec(plain)
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (/^(?:title|标题|文档标题|文章标题|主标题|大标题)$/.test(plain)) return { kind: 'title' }
  if (/^(?:quote|intense quote|block text|引用|明显引用|引文|文本块)$/.test(plain)) {
    return { kind: 'quote' }
  }
  if (/^(?:toc|目录)\s*(?:[1-9]|heading|标题)$/.test(plain)) return { kind: 'contents' }
  // Body text is level 9 in `w:outlineLvl`.
  return outline !== null && outline >= 0 && outline < 9
    ? { kind: 'heading', level: outline + 1 }
    : null
}

/** The styles of `word/styles.xml` by id, bases resolved. */
export function readStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const raw = readRawStyles(xml)
  return new Map([...raw.keys()].map((id) => [id, resolve(raw, id)]))
}

function readRawStyles(xml: string): ReadonlyMap<string, RawStyle> {
  const raw = new Map<string, RawStyle>()
  let current: RawStyle | null = null
  walk(xml, (path, get) => {
    const name = path.at(-1)
    const parent = path.at(-2)
    const value = get('w:val')
    if (name === 'w:style') {
      current = emptyStyle()
      raw.set(get('w:styleId') ?? '', current)
    }
    if (!current) return
    if (parent === 'w:style' && name === 'w:name') current.name = value ?? ''
    if (parent === 'w:style' && name === 'w:basedOn') current.basedOn = value ?? null
    if (path.at(-3) !== 'w:style' && parent !== 'w:numPr') return
    if (name === 'w:outlineLvl') current.outline = Number.parseInt(value ?? '9', 10)
    if (name === 'w:jc') current.align = value ?? null
    if (name === 'w:b') current.isBold = isOn(value)
    if (name === 'w:i') current.isItalic = isOn(value)
    if (name === 'w:numId') current.list = value ?? null
    if (name === 'w:ilvl') current.level = Number.parseInt(value ?? '0', 10)
  })
  return raw
}

const emptyStyle = (): RawStyle => ({
  name: '',
  basedOn: null,
  outline: null,
  isBold: null,
  isItalic: null,
  align: null,
  list: null,
  level: null,
})

function resolve(raw: ReadonlyMap<string, RawStyle>, id: string): WordStyle {
  const chain: RawStyle[] = []
  let next: string | null = id
  while (next !== null && chain.length < MAX_BASE) {
    const style: RawStyle | undefined = raw.get(next)
    if (!style) break
    chain.push(style)
    next = style.basedOn
  }
  const first = <T>(pick: (style: RawStyle) => T | null): T | null => {
    for (const style of chain) {
      const value = pick(style)
      if (value !== null) return value
    }
    return null
  }
  return {
    role: first((style) => roleOf(style.name, style.outline)) ?? { kind: 'normal' },
    isBold: first((style) => style.isBold) ?? false,
    isItalic: first((style) => style.isItalic) ?? false,
    align: first((style) => style.align),
    list: first((style) => style.list),
    level: first((style) => style.level),
  }
}

/** The lists of `word/numbering.xml` by numId. */
export function readLists(xml: string): ReadonlyMap<string, ListDefinition> {
  const abstracts = new Map<string, RawAbstract>()
  const nums = new Map<string, { abstract: string; overrides: Map<number, number> }>()
  let abstract: RawAbstract | null = null
  let num: { abstract: string; overrides: Map<number, number> } | null = null
  let level = 0
  walk(xml, (path, get) => {
    const name = path.at(-1)
    const value = get('w:val')
    if (name === 'w:abstractNum') {
      abstract = { levels: [] }
      num = null
      abstracts.set(get('w:abstractNumId') ?? '', abstract)
    } else if (name === 'w:num') {
      num = { abstract: '', overrides: new Map() }
      abstract = null
      nums.set(get('w:numId') ?? '', num)
    } else if (name === 'w:lvl' || name === 'w:lvlOverride') {
      level = levelIndex(get('w:ilvl'))
      if (abstract) abstract.levels[level] ??= { format: 'decimal', text: '', start: 1 }
    } else if (num && name === 'w:abstractNumId') num.abstract = value ?? ''
    else if (num && name === 'w:startOverride') num.overrides.set(level, toStart(value))
    else if (abstract && path.at(-2) === 'w:lvl') {
      abstract.levels[level] = withProperty(abstract.levels[level], name, value)
    }
  })
  return new Map([...nums].map(([id, entry]) => [id, define(entry, abstracts)]))
}

const levelIndex = (value: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(value ?? '0', 10) || 0, 0), 8)

const toStart = (value: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 0, 0), 9999)

function withProperty(
  level: ListLevel | undefined,
  name: string | undefined,
  value: string | undefined,
): ListLevel {
  const known = level ?? { format: 'decimal', text: '', start: 1 }
  if (name === 'w:numFmt') return { ...known, format: value ?? 'decimal' }
  if (name === 'w:lvlText') return { ...known, text: value ?? '' }
  if (name === 'w:start') return { ...known, start: toStart(value) }
  return known
}

function define(
  num: { readonly abstract: string; readonly overrides: ReadonlyMap<number, number> },
  abstracts: ReadonlyMap<string, RawAbstract>,
): ListDefinition {
  const levels = [...(abstracts.get(num.abstract)?.levels ?? [])]
  for (const [level, start] of num.overrides) {
    const known = levels[level]
    if (known) levels[level] = { ...known, start }
  }
  return { family: num.abstract, levels, restarts: [...num.overrides.keys()] }
}
