'use client'

import { useState } from 'react'
import type { HouseRule } from '@/domain/compliance/house-rules'
import type { HouseTerm } from '@/domain/compliance/house-terms'
import type { CurrentTerms } from '@/queries/house-terms'
import { TimeWords } from '../shared/TimeWords'
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
  const terms = useTerms(current, user)
  const trial = useTrial()
  const [editing, setEditing] = useState<HouseTerm | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const [reason, setReason] = useState('')
  const { base, rows, isChanged, earlier } = terms
  const { mayEdit, version } = base

  const take = (old: readonly HouseTerm[], from: number) => {
    terms.setRows(old)
    setReason(`恢复第 ${from} 版`)
    document.querySelector('.yx-terms__list')?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className="yx-terms">
      <header className="yx-terms__head">
        <p>
          本院在系统规则之外自己增补的词。每次保存是一个新版本，从下一次检查起用；已经送审和通过的稿件仍按当时的版本，不会变。
        </p>
        <p>
          {version === 0 ? (
            '现在还没有词表，检查只用系统规则。'
          ) : (
            <>
              现行第 {version} 版，{base.terms.length} 个词，{base.savedByName}{' '}
              <TimeWords at={base.savedAt} now={now} as="moment" /> 保存：{base.note}
            </>
          )}
        </p>
        <div className="yx-terms__tools">
          <a className="yx-button" href={`/api/checker-terms/export?version=${version}`} download>
            {version === 0 ? '下载空白表' : `导出第 ${version} 版`}
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
