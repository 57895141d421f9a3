import { useId, type ReactNode } from 'react'

interface Props {
  readonly title: ReactNode
  readonly id?: string
  /** A link or a count at the right of the title. */
  readonly aside?: ReactNode
  readonly isLate?: boolean
  readonly children: ReactNode
}

/** One white card of the dashboard under its heading. */
export function Section({ title, id, aside, isLate = false, children }: Props) {
  const heading = useId()
  return (
    <section
      className={isLate ? 'yx-section yx-section--late' : 'yx-section'}
      aria-labelledby={heading}
      {...(id ? { id } : {})}
    >
      <div className="yx-section__head">
        <h2 id={heading}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

interface LinesProps {
  /** Said instead of nothing. */
  readonly empty: string
  readonly children: readonly ReactNode[]
}

/** The lines of a section, or a sentence when there are none. */
export function Lines({ empty, children }: LinesProps) {
  if (children.length === 0) return <EmptyLine>{empty}</EmptyLine>
  return <ul className="yx-lines">{children}</ul>
}

/** What an empty section says instead of nothing. */
export function EmptyLine({ children }: { readonly children: ReactNode }) {
  return <p className="yx-empty">{children}</p>
}
