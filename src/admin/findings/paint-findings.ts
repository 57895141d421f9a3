import type { Severity } from '@/domain/compliance/types'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { locateText } from './place-text'

/** A finding and where its words stand on the page. */
export interface Painted {
  readonly finding: PlacedFinding
  readonly range: Range
}

const NAMES: Readonly<Record<Severity, string>> = {
  block: 'yx-finding-block',
  warn: 'yx-finding-warn',
  info: 'yx-finding-info',
}

/** The findings of the body whose words are on the page. */
export function placeFindings(
  root: Element,
  text: string,
  findings: readonly PlacedFinding[],
): Painted[] {
  const locate = locateText(root, text)
  return findings.flatMap((finding) => {
    const { start, end, field } = finding
    if (start === null || end === null || field !== undefined) return []
    const range = locate({ start, end })
    return range ? [{ finding, range }] : []
  })
}

/**
 * The findings of one line of text, such as a title, in the element that shows it. The checked text has no white space
 * around it; the line may, and may have been rewritten since.
 */
export function placeInLine(line: Element, findings: readonly PlacedFinding[]): Painted[] {
  const words = line.firstChild
  const text = words?.nodeValue ?? ''
  const lead = text.length - text.trimStart().length
  return findings.flatMap((finding) => {
    const { start, end } = finding
    if (!words || start === null || end === null) return []
    if (text.slice(start + lead, end + lead) !== finding.text) return []
    const range = line.ownerDocument.createRange()
    range.setStart(words, start + lead)
    range.setEnd(words, end + lead)
    return [{ finding, range }]
  })
}

/**
 * Underlines them by the browser's highlights, which leave the document as it is: nothing can be saved or sealed
 * of them. A browser without highlights shows none, and the list beside the text still has them all.
 */
export function paintFindings(page: Document, painted: readonly Painted[]): void {
  const view = page.defaultView
  const registry = view?.CSS && 'highlights' in view.CSS ? view.CSS.highlights : null
  if (!view || !registry) return
  for (const [severity, name] of Object.entries(NAMES)) {
    const ranges = painted.filter(({ finding }) => finding.severity === severity)
    if (ranges.length === 0) registry.delete(name)
    else registry.set(name, new view.Highlight(...ranges.map(({ range }) => range)))
  }
}

const SHEET = `::highlight(${NAMES.block}){text-decoration:underline wavy 2px var(--yx-red,#b3261e)}
::highlight(${NAMES.warn}){text-decoration:underline wavy 2px var(--yx-amber,#8a5200)}
::highlight(${NAMES.info}){text-decoration:underline dotted 2px var(--yx-brand,#0b6e69)}`

/** How they look, in this page or in the article's frame; the tools that bundle style sheets do not know highlights. */
export function styleFindings(page: Document): void {
  const view = page.defaultView
  if (!view || !('adoptedStyleSheets' in page)) return
  const isThere = page.adoptedStyleSheets.some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.includes(NAMES.block)),
  )
  if (isThere) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(SHEET)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
}

const WEIGHT: Readonly<Record<Severity, number>> = { block: 3, warn: 2, info: 1 }

/** What was found under a point of the page, the most serious first. */
export function findingAt(
  painted: readonly Painted[],
  point: { readonly clientX: number; readonly clientY: number },
): Painted | null {
  const under = painted.filter(({ range }) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        point.clientX >= left &&
        point.clientX <= right &&
        point.clientY >= top &&
        point.clientY <= bottom,
    ),
  )
  under.sort((a, b) => WEIGHT[b.finding.severity] - WEIGHT[a.finding.severity])
  return under[0] ?? null
}
