'use client'

import { useDeferredValue, useState } from 'react'
import { TERM_KINDS, termKey, type HouseTerm, type TermKind } from '@/domain/compliance/house-terms'
import { Button } from '../shared/Button'
import { detailWords, KIND_CHOICES } from './term-words'
import { goneRows, type TermsEditing } from './use-terms'

interface Props {
  readonly terms: TermsEditing
  readonly ruleNames: Readonly<Record<string, string>>
  readonly mayEdit: boolean
  readonly onEdit: (term: HouseTerm) => void
}

/** Rows shown at first, and more at each press. */
const STEP = 100

/** Every word of the list; new and removed ones stay marked until they are saved. */
export function TermsTable({ terms, ruleNames, mayEdit, onEdit }: Props) {
  const { rows, change } = terms
  const [kind, setKind] = useState<TermKind | null>(null)
  const [search, setSearch] = useState('')
  const [limit, setLimit] = useState(STEP)
  const wanted = useDeferredValue(search.trim().toLowerCase())
  const added = new Set(change.added)
  const gone = goneRows(terms)
  const isShown = (term: HouseTerm) =>
    (kind === null || term.kind === kind) &&
    [term.word, detailWords(term, ruleNames), term.note].some((text) =>
      text.toLowerCase().includes(wanted),
    )
  const found = [...rows, ...gone].filter(isShown)
  const isGone = (term: HouseTerm) => gone.includes(term)
  if (rows.length + gone.length === 0)
    return (
      <p className="yx-empty">词表还是空的。{mayEdit ? '从上面加第一个词，或导入一份。' : ''}</p>
    )
  return (
    <section className="yx-terms__list" aria-label="词表">
      <form role="search" className="yx-terms__find" onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          aria-label="在词表里找"
          placeholder="找词语、规则或备注"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <div className="yx-choices" role="group" aria-label="只看">
          {TERM_KINDS.map((one) => (
            <label key={one} className="yx-choice">
              <input
                type="checkbox"
                checked={kind === one}
                onChange={() => setKind(kind === one ? null : one)}
              />
              {KIND_CHOICES[one].mark} {rows.filter((term) => term.kind === one).length}
            </label>
          ))}
        </div>
      </form>
      {found.length === 0 ? <p className="yx-empty">没有找到。换个词，或取消“只看”。</p> : null}
      <table className="yx-terms__table" hidden={found.length === 0}>
        <caption className="yx-terms__caption">本院词表，{rows.length} 个词</caption>
        <thead>
          <tr>
            <th scope="col">类型</th>
            <th scope="col">词语</th>
            <th scope="col">规则或说法</th>
            <th scope="col">备注</th>
            {mayEdit ? <th scope="col">操作</th> : null}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, limit).map((term) => (
            <tr
              key={`${termKey(term)}${isGone(term) ? '-' : ''}`}
              className={isGone(term) ? 'is-gone' : added.has(term) ? 'is-new' : undefined}
            >
              <td>
                <span className={`yx-term-kind yx-term-kind--${term.kind}`}>
                  {KIND_CHOICES[term.kind].mark}
                </span>
              </td>
              <th scope="row">
                {term.word}
                {added.has(term) ? <small>未保存</small> : null}
                {isGone(term) ? <small>已删，未保存</small> : null}
              </th>
              <td>{detailWords(term, ruleNames)}</td>
              <td>{term.note}</td>
              {mayEdit ? (
                <td className="yx-terms__acts">
                  <RowActs term={term} isGone={isGone(term)} terms={terms} onEdit={onEdit} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > limit ? (
        <Button onClick={() => setLimit(limit + STEP)}>
          再显示 {Math.min(STEP, found.length - limit)} 个（共 {found.length} 个）
        </Button>
      ) : null}
    </section>
  )
}

interface ActsProps extends Pick<Props, 'terms' | 'onEdit'> {
  readonly term: HouseTerm
  readonly isGone: boolean
}

function RowActs({ term, isGone, terms, onEdit }: ActsProps) {
  if (isGone)
    return (
      <Button
        look="quiet"
        onClick={() => terms.restore(term)}
        aria-label={`撤销删除：${term.word}`}
      >
        撤销
      </Button>
    )
  return (
    <>
      <Button
        look="quiet"
        aria-label={`改：${term.word}`}
        onClick={() => {
          onEdit(term)
          document.querySelector('.yx-term-form')?.scrollIntoView({ block: 'center' })
        }}
      >
        改
      </Button>
      <Button look="quiet" aria-label={`删：${term.word}`} onClick={() => terms.remove(term)}>
        删
      </Button>
    </>
  )
}
