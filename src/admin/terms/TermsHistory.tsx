'use client'

import { useEffect, useState } from 'react'
import type { HouseTerm } from '@/domain/compliance/house-terms'
import type { TermsHistoryEntry, TermsVersion } from '@/queries/house-terms'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { sayRefused } from '../shared/say-done'
import { TimeWords } from '../shared/TimeWords'
import { changeWords, detailWords, KIND_CHOICES } from './term-words'

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
    <section className="yx-terms__history" aria-label="版本记录">
      <h2>版本记录</h2>
      {message ? <p role="alert">{message}</p> : null}
      <ol>
        {entries.map((entry) => (
          <li key={entry.version}>
            <p>
              <strong>第 {entry.version} 版</strong>
              {entry.version === version ? <span className="yx-terms__now">现行</span> : null}
              <span>{entry.savedByName}</span>
              <TimeWords at={entry.savedAt} now={now} as="moment" />
              <span>
                {entry.rows} 个词，{changeWords(entry.change)}
              </span>
            </p>
            <p>{entry.note}</p>
            <Difference entry={entry} ruleNames={ruleNames} />
            <div className="yx-terms__tools">
              <a
                className="yx-button yx-button--quiet"
                href={`/api/checker-terms/export?version=${entry.version}`}
                download
                aria-label={`导出第 ${entry.version} 版`}
              >
                导出
              </a>
              {onTake && entry.version !== version ? (
                <Button
                  look="quiet"
                  aria-label={`恢复到这一版：第 ${entry.version} 版`}
                  onClick={() => void take(entry.version)}
                >
                  恢复到这一版
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {entries.length < total ? (
        <Button onClick={() => void load(entries.length / LIMIT + 1, entries)}>更早的版本</Button>
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
  const { added, removed } = entry.change
  if (added.length + removed.length === 0) return null
  const line = (term: HouseTerm) =>
    [KIND_CHOICES[term.kind].mark, term.word, detailWords(term, ruleNames), term.note]
      .filter((part) => part !== '')
      .join(' · ')
  const rows = [
    ...added.map((term) => ({ sign: '加', term })),
    ...removed.map((term) => ({ sign: '删', term })),
  ]
  return (
    <details>
      <summary>看第 {entry.version} 版改了什么</summary>
      <ul>
        {rows.slice(0, SHOWN).map(({ sign, term }) => (
          <li key={`${sign}${line(term)}`}>
            <span className={sign === '加' ? 'yx-trial__more' : 'yx-trial__less'}>{sign}</span>{' '}
            {line(term)}
          </li>
        ))}
        {rows.length > SHOWN ? <li>还有 {rows.length - SHOWN} 处，导出后可看全。</li> : null}
      </ul>
    </details>
  )
}
