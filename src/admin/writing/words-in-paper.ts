import type { PlacedFinding } from '@/domain/findings/check-content'
import { locateText } from '../findings/place-text'
import { goToPlace } from './go-to-place'
import { editorElement } from './use-underlines'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** The line of title or digest, where the words are in one of them. */
const lineOf = (field: string | undefined): HTMLTextAreaElement | null =>
  field === 'title' || field === 'digest'
    ? document.querySelector(`[data-place="${field}"] textarea`)
    : null

/**
 * Brings the words of a finding into view and selects them. False when they are not there as text: in a box's own
 * field, or rewritten since.
 */
export function showFinding(finding: PlacedFinding, text: string): boolean {
  const { start, end, field } = finding
  if (start === null || end === null) return false
  const line = lineOf(field)
  if (line) {
    line.scrollIntoView({ block: 'center' })
    line.focus({ preventScroll: true })
    // The checked title has no white space around it; the line may.
    const lead = line.value.length - line.value.trimStart().length
    line.setSelectionRange(start + lead, end + lead)
    return line.value.slice(start + lead, end + lead) === finding.text
  }
  const editor = editorElement()
  const range = editor && field === undefined ? locateText(editor, text)({ start, end }) : null
  if (!editor || !range) {
    goToPlace(field === undefined ? 'body' : 'cover')
    return false
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  editor.focus({ preventScroll: true })
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return true
}

/** Selects the words of a finding in a field that holds its text; the checked text has no white space around it. */
export function selectWords(field: Element, { start, end, text }: PlacedFinding): void {
  const line = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!line || start === null || end === null) return
  const lead = line.value.length - line.value.trimStart().length
  if (line.value.slice(start + lead, end + lead) !== text) return
  line.setSelectionRange(start + lead, end + lead)
}

/**
 * Puts the better wording in place of the words, as if it had been typed: the editor's own history can take it
 * back. False when the words are no longer there.
 */
export async function replaceFinding(finding: PlacedFinding, text: string): Promise<boolean> {
  const { replacement } = finding
  if (replacement === undefined || !showFinding(finding, text)) return false
  // The editor learns of the selection by an event of the next turn.
  await nextFrame()
  await nextFrame()
  // Deprecated, and still the one way for a page to type into an editor so that undo knows of it.
  return document.execCommand('insertText', false, replacement)
}

/** Takes the last change back, where the cursor is. */
export function undoInPaper(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement) {
    document.execCommand('undo')
    return
  }
  const keys = { key: 'z', code: 'KeyZ', bubbles: true, cancelable: true }
  const isApple = /Mac|iPhone|iPad/.test(navigator.platform)
  editorElement()?.dispatchEvent(
    new KeyboardEvent('keydown', { ...keys, [isApple ? 'metaKey' : 'ctrlKey']: true }),
  )
}
