import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { brandColours, type BrandColours } from '@/domain/people/brand-colours'
import { institution } from '@/queries/institution'
import './shell.css'

interface Props {
  readonly payload: Payload
  readonly children?: ReactNode
}

const variables = ({ brand, ink, soft }: BrandColours): string =>
  `--yx-brand:${brand};--yx-brand-ink:${ink};--yx-brand-soft:${soft}`

/** Puts the institution's colour over the desk's own, in both themes. */
export async function BrandProvider({ payload, children }: Props) {
  const { brandColour } = await institution(payload)
  const light = variables(brandColours(brandColour, 'light'))
  const dark = variables(brandColours(brandColour, 'dark'))
  return (
    <>
      <style>{`html[data-theme]{${light}}html[data-theme='dark']{${dark}}`}</style>
      {children}
    </>
  )
}
