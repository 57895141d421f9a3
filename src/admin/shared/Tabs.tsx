'use client'

import { useId, type KeyboardEvent, type ReactNode } from 'react'
import './shared.css'

export interface Tab<Key extends string> {
  readonly key: Key
  readonly label: string
  /** A number worth knowing before one looks; 0 is not shown. */
  readonly count?: number
  /** Shown on phones only: what a wide screen has beside the tabs. */
  readonly isNarrowOnly?: boolean
  readonly content: ReactNode
}

interface Props<Key extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Key>[]
  readonly chosen: Key
  readonly onChoose: (key: Key) => void
}

/** Tabs after the ARIA pattern: arrows move, the panel is labelled by its tab. */
export function Tabs<Key extends string>({ label, tabs, chosen, onChoose }: Props<Key>) {
  const id = useId()
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const index = tabs.findIndex(({ key }) => key === chosen)
    const next = tabs[(index + step + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onChoose(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }
  return (
    <div className="yx-tabs">
      <div role="tablist" aria-label={label} className="yx-tabs__list" onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === chosen}
            aria-controls={`${id}-${tab.key}-panel`}
            tabIndex={tab.key === chosen ? 0 : -1}
            className={tab.isNarrowOnly ? 'yx-tabs__tab yx-narrow-only' : 'yx-tabs__tab'}
            onClick={() => onChoose(tab.key)}
          >
            {tab.label}
            {tab.count ? <span className="yx-tabs__count">{tab.count}</span> : null}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.key}
          role="tabpanel"
          id={`${id}-${tab.key}-panel`}
          aria-labelledby={`${id}-${tab.key}`}
          hidden={tab.key !== chosen}
          className="yx-tabs__panel"
        >
          {tab.content}
        </div>
      ))}
    </div>
  )
}
