'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { speakParts } from '@/messages/desk-parts'
import { useLanguage } from './use-language'
import './shared.css'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons, at the bottom and always in reach. */
  readonly actions?: ReactNode
}

/**
 * A dialog: in the middle of a wide screen, from the bottom on a phone. The browser's own `dialog` keeps
 * the focus inside, closes on Escape and gives the focus back.
 */
export function Sheet({ title, isOpen, onClose, children, actions }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const say = speakParts(useLanguage())
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (isOpen && !dialog.open) dialog.showModal()
    if (!isOpen && dialog.open) dialog.close()
  }, [isOpen])
  return (
    <dialog
      ref={ref}
      className="yx-sheet"
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      {isOpen ? (
        <div className="yx-sheet__box">
          <header className="yx-sheet__head">
            <h2 id={heading}>{title}</h2>
            <button
              type="button"
              className="yx-icon-button"
              aria-label={say('closeSheet', { title })}
              onClick={onClose}
            >
              <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
                <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" />
              </svg>
            </button>
          </header>
          <div className="yx-sheet__body">{children}</div>
          {actions ? <footer className="yx-sheet__actions">{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  )
}
