'use client'

import { useId, useState } from 'react'
import { TERM_LIMITS } from '@/domain/compliance/house-terms'
import { speakTerms } from '@/messages/terms'
import type { SavedTerms } from '@/use-cases/checker/save-terms'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { sayDone } from '../shared/say-done'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'
import { changeWords, trialWords } from './term-words'
import type { TermsEditing } from './use-terms'
import type { TrialResult } from './use-trial'

interface Props {
  readonly terms: TermsEditing
  readonly trial: TrialResult | null
  /** What the reason begins with, such as 恢复第 2 版. */
  readonly reason: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Says what saving will do, and asks why. */
export function SaveTermsSheet({ terms, trial, reason, isOpen, onClose, onSaved }: Props) {
  const language = useLanguage()
  const say = speakTerms(language)
  const id = useId()
  const [note, setNote] = useState(reason)
  const [refusal, setRefusal] = useState<{ message: string; isOvertaken: boolean } | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { base, text, change } = terms
  const close = () => {
    setRefusal(null)
    onClose()
  }
  const save = async () => {
    setIsBusy(true)
    const answer = await callApi<SavedTerms>('/api/checker-terms/save', {
      method: 'POST',
      body: { terms: text, base: base.version, note },
    })
    if (answer.ok) {
      await terms.rebase(true)
      sayDone(say('saved', { version: answer.data.version }))
      setNote('')
      close()
      onSaved()
    } else setRefusal({ message: answer.message, isOvertaken: answer.code === 'TERMS_CHANGED' })
    setIsBusy(false)
  }
  const rebase = async () => {
    setIsBusy(true)
    if (await terms.rebase(false)) close()
    setIsBusy(false)
  }
  return (
    <Sheet
      title={say('saveAs', { version: base.version + 1 })}
      isOpen={isOpen}
      onClose={close}
      actions={
        refusal?.isOvertaken ? (
          <Button look="main" isBusy={isBusy} onClick={() => void rebase()}>
            {say('seeNewer')}
          </Button>
        ) : (
          <>
            <Button onClick={close}>{say('lookAgain')}</Button>
            <Button
              look="main"
              isBusy={isBusy}
              disabled={note.trim() === ''}
              onClick={() => void save()}
            >
              {say('saving')}
            </Button>
          </>
        )
      }
    >
      <p>
        <strong>{say('saveChanges', { changes: changeWords(change, language) })}</strong>
        {say('saveEffect')}
      </p>
      {trial ? <p>{trialWords(trial, language)}</p> : null}
      <div className="yx-field">
        <label htmlFor={id}>{say('reason')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={TERM_LIMITS.note}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
    </Sheet>
  )
}
