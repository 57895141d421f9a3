import { findQuote } from '../shared/find-quote'

/** The name of the mark in the style sheet, `::highlight(yx-remark)`. */
const MARK = 'yx-remark'

/**
 * Shows and marks quoted words in the editor. False when they are not there (yet, or since they have been
 * rewritten). Marked without selecting them, so that the cursor stays where it is; where a browser
 * cannot, they are selected.
 */
export function showInPaper(quote: string): boolean {
  const editor = document.querySelector('[data-place="body"] [contenteditable]')
  const range = editor ? findQuote(editor, quote) : null
  if (!range) return false
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  if ('highlights' in CSS) {
    CSS.highlights.set(MARK, new Highlight(range))
    return true
  }
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return true
}
