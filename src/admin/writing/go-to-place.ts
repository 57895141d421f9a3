const TYPING = 'textarea, input, [contenteditable="true"], button'

/** Brings a field into view and puts the cursor into it. */
export function goToPlace(place: string): void {
  const field = document.querySelector(`[data-place="${CSS.escape(place)}"]`)
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  field.querySelector<HTMLElement>(TYPING)?.focus({ preventScroll: true })
}
