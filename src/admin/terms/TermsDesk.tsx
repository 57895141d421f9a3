'use client'

import { useState } from 'react'
import type { HouseRule } from '@/domain/compliance/house-rules'
import type { HouseTerm } from '@/domain/compliance/house-terms'
import { speakTerms } from '@/messages/terms'
import type { CurrentTerms } from '@/queries/house-terms'
import { TimeWords } from '../shared/TimeWords'
import { useLanguage } from '../shared/use-language'
import { ImportTerms } from './ImportTerms'
import { SaveTermsSheet } from './SaveTermsSheet'
import { TermForm } from './TermForm'
import { TermsBar } from './TermsBar'
import { TermsHistory } from './TermsHistory'
import { TermsTable } from './TermsTable'
import { TermsTrial } from './TermsTrial'
import { useTerms } from './use-terms'
import { useTrial } from './use-trial'
import './terms.css'

interface Props {
  readonly current: CurrentTerms
  readonly user: string
  /** The server's present at rendering, ISO 8601. */
  readonly now: string
  readonly rules: readonly HouseRule[]
  /** Of every rule, by id. */
  readonly ruleNames: Readonly<Record<string, string>>
}

/** 本院词表: the house's own words, tried out on the latest posts before they are saved as a version. */
export function TermsDesk({ current, user, now, rules, ruleNames }: Props) {
  const say = speakTerms(useLanguage())
  const terms = useTerms(current, user)
  const trial = useTrial()
  const [editing, setEditing] = useState<HouseTerm | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const [reason, setReason] = useState('')
  const { base, rows, isChanged, earlier } = terms
  const { mayEdit, version } = base

  const take = (old: readonly HouseTerm[], from: number) => {
    terms.setRows(old)
    setReason(say('restored', { version: from }))
    document.querySelector('.yx-terms__list')?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className="yx-terms">
      <header className="yx-terms__head">
        <p>{say('about')}</p>
        <p>
          {version === 0 ? (
            say('noVersion')
          ) : (
            <>
              {say('inForce', { version, count: base.terms.length, name: base.savedByName })}
              <TimeWords at={base.savedAt} now={now} as="moment" />
              {say('inForceNote', base)}
            </>
          )}
        </p>
        <div className="yx-terms__tools">
          <a className="yx-button" href={`/api/checker-terms/export?version=${version}`} download>
            {version === 0 ? say('blank') : say('exportVersion', { version })}
          </a>
          {mayEdit ? <ImportTerms rows={rows} onTake={terms.setRows} /> : null}
        </div>
      </header>
      {mayEdit ? (
        <TermForm
          key={editing ? `${editing.kind}/${editing.word}` : 'new'}
          terms={terms}
          rules={rules}
          editing={editing}
          onDone={() => setEditing(null)}
        />
      ) : null}
      <TermsTable terms={terms} ruleNames={ruleNames} mayEdit={mayEdit} onEdit={setEditing} />
      {isChanged || earlier ? (
        <TermsBar terms={terms} trial={trial} now={now} onSave={() => setIsSaving(true)} />
      ) : null}
      <TermsTrial trial={trial} text={terms.text} rows={rows} ruleNames={ruleNames} />
      <TermsHistory
        version={version}
        now={now}
        ruleNames={ruleNames}
        onTake={mayEdit ? take : null}
      />
      <SaveTermsSheet
        key={`${version}/${reason}`}
        terms={terms}
        trial={trial.state.is === 'done' ? trial.state.result : null}
        reason={reason}
        isOpen={isSaving}
        onClose={() => setIsSaving(false)}
        onSaved={() => {
          setReason('')
          trial.cancel()
        }}
      />
    </div>
  )
}
