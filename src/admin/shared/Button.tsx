'use client'

import type { ComponentProps } from 'react'
import './shared.css'

interface Props extends ComponentProps<'button'> {
  /** `main` the one thing to do here, `plain` the rest, `danger` what takes something away, `quiet` text only. */
  readonly look?: 'main' | 'plain' | 'danger' | 'quiet'
  readonly isBusy?: boolean
}

/** A button of the desk; busy means pressed and not yet answered, and it cannot be pressed twice. */
export function Button({ look = 'plain', isBusy = false, disabled, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={`yx-button yx-button--${look}${className ? ` ${className}` : ''}`}
      disabled={disabled === true || isBusy}
      aria-busy={isBusy || undefined}
    />
  )
}
