import type { InlineNode, ListItemNode, ListNode } from '@/domain/content/lexical'
import { element, withLook, type Look } from './html'
import { WECHAT_LIMITS } from './limits'
import type { RenderContext } from './render-context'
import { renderInlines } from './render-inline'

/** One item as people see it: its own words, then the lists under it. */
interface Entry {
  readonly words: readonly InlineNode[]
  readonly lists: ListNode[]
  readonly isChecked: boolean
}

/** The look of the words around the list, and what every family needs. */
interface ListContext extends RenderContext {
  readonly look: Look
}

/** Lexical keeps a nested list in an item of its own; here it goes to the item above, where people see it. */
function entriesOf(list: ListNode): Entry[] {
  const entries: Entry[] = []
  for (const item of list.children) {
    const words = wordsOf(item)
    const lists = item.children.filter((child) => child.type === 'list')
    const above = entries.at(-1)
    if (words.length === 0 && above) above.lists.push(...lists)
    else entries.push({ words, lists, isChecked: item.checked === true })
  }
  return entries
}

const wordsOf = (item: ListItemNode): InlineNode[] =>
  item.children.filter((child) => child.type !== 'list')

const checkMark = (isChecked: boolean): string => (isChecked ? '☑&nbsp;' : '☐&nbsp;')

/** The sign before an item of a nested list, where the editor leaves no list markup in shape. */
function nestedMark(list: ListNode, entry: Entry, at: { index: number; level: number }): string {
  if (list.listType === 'check') return checkMark(entry.isChecked)
  if (list.listType === 'number') return `${(list.start ?? 1) + at.index}.&nbsp;`
  return at.level === 2 ? '•&nbsp;' : '–&nbsp;'
}

function nestedList(list: ListNode, level: number, context: ListContext): string {
  const { theme, look } = context
  // Deeper levels keep their words and order but move no further in.
  const shown = Math.min(level, WECHAT_LIMITS.listLevels)
  return entriesOf(list)
    .map((entry, index) => {
      const words = renderInlines(entry.words, look, context)
      const mark = words === '' ? '' : nestedMark(list, entry, { index, level: shown })
      const below = entry.lists.map((inner) => nestedList(inner, level + 1, context)).join('')
      const own = element('section', withLook(theme.styles.nested, look), mark + words)
      if (below === '') return own
      return level < WECHAT_LIMITS.listLevels
        ? own + element('section', 'padding:0 0 0 18px', below)
        : own + below
    })
    .join('')
}

function item(entry: Entry, list: ListNode, context: ListContext): string {
  const { theme, look } = context
  const words = renderInlines(entry.words, look, context)
  const below = entry.lists.map((inner) => nestedList(inner, 2, context)).join('')
  if (words === '' && below === '') return ''
  const isCheck = list.listType === 'check'
  const mark = isCheck && words !== '' ? checkMark(entry.isChecked) : ''
  // One block in the item: the editor wraps whatever follows a first inline piece in a block of its own.
  const body =
    isCheck && below === ''
      ? element('section', withLook(theme.styles.hanging, look), mark + words)
      : element('section', lookOnly(look), mark + words + below)
  return element('li', withLook(theme.styles.item, theme.text.marker), body)
}

const lookOnly = (look: Look): string => withLook('', look)

/** A list: items are native on the first level, sections with a sign in text below it. */
export function renderList(list: ListNode, look: Look, outer: RenderContext): string {
  const context = { ...outer, look }
  const { styles } = context.theme
  const items = entriesOf(list)
    .map((entry) => item(entry, list, context))
    .join('')
  if (items === '') return ''
  switch (list.listType) {
    case 'number': {
      const start = (list.start ?? 1) > 1 ? ` start="${list.start ?? 1}"` : ''
      return `<ol${start} style="${styles.list};list-style-type:decimal">${items}</ol>`
    }
    case 'bullet':
      return element('ul', `${styles.list};list-style-type:disc`, items)
    case 'check':
      return element('ul', styles.plainList, items)
  }
}
