'use client'

import { useId, useState } from 'react'
import { TERM_LIMITS } from '@/domain/compliance/house-terms'
import type { SavedTerms } from '@/use-cases/checker/save-terms'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { sayDone } from '../shared/say-done'
import { Sheet } from '../shared/Sheet'
import { changeWords } from './term-words'
import { trialWords } from './TermsTrial'
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
      sayDone(`已保存第 ${answer.data.version} 版，下一次检查就用它。`)
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
      title={`保存为第 ${base.version + 1} 版`}
      isOpen={isOpen}
      onClose={close}
      actions={
        refusal?.isOvertaken ? (
          <Button look="main" isBusy={isBusy} onClick={() => void rebase()}>
            看新版，把我的修改放上去
          </Button>
        ) : (
          <>
            <Button onClick={close}>再看看</Button>
            <Button
              look="main"
              isBusy={isBusy}
              disabled={note.trim() === ''}
              onClick={() => void save()}
            >
              保存词表
            </Button>
          </>
        )
      }
    >
      <p>
        <strong>{changeWords(change)}。</strong>
        从现在起写稿和提交按新词表检查；已经通过的稿件不变，正在审的也仍按提交时的词表。
      </p>
      {trial ? <p>{trialWords(trial)}</p> : null}
      <div className="yx-field">
        <label htmlFor={id}>为什么改（必填，留在版本记录里）</label>
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
