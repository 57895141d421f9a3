import type { ReactNode } from 'react'
import { ListKeys } from './ListKeys'

/** The room between the navigation and the edge, in the desk's own type. */
export function DeskContent({ children }: { readonly children: ReactNode }) {
  return (
    <main id="desk-content" className="yx-desk" tabIndex={-1}>
      {children}
      <ListKeys />
    </main>
  )
}
