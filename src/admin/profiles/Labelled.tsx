'use client'

import { useId, type ReactNode } from 'react'
import type { RenditionProfile } from '@/domain/media/profiles'

export interface FieldsProps {
  readonly profile: RenditionProfile
  readonly onChange: (profile: RenditionProfile) => void
}

/** A label over its control. */
export function Labelled({
  label,
  children,
}: {
  readonly label: string
  readonly children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className="yx-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
