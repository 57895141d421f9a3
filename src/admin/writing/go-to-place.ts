const TYPING = 'textarea, input, [contenteditable="true"], button'

/** Brings a field into view and puts the cursor into it; a tab it lies in is opened first. */
export function goToPlace(place: string, onShown?: (field: Element) => void): void {
  const field = document.querySelector(`[data-place="${CSS.escape(place)}"]`)
  if (!field) return
  const show = () => {
    field.scrollIntoView({ block: 'center' })
    field.querySelector<HTMLElement>(TYPING)?.focus({ preventScroll: true })
    onShown?.(field)
  }
  const panel = field.closest('[role="tabpanel"][hidden]')
  if (!panel) {
    show()
    return
  }
  document.getElementById(panel.getAttribute('aria-labelledby') ?? '')?.click()
  requestAnimationFrame(() => requestAnimationFrame(show))
}
