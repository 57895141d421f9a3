'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

interface Props {
  readonly href: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

/** The dashboard is the root of every path, so it is current only when it is the path itself. */
const isCurrent = (path: string, href: string): boolean =>
  path === href || (href !== '/admin' && path.startsWith(`${href}/`))

export function NavLink({ href, icon, children }: Props) {
  const current = isCurrent(usePathname(), href)
  return (
    <Link
      className="yx-nav__link"
      href={href}
      prefetch={false}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {icon}
      <span className="yx-nav__text">{children}</span>
    </Link>
  )
}
