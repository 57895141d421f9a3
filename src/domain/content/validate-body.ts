import type {
  Alignment,
  BlockNode,
  HeadingNode,
  InlineNode,
  LexicalBody,
  ListItemNode,
  ListNode,
  TableCellNode,
  TableNode,
  TableRowNode,
  UploadNode,
} from './lexical'
import { BodyReader, type Place, type Raw } from './body-reader'
import { parseBlockFields } from './validate-block-fields'
import { parseInline, parseInlines } from './validate-inline'

const ALIGNMENTS: readonly string[] = ['left', 'start', 'center', 'right', 'end', 'justify']
const HEADINGS: readonly string[] = ['h2', 'h3', 'h4']
const LIST_TYPES: readonly string[] = ['bullet', 'number', 'check']

/** The editor's own ceiling; more is a slip of the tab key. */
const MAX_INDENT = 6
const MAX_COLUMNS = 50
const MAX_ROWS = 1_000

function alignment(raw: Raw): { format?: Alignment } {
  const { format } = raw
  // Lexical stores '' for "as the theme has it"; a value we do not know says no more than that.
  if (typeof format !== 'string' || !ALIGNMENTS.includes(format)) return {}
  return { format: format as Alignment }
}

function heading(reader: BodyReader, raw: Raw, place: Place): HeadingNode {
  const { tag } = raw
  if (typeof tag !== 'string' || !HEADINGS.includes(tag)) {
    throw reader.refuse(place, 'HEADING_LEVEL')
  }
  return {
    type: 'heading',
    tag: tag as HeadingNode['tag'],
    ...alignment(raw),
    children: parseInlines(reader, raw, place),
  }
}

interface ItemPlace extends Place {
  readonly isInCheckList: boolean
}

function listItem(reader: BodyReader, input: unknown, place: ItemPlace): ListItemNode {
  const raw = reader.enter(input, place)
  if (raw['type'] !== 'listitem') throw reader.refuse(place, 'LIST_NEEDS_ITEMS')
  let hasList = false
  const children = reader.children(raw, place).flatMap((child): (InlineNode | ListNode)[] => {
    if (reader.typeOf(child) === 'list') {
      hasList = true
      return [list(reader, reader.enter(child.input, child.place), child.place)]
    }
    if (hasList) throw reader.refuse(child.place, 'TEXT_AFTER_NESTED_LIST')
    return parseInline(reader, child)
  })
  return {
    type: 'listitem',
    ...(place.isInCheckList && raw['checked'] === true ? { checked: true } : {}),
    children,
  }
}

function list(reader: BodyReader, raw: Raw, place: Place): ListNode {
  const { listType } = raw
  if (typeof listType !== 'string' || !LIST_TYPES.includes(listType)) {
    throw reader.refuse(place, 'LIST_TYPE')
  }
  const start = reader.integer(raw['start'], { min: 1, max: 100_000 }, place)
  return {
    type: 'list',
    listType: listType as ListNode['listType'],
    ...(start !== null && start > 1 ? { start } : {}),
    children: reader
      .children(raw, place)
      .map((c) => listItem(reader, c.input, { ...c.place, isInCheckList: listType === 'check' })),
  }
}

function upload(reader: BodyReader, raw: Raw, place: Place): UploadNode {
  if (raw['relationTo'] !== 'materials') throw reader.refuse(place, 'UPLOAD_KIND')
  const value = reader.id(raw['value'], place)
  if (value === null) throw reader.refuse(place, 'UPLOAD_MISSING')
  const fields = raw['fields'] == null ? null : reader.object(raw['fields'], place)
  const caption = reader.optionalText(fields?.['caption'], place)
  return {
    type: 'upload',
    relationTo: 'materials',
    value,
    ...(caption === null ? {} : { fields: { caption } }),
  }
}

function tableCell(reader: BodyReader, input: unknown, place: Place): TableCellNode {
  const raw = reader.enter(input, place)
  if (raw['type'] !== 'tablecell') throw reader.refuse(place, 'TABLE_NEEDS_CELLS')
  const headerState = reader.integer(raw['headerState'], { min: 0, max: 3 }, place) ?? 0
  const colSpan = reader.integer(raw['colSpan'], { min: 1, max: MAX_COLUMNS }, place) ?? 1
  const rowSpan = reader.integer(raw['rowSpan'], { min: 1, max: MAX_ROWS }, place) ?? 1
  return {
    type: 'tablecell',
    ...(headerState > 0 ? { headerState } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    children: reader.children(raw, place).map((child) => {
      // A table in a cell cannot be read on a phone, in any layout.
      if (reader.typeOf(child) === 'table') throw reader.refuse(child.place, 'TABLE_NESTED')
      return block(reader, child.input, child.place)
    }),
  }
}

function tableRow(reader: BodyReader, input: unknown, place: Place): TableRowNode {
  const raw = reader.enter(input, place)
  if (raw['type'] !== 'tablerow') throw reader.refuse(place, 'TABLE_NEEDS_ROWS')
  return {
    type: 'tablerow',
    children: reader.children(raw, place).map((c) => tableCell(reader, c.input, c.place)),
  }
}

function table(reader: BodyReader, raw: Raw, place: Place): TableNode {
  return {
    type: 'table',
    children: reader.children(raw, place).map((c) => tableRow(reader, c.input, c.place)),
  }
}

function block(reader: BodyReader, input: unknown, place: Place): BlockNode {
  const raw = reader.enter(input, place)
  switch (raw['type']) {
    case 'paragraph': {
      const indent = Math.min(reader.integer(raw['indent'], { min: 0 }, place) ?? 0, MAX_INDENT)
      const children = parseInlines(reader, raw, place)
      return {
        type: 'paragraph',
        ...alignment(raw),
        ...(indent > 0 ? { indent } : {}),
        children,
      }
    }
    case 'heading':
      return heading(reader, raw, place)
    case 'quote':
      return { type: 'quote', children: parseInlines(reader, raw, place) }
    case 'list':
      return list(reader, raw, place)
    case 'upload':
      return upload(reader, raw, place)
    case 'horizontalrule':
      return { type: 'horizontalrule' }
    case 'table':
      return table(reader, raw, place)
    case 'block':
      return { type: 'block', fields: parseBlockFields(reader, raw, place) }
    default:
      throw reader.refuse(place, 'UNKNOWN_NODE')
  }
}

/**
 * The door of a body: what Payload's lexical editor (3.90) stored, checked against the closed list of
 * `lexical.ts` and reduced to it. Unknown fields are left out, populated documents become their ids,
 * text loses what nobody can see, links to places inside the page become their words, runs of one
 * format become one node, what follows from the rest (the number of an item) goes. The result is what is sealed: the same body always gives the same JSON, and
 * parsing it again changes nothing.
 *
 * @throws DomainError BODY_INVALID `{path, problem}`: `path` like `root.children[3].children[0]`,
 * `problem` a {@link import('./body-reader').BodyProblem}
 */
export function parseBody(input: unknown): LexicalBody {
  const reader = new BodyReader()
  const top: Place = { path: 'root', depth: 0 }
  const root = reader.object(reader.object(input, top)['root'], top)
  if (root['type'] !== 'root') throw reader.refuse(top, 'UNKNOWN_NODE')
  return {
    root: {
      type: 'root',
      children: reader.children(root, top).map((child) => block(reader, child.input, child.place)),
    },
  }
}
