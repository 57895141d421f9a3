import { Parser } from 'htmlparser2'
import { tooLarge, unreadable, unsupported, type WordLimits } from './refuse'

/** One relationship of the main document. */
export interface Relationship {
  readonly target: string
  readonly isExternal: boolean
  readonly type: string
}

/** Parts that are read at all: everything else in the package is judged and let go. */
export const isWantedPart = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) || /(?:^|\/)media\//i.test(name) || isMacro(name)

const isMacro = (name: string): boolean => /vbaProject\.bin$/i.test(name)

/** The unpacked package; its XML is decoded on demand, checked once, and never holds a document type. */
export class PackageParts {
  private readonly texts = new Map<string, string>()

  constructor(
    private readonly parts: ReadonlyMap<string, Uint8Array>,
    private readonly limits: WordLimits,
  ) {}

  has(name: string): boolean {
    return this.parts.has(resolvePath(name))
  }

  bytes(name: string): Uint8Array | null {
    return this.parts.get(resolvePath(name)) ?? null
  }

  /** The name of the part these very bytes are (by identity, not content). */
  nameOf(bytes: Uint8Array): string {
    for (const [name, part] of this.parts) if (part === bytes) return name
    return ''
  }

  names(): string[] {
    return [...this.parts.keys()]
  }

  /** The text of an XML part, empty where there is none. */
  xml(name: string): string {
    const path = resolvePath(name)
    const known = this.texts.get(path)
    if (known !== undefined) return known
    const bytes = this.parts.get(path)
    const text = bytes ? decodeXml(bytes) : ''
    if (bytes) checkXml(text, this.limits)
    this.texts.set(path, text)
    return text
  }

  /** Replaces a part by its cleaned text. */
  replace(name: string, text: string): void {
    this.texts.set(resolvePath(name), text)
  }

  relationships(part: string): Map<string, Relationship> {
    const found = new Map<string, Relationship>()
    const slash = part.lastIndexOf('/')
    const path = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
    readElements(this.xml(path), (name, attributes) => {
      if (localName(name) !== 'Relationship') return
      found.set(attributes['Id'] ?? '', {
        target: attributes['Target'] ?? '',
        isExternal: attributes['TargetMode'] === 'External',
        type: attributes['Type'] ?? '',
      })
    })
    return found
  }
}

/** Refuses packages with macros, and packages of other programs. @returns the main part's path. */
export function mainPart(parts: PackageParts): string {
  const types = parts.xml('[Content_Types].xml')
  if (/macroEnabled/i.test(types) || parts.names().some(isMacro)) throw unsupported('macros')
  const root = [...parts.relationships('').values()].find((relationship) =>
    relationship.type.endsWith('/officeDocument'),
  )
  const path = resolvePath(root?.target ?? 'word/document.xml')
  if (!parts.has(path) || !/wordprocessingml/.test(types)) throw unsupported('not_word')
  return path
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Calls back for each opening tag, names and attributes as written. */
export function readElements(
  xml: string,
  onOpen: (name: string, attributes: Record<string, string>) => void,
): void {
  const parser = new Parser({ onopentag: onOpen }, { xmlMode: true, decodeEntities: true })
  parser.end(xml)
}

/** The visible text of a part such as a header: the content of its `w:t` elements. */
export function textOfPart(xml: string): string {
  let out = ''
  let inText = false
  const parser = new Parser(
    {
      onopentag: (name) => {
        inText = localName(name) === 't'
      },
      onclosetag: () => {
        inText = false
      },
      ontext: (text) => {
        if (inText) out += text
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return out.trim()
}

/** `word/../media/a.png` and `/media/a.png` are the part `media/a.png`. */
export function resolvePath(path: string): string {
  const out: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') out.pop()
    else if (step !== '' && step !== '.') out.push(step)
  }
  return out.join('/')
}

function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw unreadable('xml_encoding', error)
  }
}

/**
 * Refuses what would hurt a tree parser: a document type (the only source of entity bombs; no
 * Office program writes one), nesting that would exhaust the stack, and more elements than any post has.
 */
function checkXml(xml: string, limits: WordLimits): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw unreadable('xml_doctype')
  let depth = 0
  let count = 0
  const parser = new Parser(
    {
      onopentagname: () => {
        depth += 1
        count += 1
        if (depth > limits.depth) throw unreadable('too_deep')
        if (count > limits.elements) throw tooLarge('elements', limits.elements)
      },
      onclosetag: () => {
        depth -= 1
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(xml)
}
