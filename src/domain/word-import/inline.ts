import { TEXT_FORMAT } from '@/domain/content/lexical'
import { linkProblem } from '@/domain/content/link-url'
import type { ImportInline } from './import-document'
import type { WordInline } from './word-tree'

const SPACE = '[\\s\\u00a0\\u3000\\u200b\\ufeff]'
const LEADING = new RegExp(`^${SPACE}+`)
const TRAILING = new RegExp(`${SPACE}+$`)
/** What typists put in front of a paragraph instead of an indent. */
const TYPED_INDENT = new RegExp(`^(?:\\u3000|${SPACE}{2,})`)

/** The address if a post may hold it (http, https, mailto, tel), else null. */
export const allowedHref = (href: string): string | null =>
  linkProblem(href) === null ? href.trim() : null

/** The plain text of runs; a break is a space. */
export function textOf(children: readonly WordInline[]): string {
  let out = ''
  for (const child of children) {
    switch (child.kind) {
      case 'text':
        out += child.text
        break
      case 'break':
      case 'tab':
        out += ' '
        break
      case 'link':
        out += textOf(child.children)
        break
      case 'image':
      case 'note':
      case 'loss':
        break
    }
  }
  return out
}

/** Joins neighbouring runs of one look, since Word splits text at every edit, and drops empty ones. */
export function mergeRuns<T extends ImportInline>(children: readonly T[]): T[] {
  const out: T[] = []
  for (const child of children) {
    const last = out.at(-1)
    if (child.kind === 'text') {
      if (child.text === '') continue
      if (last?.kind === 'text' && last.format === child.format) {
        out[out.length - 1] = { ...last, text: last.text + child.text }
        continue
      }
    }
    if (child.kind === 'link' && last?.kind === 'link' && last.href === child.href) {
      const merged = mergeRuns([...last.children, ...child.children])
      out[out.length - 1] = { ...last, children: merged }
      continue
    }
    out.push(child)
  }
  return out
}

const isBlankRun = (child: ImportInline): boolean =>
  child.kind === 'break' ||
  child.kind === 'tab' ||
  (child.kind === 'text' && child.text.replace(LEADING, '') === '') ||
  (child.kind === 'link' && child.children.every(isBlankRun))

/** Takes blank runs, breaks and spaces off both ends. */
function trim(children: readonly ImportInline[]): ImportInline[] {
  const out = [...children]
  for (let first = out[0]; first && isBlankRun(first); first = out[0]) out.shift()
  for (let last = out.at(-1); last && isBlankRun(last); last = out.at(-1)) out.pop()
  const first = out[0]
  if (first?.kind === 'text') out[0] = { ...first, text: first.text.replace(LEADING, '') }
  const last = out.at(-1)
  if (last?.kind === 'text') {
    out[out.length - 1] = { ...last, text: last.text.replace(TRAILING, '') }
  }
  return out
}

/**
 * Cuts one Word paragraph into the paragraphs its writer meant: two soft returns in a row, or one
 * followed by a typed indent, begin a new one. Indents typed with spaces are taken off; parts
 * without text fall away.
 */
export function splitParagraphs(children: readonly ImportInline[]): ImportInline[][] {
  const runs = mergeRuns(children)
  const parts: ImportInline[][] = [[]]
  runs.forEach((run, index) => {
    const next = runs[index + 1]
    const isSplit =
      run.kind === 'break' &&
      (next?.kind === 'break' || (next?.kind === 'text' && TYPED_INDENT.test(next.text)))
    if (isSplit) parts.push([])
    else parts.at(-1)?.push(run)
  })
  return parts.map(trim).filter((part) => part.length > 0)
}

/** One line out of a paragraph: for headings, titles and captions, where a soft return is only layout. */
export function joinLines(children: readonly ImportInline[]): ImportInline[] {
  return trim(
    mergeRuns(
      children.map((child) =>
        child.kind === 'break' || child.kind === 'tab'
          ? { kind: 'text' as const, text: ' ', format: 0 }
          : child,
      ),
    ),
  )
}

/** Headings are bold by themselves. */
export function withoutBold(children: readonly ImportInline[]): ImportInline[] {
  return mergeRuns(
    children.map((child) => {
      if (child.kind === 'text') return { ...child, format: child.format & ~TEXT_FORMAT.bold }
      if (child.kind !== 'link') return child
      return {
        ...child,
        children: child.children.map((run) =>
          run.kind === 'text' ? { ...run, format: run.format & ~TEXT_FORMAT.bold } : run,
        ),
      }
    }),
  )
}

/** True where every visible character of the runs is bold, and there is one. */
export function isAllBold(children: readonly WordInline[]): boolean {
  let hasText = false
  const visit = (runs: readonly WordInline[]): boolean =>
    runs.every((run) => {
      if (run.kind === 'link') return visit(run.children)
      if (run.kind !== 'text' || run.text.replace(LEADING, '') === '') return true
      hasText = true
      return (run.format & TEXT_FORMAT.bold) !== 0
    })
  return visit(children) && hasText
}
