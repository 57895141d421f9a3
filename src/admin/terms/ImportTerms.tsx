'use client'

import { useRef, useState } from 'react'
import { withChange, type HouseTerm } from '@/domain/compliance/house-terms'
import type { TermsProblem } from '@/domain/compliance/house-terms-text'
import { termsProblemWords } from '@/messages/terms-problems'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'
import { decodeList } from './decode-list'
import { problemsOf } from './list-problems'

interface Props {
  readonly rows: readonly HouseTerm[]
  readonly onTake: (rows: readonly HouseTerm[]) => void
}

type Read =
  | { readonly terms: readonly HouseTerm[] }
  | { readonly message: string; readonly problems: readonly TermsProblem[] }

const UNREADABLE = '文件不是文本。请在表格软件里另存为“文本文件（制表符分隔）”，再导入。'

/** 导入: a TSV of a spreadsheet, put beside the list or in its place; nothing is taken while a line is wrong. */
export function ImportTerms({ rows, onTake }: Props) {
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
        导入表格
      </Button>
      <Sheet
        title={read && 'message' in read ? '没有导入' : '导入词表'}
        isOpen={read !== null}
        onClose={close}
        actions={
          read && 'terms' in read ? (
            <>
              <Button onClick={() => take(read.terms)}>整份替换</Button>
              <Button
                look="main"
                onClick={() => take(withChange(rows, { added: read.terms, removed: [] }))}
              >
                加到现有词表
              </Button>
            </>
          ) : (
            <Button look="main" onClick={close}>
              知道了
            </Button>
          )
        }
      >
        {read && 'terms' in read ? (
          <p>
            “{name}”里有 {read.terms.length}{' '}
            个词。加到现有词表时，同一个词以文件里的为准；整份替换时，文件里没有的词会删去。两种都要试算并保存后才生效。
          </p>
        ) : null}
        {read && 'message' in read ? (
          <>
            <Notice tone="refused">
              {read.problems.length > 0
                ? `“${name}”里有 ${read.problems.length} 处要改，一行也没有导入。改好再导入。`
                : read.message}
            </Notice>
            <ol className="yx-terms__problems">
              {read.problems.map((problem, index) => (
                <li key={index}>
                  {problem.line > 0 ? <strong>第 {problem.line} 行</strong> : null}
                  {problem.word ? `“${problem.word}”：` : ' '}
                  {termsProblemWords(problem)}
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
  const text = decodeList(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return { message: UNREADABLE, problems: [] }
  const answer = await callApi<{ terms: HouseTerm[] }>('/api/checker-terms/check', {
    method: 'POST',
    body: { terms: text },
  })
  return answer.ok
    ? { terms: answer.data.terms }
    : { message: answer.message, problems: problemsOf(answer) }
}
