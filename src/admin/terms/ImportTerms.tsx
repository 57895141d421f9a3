'use client'

import { useRef, useState } from 'react'
import { withChange, type HouseTerm } from '@/domain/compliance/house-terms'
import type { TermsProblem } from '@/domain/compliance/house-terms-text'
import { speakTerms } from '@/messages/terms'
import { termsProblemWords } from '@/messages/terms-problems'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { pageLanguage } from '../shared/page-language'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'
import { decodeText } from '@/domain/content/decode-text'
import { problemsOf } from './list-problems'

interface Props {
  readonly rows: readonly HouseTerm[]
  readonly onTake: (rows: readonly HouseTerm[]) => void
}

type Read =
  | { readonly terms: readonly HouseTerm[] }
  | { readonly message: string; readonly problems: readonly TermsProblem[] }

/** 导入: a TSV of a spreadsheet, put beside the list or in its place; nothing is taken while a line is wrong. */
export function ImportTerms({ rows, onTake }: Props) {
  const language = useLanguage()
  const say = speakTerms(language)
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [read, setRead] = useState<Read | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const open = async (file: File) => {
    setName(file.name)
    setIsBusy(true)
    setRead(await readList(file))
    setIsBusy(false)
    // The same file again, corrected, is a change too.
    if (field.current) field.current.value = ''
  }
  const close = () => setRead(null)
  const take = (next: readonly HouseTerm[]) => {
    onTake(next)
    close()
  }
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".tsv,.txt,text/tab-separated-values,text/plain"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void open(file)
        }}
      />
      <Button isBusy={isBusy} onClick={() => field.current?.click()}>
        {say('import')}
      </Button>
      <Sheet
        title={read && 'message' in read ? say('notImported') : say('importTitle')}
        isOpen={read !== null}
        onClose={close}
        actions={
          read && 'terms' in read ? (
            <>
              <Button onClick={() => take(read.terms)}>{say('replaceAll')}</Button>
              <Button
                look="main"
                onClick={() => take(withChange(rows, { added: read.terms, removed: [] }))}
              >
                {say('addAll')}
              </Button>
            </>
          ) : (
            <Button look="main" onClick={close}>
              {say('understood')}
            </Button>
          )
        }
      >
        {read && 'terms' in read ? (
          <p>{say('importChoice', { name, count: read.terms.length })}</p>
        ) : null}
        {read && 'message' in read ? (
          <>
            <Notice tone="refused">
              {read.problems.length > 0
                ? say('importProblems', { name, count: read.problems.length })
                : read.message}
            </Notice>
            <ol className="yx-terms__problems">
              {read.problems.map((problem, index) => (
                <li key={index}>
                  {problem.line > 0 ? <strong>{say('line', problem)}</strong> : null}
                  {problem.word ? say('aboutWord', problem) : ' '}
                  {termsProblemWords(problem, language)}
                </li>
              ))}
            </ol>
          </>
        ) : null}
      </Sheet>
    </>
  )
}

async function readList(file: File): Promise<Read> {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return { message: speakTerms(pageLanguage())('unreadable'), problems: [] }
  const answer = await callApi<{ terms: HouseTerm[] }>('/api/checker-terms/check', {
    method: 'POST',
    body: { terms: text },
  })
  return answer.ok
    ? { terms: answer.data.terms }
    : { message: answer.message, problems: problemsOf(answer) }
}
