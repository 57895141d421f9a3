import type { ImportInline, ImportList, ImportListItem } from './import-document'

/** A paragraph that belongs to an automatic list, in document order. */
export interface ListLine {
  readonly level: number
  readonly isOrdered: boolean
  readonly value: number
  readonly children: readonly ImportInline[]
}

/** Deeper levels are of no use on a phone and are drawn into this one. */
export const MAX_LIST_LEVEL = 3

interface Open {
  readonly level: number
  readonly isOrdered: boolean
  readonly start: number
  readonly items: { children: readonly ImportInline[]; nested: Open[] }[]
}

const close = (open: Open): ImportList => ({
  kind: 'list',
  isOrdered: open.isOrdered,
  start: open.start,
  items: open.items.map((item): ImportListItem => ({
    children: item.children,
    nested: item.nested.map(close),
  })),
})

/** Neighbouring list paragraphs as nested lists; a change of sign or a break in the count begins a new list. */
export function nestLists(lines: readonly ListLine[]): ImportList[] {
  const roots: Open[] = []
  let path: Open[] = []
  for (const line of lines) {
    while ((path.at(-1)?.level ?? -1) > line.level) path = path.slice(0, -1)
    const current = path.at(-1)
    const isSame =
      current?.level === line.level &&
      current.isOrdered === line.isOrdered &&
      (!line.isOrdered || line.value === current.start + current.items.length)
    if (current && isSame) {
      current.items.push({ children: line.children, nested: [] })
      continue
    }
    if (current?.level === line.level) path = path.slice(0, -1)
    const opened: Open = {
      level: line.level,
      isOrdered: line.isOrdered,
      start: line.isOrdered ? line.value : 1,
      items: [{ children: line.children, nested: [] }],
    }
    const holder = path.at(-1)?.items.at(-1)
    if (holder) holder.nested.push(opened)
    else roots.push(opened)
    path = [...path, opened]
  }
  return roots.map(close)
}
