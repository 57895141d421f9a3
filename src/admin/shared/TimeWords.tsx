'use client'

import {
  dueWords,
  exactWords,
  isOverdue,
  momentWords,
  waitedWords,
} from '@/domain/calendar/time-words'
import { useLanguage } from './use-language'
import { useNow } from './use-now'
import './shared.css'

interface Props {
  /** ISO 8601. */
  readonly at: string
  /** The server's present at rendering, ISO 8601. */
  readonly now: string
  /** `moment` 「昨天 16:05」, `waited` 「已等 3 小时」, `due` 「今天 14:30 前」, red once over. */
  readonly as: 'moment' | 'waited' | 'due'
}

const WORDS = { moment: momentWords, waited: waitedWords, due: dueWords } as const

/** A time as people say it, exact on hover, kept up to date. */
export function TimeWords({ at, now: first, as }: Props) {
  const now = useNow(first)
  const language = useLanguage()
  const isLate = as === 'due' && isOverdue(at, now)
  return (
    <time
      className={isLate ? 'yx-time yx-time--late' : 'yx-time'}
      dateTime={at}
      title={exactWords(at, language)}
    >
      {WORDS[as](at, now, language)}
    </time>
  )
}
