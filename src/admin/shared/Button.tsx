'use client'

import type { ComponentProps } from 'react'
import { useIsAwake } from './use-is-awake'
import './shared.css'

interface Props extends ComponentProps<'button'> {
  /** `main` the one thing to do here, `plain` the rest, `danger` what takes something away, `quiet` text only. */
  readonly look?: 'main' | 'plain' | 'danger' | 'quiet'
  readonly isBusy?: boolean
}

/**
 * A button of the desk; busy means pressed and not yet answered, and it cannot be pressed twice. Takes no press before
 * the page can answer it.
 */
export function Button({ look = 'plain', isBusy = false, disabled, className, ...rest }: Props) {
  const isAwake = useIsAwake()
  return (
    <button
      type="button"
      {...rest}
      className={`yx-button yx-button--${look}${className ? ` ${className}` : ''}`}
      disabled={disabled === true || isBusy || !isAwake}
      data-asleep={isAwake ? undefined : ''}
      aria-busy={isBusy || undefined}
    />
  )
}
