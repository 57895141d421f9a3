import { SetStepNav } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { DeskContent } from './DeskContent'
import { DeskFrame } from './DeskFrame'

interface Props extends ComponentProps<typeof DeskFrame> {
  readonly title: string
}

/** A page of our own inside Payload's frame, named in its path, for people who are signed in. */
export function DeskPage({ title, children, ...frame }: Props) {
  return (
    <DeskFrame {...frame}>
      <SetStepNav nav={[{ label: title }]} />
      <DeskContent>{children}</DeskContent>
    </DeskFrame>
  )
}
