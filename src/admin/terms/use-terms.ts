'use client'

import { useEffect, useMemo, useState } from 'react'
import {
  termKey,
  termsBetween,
  withChange,
  type HouseTerm,
  type TermsChange,
} from '@/domain/compliance/house-terms'
import { printTerms } from '@/domain/compliance/house-terms-text'
import type { CurrentTerms } from '@/queries/house-terms'
import { callApi } from '../shared/call-api'
import { dropDraft, keepDraft, readDraft, type TermsDraft } from './terms-draft'

const NO_CHANGE: TermsChange = { added: [], removed: [] }

export interface TermsEditing {
  /** The version in force, as far as this page knows. */
  readonly base: CurrentTerms
  readonly rows: readonly HouseTerm[]
  /** The whole list as TSV: what is tried out and saved. */
  readonly text: string
  readonly change: TermsChange
  readonly isChanged: boolean
  readonly setRows: (rows: readonly HouseTerm[]) => void
  readonly put: (term: HouseTerm, instead?: HouseTerm | null) => void
  readonly remove: (term: HouseTerm) => void
  /** Takes a removal back. */
  readonly restore: (term: HouseTerm) => void
  readonly discard: () => void
  /** Unsaved changes from another day; null when there are none, or once they were taken or left. */
  readonly earlier: TermsDraft | null
  readonly takeEarlier: () => void
  readonly dropEarlier: () => void
  /** Reads the version in force anew and makes the changes to it. @returns false when it could not be read. */
  readonly rebase: (isSaved: boolean) => Promise<boolean>
}

/** The word list being edited: the version in force and the changes to it, which outlive a reload. */
export function useTerms(current: CurrentTerms, user: string): TermsEditing {
  const [base, setBase] = useState(current)
  const [change, setChange] = useState(NO_CHANGE)
  const [earlier, setEarlier] = useState<TermsDraft | null>(null)
  const [isLooked, setIsLooked] = useState(false)
  const rows = useMemo(() => withChange(base.terms, change), [base, change])
  const text = useMemo(() => printTerms(rows), [rows])
  const isChanged = change.added.length + change.removed.length > 0

  useEffect(() => {
    const draft = current.mayEdit ? readDraft(localStorage, user) : null
    const rest = draft && effective(current.terms, draft.change)
    if (draft && rest && rest.added.length + rest.removed.length > 0) setEarlier(draft)
    setIsLooked(true)
  }, [current, user])

  useEffect(() => {
    // What an earlier day left stays until its owner has chosen.
    if (!isLooked || earlier) return
    if (isChanged) {
      keepDraft(localStorage, user, { at: new Date().toISOString(), base: base.version, change })
    } else dropDraft(localStorage, user)
  }, [base, change, earlier, isChanged, isLooked, user])

  // Who works on without an answer goes on from where they left off: nothing is lost that way.
  const working = earlier ? withChange(base.terms, earlier.change) : rows
  const setRows = (next: readonly HouseTerm[]) => {
    setEarlier(null)
    setChange(termsBetween(base.terms, next))
  }
  return {
    base,
    rows,
    text,
    change,
    isChanged,
    setRows,
    put: (term, instead = null) =>
      setRows(withChange(working, { added: [term], removed: instead ? [instead] : [] })),
    remove: (term) => setRows(working.filter((row) => termKey(row) !== termKey(term))),
    restore: (term) => setRows(withChange(working, { added: [term], removed: [] })),
    discard: () => setChange(NO_CHANGE),
    earlier,
    takeEarlier: () => {
      if (earlier) setChange(effective(base.terms, earlier.change))
      setEarlier(null)
    },
    dropEarlier: () => setEarlier(null),
    rebase: async (isSaved) => {
      const answer = await callApi<CurrentTerms>('/api/checker-terms/current')
      if (!answer.ok) return false
      setBase(answer.data)
      setChange(isSaved ? NO_CHANGE : effective(answer.data.terms, change))
      return true
    },
  }
}

/** What is left of a change when it is made to this list. */
const effective = (terms: readonly HouseTerm[], change: TermsChange): TermsChange =>
  termsBetween(terms, withChange(terms, change))

/** Removed rows that nothing has taken the place of. */
export function goneRows({ change }: Pick<TermsEditing, 'change'>): HouseTerm[] {
  const replaced = new Set(change.added.map(termKey))
  return change.removed.filter((term) => !replaced.has(termKey(term)))
}
