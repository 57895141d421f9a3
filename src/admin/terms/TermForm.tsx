'use client'

import { useId, useState, type SubmitEvent } from 'react'
import type { HouseRule } from '@/domain/compliance/house-rules'
import {
  TERM_KINDS,
  TERM_LIMITS,
  termKey,
  withChange,
  type HouseTerm,
} from '@/domain/compliance/house-terms'
import { printTerms } from '@/domain/compliance/house-terms-text'
import { CODE_LABELS } from '@/messages/findings-labels'
import { speakTerms } from '@/messages/terms'
import { MODE_LABELS, TERM_KIND_LABELS } from '@/messages/terms-labels'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { pageLanguage } from '../shared/page-language'
import { useLanguage } from '../shared/use-language'
import { problemInRows, problemsOf } from './list-problems'
import type { TermsEditing } from './use-terms'

interface Props {
  readonly terms: TermsEditing
  readonly rules: readonly HouseRule[]
  /** The row being changed; null for a new one. */
  readonly editing: HouseTerm | null
  readonly onDone: () => void
}

const EMPTY: HouseTerm = { kind: 'forbidden', word: '', detail: '', note: '' }

/** Adds a word to the list, or changes one; the server says what is wrong with it before it is in. */
export function TermForm({ terms, rules, editing, onDone }: Props) {
  const language = useLanguage()
  const say = speakTerms(language)
  const id = useId()
  const [term, setTerm] = useState(editing ?? EMPTY)
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const change = (part: Partial<HouseTerm>) => {
    setProblem('')
    setTerm((before) => ({ ...before, ...part }))
  }
  const add = async () => {
    setIsBusy(true)
    const { added, wrong } = await asked(terms.rows, trimmed(term), editing)
    setIsBusy(false)
    setProblem(wrong)
    if (!added) return
    terms.put(added, editing)
    setTerm({ ...EMPTY, kind: term.kind, detail: term.kind === 'forbidden' ? term.detail : '' })
    onDone()
    document.getElementById(`${id}-word`)?.focus()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void add()
  }
  return (
    <form
      className="yx-term-form"
      onSubmit={submit}
      aria-label={editing ? say('changeWord') : say('addWord')}
    >
      <h2>{editing ? say('changeThis', editing) : say('addWord')}</h2>
      <fieldset>
        <legend>{say('kindIs')}</legend>
        <div className="yx-choices">
          {TERM_KINDS.map((kind) => (
            <label key={kind} className="yx-choice">
              <input
                type="radio"
                name={`${id}-kind`}
                checked={term.kind === kind}
                onChange={() => change({ kind, detail: '' })}
              />
              {TERM_KIND_LABELS[kind].name[language]}
            </label>
          ))}
        </div>
        <p className="yx-term-form__hint">{TERM_KIND_LABELS[term.kind].does[language]}</p>
      </fieldset>
      <div className="yx-term-form__fields">
        <div className="yx-field">
          <label htmlFor={`${id}-word`}>{say('word')}</label>
          <input
            id={`${id}-word`}
            value={term.word}
            maxLength={TERM_LIMITS.word}
            autoComplete="off"
            aria-describedby={`${id}-problem`}
            onChange={(event) => change({ word: event.target.value })}
          />
        </div>
        {term.kind === 'forbidden' ? (
          <RuleField id={`${id}-rule`} rules={rules} value={term.detail} onChange={change} />
        ) : null}
        {term.kind === 'gloss' ? (
          <div className="yx-field">
            <label htmlFor={`${id}-plain`}>{say('plain')}</label>
            <input
              id={`${id}-plain`}
              value={term.detail}
              maxLength={TERM_LIMITS.plain}
              autoComplete="off"
              onChange={(event) => change({ detail: event.target.value })}
            />
          </div>
        ) : null}
        <div className="yx-field">
          <label htmlFor={`${id}-note`}>{say('optionalNote')}</label>
          <input
            id={`${id}-note`}
            value={term.note}
            maxLength={TERM_LIMITS.note}
            autoComplete="off"
            onChange={(event) => change({ note: event.target.value })}
          />
        </div>
      </div>
      <p id={`${id}-problem`} role="alert" className="yx-term-form__problem">
        {problem}
      </p>
      <div className="yx-terms__tools">
        <Button type="submit" look="plain" isBusy={isBusy}>
          {editing ? say('changed') : say('addToList')}
        </Button>
        {editing ? <Button onClick={onDone}>{say('leave')}</Button> : null}
      </div>
    </form>
  )
}

interface RuleFieldProps {
  readonly id: string
  readonly rules: readonly HouseRule[]
  readonly value: string
  readonly onChange: (part: { readonly detail: string }) => void
}

function RuleField({ id, rules, value, onChange }: RuleFieldProps) {
  const language = useLanguage()
  const say = speakTerms(language)
  const codes = [...new Set(rules.map(codeOf))]
  const chosen = rules.find((rule) => rule.id === value)
  return (
    <div className="yx-field">
      <label htmlFor={id}>{say('whichRule')}</label>
      <select id={id} value={value} onChange={(event) => onChange({ detail: event.target.value })}>
        <option value="">{say('pleaseChoose')}</option>
        {codes.map((code) => (
          <optgroup key={code} label={CODE_LABELS[code]?.[language] ?? code}>
            {rules
              .filter((rule) => codeOf(rule) === code)
              .map((rule) => (
                <option key={rule.id} value={rule.id}>
                  {rule.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {chosen ? (
        <p className="yx-term-form__hint">
          {say('weight', { mode: MODE_LABELS[chosen.mode][language] })}
        </p>
      ) : null}
    </div>
  )
}

const codeOf = ({ id }: HouseRule): string => id.slice(0, id.indexOf('-'))

const trimmed = ({ kind, word, detail, note }: HouseTerm): HouseTerm => ({
  kind,
  word: word.trim(),
  detail: detail.trim(),
  note: note.trim(),
})

interface Asked {
  readonly added: HouseTerm | null
  readonly wrong: string
}

/** Asks the server whether the list may hold this row besides the others. */
async function asked(
  rows: readonly HouseTerm[],
  term: HouseTerm,
  editing: HouseTerm | null,
): Promise<Asked> {
  const language = pageLanguage()
  const others = rows.filter((row) => row !== editing)
  if (others.some((row) => termKey(row) === termKey(term)))
    return { added: null, wrong: speakTerms(language)('alreadyListed', term) }
  const list = withChange(others, { added: [term], removed: [] })
  const answer = await callApi<{ terms: HouseTerm[] }>('/api/checker-terms/check', {
    method: 'POST',
    body: { terms: printTerms(list) },
  })
  if (answer.ok) {
    // As the server reads it back: width and composition of characters settled.
    const known = new Set(others.map(termKey))
    return { added: answer.data.terms.find((row) => !known.has(termKey(row))) ?? term, wrong: '' }
  }
  const [first] = problemsOf(answer)
  return { added: null, wrong: first ? problemInRows(first, list, language) : answer.message }
}
