'use client'

import { useEffect } from 'react'

const TYPING = 'input, textarea, select, [contenteditable="true"], dialog[open]'

/** Single keys for a desktop; silent while somebody types, holds a modifier, or answers a dialog. */
export function useShortcuts(shortcuts: Readonly<Record<string, (() => void) | null>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.target instanceof Element && event.target.closest(TYPING)) return
      if (document.querySelector('dialog[open]')) return
      const act = shortcuts[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [shortcuts])
}
