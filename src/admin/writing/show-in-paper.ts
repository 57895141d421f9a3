import { findQuote } from '../shared/find-quote'

/** Selects quoted words in the editor; nothing happens when they have been rewritten since. */
export function showInPaper(quote: string): void {
  const editor = document.querySelector('[data-place="body"] [contenteditable]')
  const range = editor ? findQuote(editor, quote) : null
  if (!range) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
