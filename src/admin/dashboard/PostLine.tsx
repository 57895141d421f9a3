import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { speak } from '@/messages/desk-shell'

interface Props {
  readonly href: string
  readonly title: string
  readonly isUrgent?: boolean
  /** Department, author, times: small words under the title. */
  readonly facts: readonly ReactNode[]
  readonly note?: ReactNode
  /** What the button at the right says. */
  readonly action: string
  readonly isMain?: boolean
  readonly language: string
}

/** A post as one line of a section: the whole line opens it. */
export function PostLine(props: Props) {
  const { href, title, isUrgent = false, facts, note, action, isMain = false, language } = props
  const say = speak(language)
  return (
    <li className="yx-line">
      <div className="yx-line__text">
        <h3>
          {isUrgent ? <span className="yx-tag yx-tag--urgent">{say('urgent')}</span> : null}
          <Link href={href} prefetch={false} className="yx-line__link">
            {title || say('untitled')}
          </Link>
        </h3>
        <p className="yx-line__facts">
          {facts.filter(Boolean).map((fact, index) => (
            <span key={index}>{fact}</span>
          ))}
        </p>
        {note}
      </div>
      <span className={isMain ? 'yx-act yx-act--main' : 'yx-act'} aria-hidden="true">
        {action}
      </span>
    </li>
  )
}
