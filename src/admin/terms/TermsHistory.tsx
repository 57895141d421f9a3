'use client'

import { useEffect, useState } from 'react'
import type { HouseTerm } from '@/domain/compliance/house-terms'
import { speakTerms } from '@/messages/terms'
import { TERM_KIND_LABELS } from '@/messages/terms-labels'
import type { TermsHistoryEntry, TermsVersion } from '@/queries/house-terms'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { sayRefused } from '../shared/say-done'
import { TimeWords } from '../shared/TimeWords'
import { useLanguage } from '../shared/use-language'
import { changeWords, detailWords } from './term-words'

interface Props {
  /** The version in force; another one asks anew. */
  readonly version: number
  readonly now: string
  readonly ruleNames: Readonly<Record<string, string>>
  /** Puts an older list on the screen; null for those who only read. */
  readonly onTake: ((terms: readonly HouseTerm[], from: number) => void) | null
}

interface Page {
  readonly docs: readonly TermsHistoryEntry[]
  readonly totalDocs: number
}

const LIMIT = 10
/** Rows of a difference shown at once. */
const SHOWN = 100

/** 版本记录: who saved what, when and why; nothing is ever taken out of it. */
export function TermsHistory({ version, now, ruleNames, onTake }: Props) {
  const language = useLanguage()
  const say = speakTerms(language)
  const [entries, setEntries] = useState<readonly TermsHistoryEntry[]>([])
  const [total, setTotal] = useState(version)
  const [message, setMessage] = useState('')
  const load = async (page: number, before: readonly TermsHistoryEntry[]) => {
    const answer = await callApi<Page>(`/api/checker-terms/history?page=${page}&limit=${LIMIT}`)
    if (!answer.ok) return setMessage(answer.message)
    setMessage('')
    setTotal(answer.data.totalDocs)
    setEntries([...before, ...answer.data.docs])
  }
  useEffect(() => {
    void load(1, [])
  }, [version])

  const take = async (from: number) => {
    const answer = await callApi<TermsVersion>(`/api/checker-terms/history/${from}`)
    if (answer.ok) onTake?.(answer.data.terms, from)
    else sayRefused(answer.message)
  }
  if (version === 0) return null
  return (
    <section className="yx-terms__history" aria-label={say('history')}>
      <h2>{say('history')}</h2>
      {message ? <p role="alert">{message}</p> : null}
      <ol>
        {entries.map((entry) => (
          <li key={entry.version}>
            <p>
              <strong>{say('version', entry)}</strong>
              {entry.version === version ? (
                <span className="yx-terms__now">{say('current')}</span>
              ) : null}
              <span>{entry.savedByName}</span>
              <TimeWords at={entry.savedAt} now={now} as="moment" />
              <span>
                {say('wordsAndChange', {
                  count: entry.rows,
                  changes: changeWords(entry.change, language),
                })}
              </span>
            </p>
            <p>{entry.note}</p>
            <Difference entry={entry} ruleNames={ruleNames} />
            <div className="yx-terms__tools">
              <a
                className="yx-button yx-button--quiet"
                href={`/api/checker-terms/export?version=${entry.version}`}
                download
                aria-label={say('exportVersion', entry)}
              >
                {say('export')}
              </a>
              {onTake && entry.version !== version ? (
                <Button
                  look="quiet"
                  aria-label={say('restoreVersion', entry)}
                  onClick={() => void take(entry.version)}
                >
                  {say('restore')}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {entries.length < total ? (
        <Button onClick={() => void load(entries.length / LIMIT + 1, entries)}>
          {say('older')}
        </Button>
      ) : null}
    </section>
  )
}

function Difference({
  entry,
  ruleNames,
}: {
  readonly entry: TermsHistoryEntry
  readonly ruleNames: Props['ruleNames']
}) {
  const language = useLanguage()
  const say = speakTerms(language)
  const { added, removed } = entry.change
  if (added.length + removed.length === 0) return null
  const line = (term: HouseTerm) =>
    [TERM_KIND_LABELS[term.kind].mark[language], term.word, detailWords(term, ruleNames), term.note]
      .filter((part) => part !== '')
      .join(' · ')
  const rows = [
    ...added.map((term) => ({ sign: 'rowAdded', term }) as const),
    ...removed.map((term) => ({ sign: 'rowRemoved', term }) as const),
  ]
  return (
    <details>
      <summary>{say('whatChanged', entry)}</summary>
      <ul>
        {rows.slice(0, SHOWN).map(({ sign, term }) => (
          <li key={`${sign}${line(term)}`}>
            <span className={sign === 'rowAdded' ? 'yx-trial__more' : 'yx-trial__less'}>
              {say(sign)}
            </span>{' '}
            {line(term)}
          </li>
        ))}
        {rows.length > SHOWN ? <li>{say('moreRows', { count: rows.length - SHOWN })}</li> : null}
      </ul>
    </details>
  )
}
