'use client'

import { useDeferredValue, useState } from 'react'
import { TERM_KINDS, termKey, type HouseTerm, type TermKind } from '@/domain/compliance/house-terms'
import { speakTerms } from '@/messages/terms'
import { TERM_KIND_LABELS } from '@/messages/terms-labels'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { detailWords } from './term-words'
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
  const language = useLanguage()
  const say = speakTerms(language)
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
      <p className="yx-empty">
        {say('empty')}
        {mayEdit ? say('emptyHint') : ''}
      </p>
    )
  return (
    <section className="yx-terms__list" aria-label={say('list')}>
      <form role="search" className="yx-terms__find" onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          className="yx-search"
          aria-label={say('search')}
          placeholder={say('searchHint')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <div className="yx-choices" role="group" aria-label={say('showOnly')}>
          {TERM_KINDS.map((one) => (
            <label key={one} className="yx-choice">
              <input
                type="checkbox"
                checked={kind === one}
                onChange={() => setKind(kind === one ? null : one)}
              />
              {TERM_KIND_LABELS[one].mark[language]}{' '}
              {rows.filter((term) => term.kind === one).length}
            </label>
          ))}
        </div>
      </form>
      {found.length === 0 ? <p className="yx-empty">{say('notFound')}</p> : null}
      <table className="yx-terms__table" hidden={found.length === 0}>
        <caption className="yx-terms__caption">{say('caption', { count: rows.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('columnKind')}</th>
            <th scope="col">{say('word')}</th>
            <th scope="col">{say('columnDetail')}</th>
            <th scope="col">{say('columnNote')}</th>
            {mayEdit ? <th scope="col">{say('columnActs')}</th> : null}
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
                  {TERM_KIND_LABELS[term.kind].mark[language]}
                </span>
              </td>
              <th scope="row">
                {term.word}
                {added.has(term) ? <small>{say('unsaved')}</small> : null}
                {isGone(term) ? <small>{say('goneUnsaved')}</small> : null}
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
          {say('showMore', {
            next: Math.min(STEP, found.length - limit),
            count: found.length,
          })}
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
  const say = speakTerms(useLanguage())
  if (isGone)
    return (
      <Button
        look="quiet"
        onClick={() => terms.restore(term)}
        aria-label={say('undoRemoval', term)}
      >
        {say('undo')}
      </Button>
    )
  return (
    <>
      <Button
        look="quiet"
        aria-label={say('editThis', term)}
        onClick={() => {
          onEdit(term)
          document.querySelector('.yx-term-form')?.scrollIntoView({ block: 'center' })
        }}
      >
        {say('edit')}
      </Button>
      <Button look="quiet" aria-label={say('removeThis', term)} onClick={() => terms.remove(term)}>
        {say('remove')}
      </Button>
    </>
  )
}
