import { strToU8, zipSync, type Zippable } from 'fflate'

/** WordprocessingML written by hand: just enough of it to say what a clinician's file says. */

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** A run: `properties` is the inside of `w:rPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

export const BOLD = '<w:b/>'

/** A paragraph of ready runs, or of one plain text: `properties` is the inside of `w:pPr`. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export const styled = (style: string, content: string): string =>
  paragraph(content, `<w:pStyle w:val="${style}"/>`)

export const CENTRED = '<w:jc w:val="center"/>'

/** A paragraph of an automatic list. */
export const item = (list: number, level: number, content: string): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A cell; `properties` is the inside of `w:tcPr`. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : paragraph(content === '' ? '<w:r/>' : content)}</w:tc>`

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`

export const table = (rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

/** A picture in the line, by relationship id. */
export const picture = (id: string, description: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="4320000" cy="2880000"/><wp:docPr id="1" name="图片" descr="${escapeXml(description)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="图片"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4320000" cy="2880000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

export interface Relation {
  readonly id: string
  /** Last word of the relationship type's address, such as `image`. */
  readonly type: string
  readonly target: string
  readonly isExternal?: boolean
}

export interface DocxParts {
  /** The inside of `w:body`. */
  readonly body: string
  readonly relations?: readonly Relation[]
  /** Inside of `w:styles`, `w:numbering`, `w:footnotes`, `w:comments`, as given. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
  readonly files?: Readonly<Record<string, Uint8Array>>
  readonly mainType?: string
}

const EXTENSIONS = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['wmf', 'image/x-wmf'],
  ['emf', 'image/x-emf'],
  ['bin', 'application/vnd.openxmlformats-officedocument.oleObject'],
]

const relationsXml = (relations: readonly Relation[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      (r) =>
        `<Relationship Id="${r.id}" Type="${OFFICE}/${r.type}" Target="${escapeXml(r.target)}"${r.isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

/** The parts of a package by name, before zipping. */
export function docxParts(parts: DocxParts): Record<string, Uint8Array> {
  const optional = (['styles', 'numbering', 'footnotes', 'comments', 'header', 'footer'] as const)
    .map((name) => ({ name, content: parts[name] }))
    .filter((part): part is typeof part & { content: string } => part.content !== undefined)
  const fileOf = (name: string): string => (/er$/.test(name) ? `${name}1.xml` : `${name}.xml`)
  const tagOf = (name: string): string =>
    name === 'header' ? 'hdr' : name === 'footer' ? 'ftr' : name
  const main = parts.mainType ?? 'document.main'
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const mainType = main.includes('/') ? main : `${word}.${main}+xml`
  const types = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${EXTENSIONS.map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  ).join('')}<Override PartName="/word/document.xml" ContentType="${mainType}"/>${optional
    .map(
      ({ name }) =>
        `<Override PartName="/word/${fileOf(name)}" ContentType="${word}.${name}+xml"/>`,
    )
    .join('')}</Types>`
  const out: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(
      relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    ),
    'word/document.xml': strToU8(
      `${DECLARATION}<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      relationsXml([
        ...(parts.relations ?? []),
        ...optional.map(({ name }) => ({ id: `x-${name}`, type: name, target: fileOf(name) })),
      ]),
    ),
  }
  for (const { name, content } of optional) {
    const tag = tagOf(name)
    out[`word/${fileOf(name)}`] = strToU8(
      `${DECLARATION}<w:${tag} ${NAMESPACES}>${content}</w:${tag}>`,
    )
  }
  return { ...out, ...parts.files }
}

/** The same bytes every time: a fixed date, fixed order. */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, bytes] of Object.entries(parts)) entries[name] = [bytes, { level: 9 }]
  return zipSync(entries, { mtime: '2026-01-01T00:00:00' })
}

export const docx = (parts: DocxParts): Uint8Array => zipParts(docxParts(parts))
