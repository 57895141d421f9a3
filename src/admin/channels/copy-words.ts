/**
 * Puts words into the clipboard; false where the browser lets nobody. The clipboard's own interface is there on
 * secure pages only; in a house without certificates the old command still works.
 */
export async function copyWords(words: string): Promise<boolean> {
  // Absent on a page that is not secure, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined
  try {
    if (clipboard) {
      await clipboard.writeText(words)
      return true
    }
  } catch {
    // Refused by the browser's settings: the old way asks for no permission.
  }
  return copyByCommand(words)
}

function copyByCommand(words: string): boolean {
  const area = document.createElement('textarea')
  area.value = words
  area.style.cssText = 'position:fixed;top:0;left:0;opacity:0'
  document.body.append(area)
  const focused = document.activeElement
  area.select()
  // Deprecated, and the one way on a page that is not secure.
  const isDone = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return isDone
}
