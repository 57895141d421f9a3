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
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { problemInRows, problemsOf } from './list-problems'
import { KIND_CHOICES, MODE_WORDS } from './term-words'
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
    <form className="yx-term-form" onSubmit={submit} aria-label={editing ? '改一个词' : '加一个词'}>
      <h2>{editing ? `改“${editing.word}”` : '加一个词'}</h2>
      <fieldset>
        <legend>这是</legend>
        <div className="yx-choices">
          {TERM_KINDS.map((kind) => (
            <label key={kind} className="yx-choice">
              <input
                type="radio"
                name={`${id}-kind`}
                checked={term.kind === kind}
                onChange={() => change({ kind, detail: '' })}
              />
              {KIND_CHOICES[kind].name}
            </label>
          ))}
        </div>
        <p className="yx-term-form__hint">{KIND_CHOICES[term.kind].does}</p>
      </fieldset>
      <div className="yx-term-form__fields">
        <div className="yx-field">
          <label htmlFor={`${id}-word`}>词语</label>
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
            <label htmlFor={`${id}-plain`}>通俗说法</label>
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
          <label htmlFor={`${id}-note`}>备注（可不填）</label>
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
          {editing ? '改好了' : '加到词表'}
        </Button>
        {editing ? <Button onClick={onDone}>不改了</Button> : null}
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
  const codes = [...new Set(rules.map(codeOf))]
  const chosen = rules.find((rule) => rule.id === value)
  return (
    <div className="yx-field">
      <label htmlFor={id}>违反哪条规则</label>
      <select id={id} value={value} onChange={(event) => onChange({ detail: event.target.value })}>
        <option value="">请选择</option>
        {codes.map((code) => (
          <optgroup key={code} label={CODE_LABELS[code] ?? code}>
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
        <p className="yx-term-form__hint">{MODE_WORDS[chosen.mode]}，仍看上下文。</p>
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
  const others = rows.filter((row) => row !== editing)
  if (others.some((row) => termKey(row) === termKey(term)))
    return { added: null, wrong: `词表里已有“${term.word}”，请点它旁边的“改”。` }
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
  return { added: null, wrong: first ? problemInRows(first, list) : answer.message }
}
