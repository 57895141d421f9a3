import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props {
  readonly view: AdminViewServerProps
  /** Where the page stands, for the way back after signing in. */
  readonly path: `/admin/${string}`
  readonly children: ReactNode
}

/** Payload's frame around a page of our own, for people who are signed in. */
export function DeskFrame({ view, path, children }: Props) {
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
      {children}
    </DefaultTemplate>
  )
}
