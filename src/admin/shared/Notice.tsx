import type { ReactNode } from 'react'
import './shared.css'

interface Props {
  readonly tone: 'info' | 'warn' | 'refused' | 'done'
  readonly children: ReactNode
}

/** A sentence that must not be missed. A refusal is read out at once, the rest when there is a pause. */
export function Notice({ tone, children }: Props) {
  return (
    <div className={`yx-notice yx-notice--${tone}`} role={tone === 'refused' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
