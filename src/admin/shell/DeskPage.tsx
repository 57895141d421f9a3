import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { DeskContent } from './DeskContent'

interface Props {
  readonly view: AdminViewServerProps
  /** Where the page stands, for the way back after signing in. */
  readonly path: `/admin/${string}`
  readonly title: string
  readonly children: ReactNode
}

/** A page of our own inside Payload's frame, for people who are signed in. */
export function DeskPage({ view, path, title, children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <DeskContent>{children}</DeskContent>
    </DefaultTemplate>
  )
}
