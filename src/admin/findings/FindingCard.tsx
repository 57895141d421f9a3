'use client'

import type { ReactNode } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { speakFindings } from '@/messages/findings'
import { placeWords, SEVERITY_LABELS } from '@/messages/findings-labels'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import './findings.css'

interface Props {
  readonly finding: PlacedFinding
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** Shows the words in the text. */
  readonly onShow?: (() => void) | undefined
  /** Puts the better wording in place of the words, where there is one. */
  readonly onReplace?: (() => void) | undefined
  readonly children?: ReactNode
}

/** One finding: how serious, which words, and on request why, by which article, and what to do instead. */
export function FindingCard({ finding, isOpen, onToggle, onShow, onReplace, children }: Props) {
  const language = useLanguage()
  const say = speakFindings(language)
  const { severity, text, field, reason } = finding
  return (
    <article className={`yx-finding yx-finding--${severity}`} data-finding={finding.id}>
      <button type="button" className="yx-finding__head" aria-expanded={isOpen} onClick={onToggle}>
        <SeverityMark severity={severity} />
        <span className="yx-finding__words">{text === '' ? say('wholeText') : `“${text}”`}</span>
        {field ? <span className="yx-finding__place">{placeWords(finding, language)}</span> : null}
      </button>
      {isOpen ? (
        <>
          <FindingWhy finding={finding} />
          <div className="yx-finding__acts">
            {onReplace && finding.replacement ? (
              <Button look="main" onClick={onReplace}>
                {say('changeTo', { words: finding.replacement })}
              </Button>
            ) : null}
            {onShow && text !== '' ? <Button onClick={onShow}>{say('showInText')}</Button> : null}
            <a className="yx-finding__rule" href={`/admin/rules#${finding.rule}`} target="_blank">
              {say('rule')}
            </a>
          </div>
        </>
      ) : (
        <p className="yx-finding__reason">{reason}</p>
      )}
      {children}
    </article>
  )
}

/** Colour, shape and word, so that none is needed alone. */
export function SeverityMark({ severity }: Pick<PlacedFinding, 'severity'>) {
  const language = useLanguage()
  return (
    <span className={`yx-severity yx-severity--${severity}`}>
      <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
        {severity === 'block' ? <path d="M1 1h10v10H1z" /> : null}
        {severity === 'warn' ? <path d="M6 .6 11.7 11H.3z" /> : null}
        {severity === 'info' ? <circle cx="6" cy="6" r="5" /> : null}
      </svg>
      {SEVERITY_LABELS[severity][language]}
    </span>
  )
}

/** Why, by which article, and what to write instead. */
export function FindingWhy({ finding }: { readonly finding: PlacedFinding }) {
  const say = speakFindings(useLanguage())
  return (
    <dl className="yx-finding__why">
      <div>
        <dt>{say('why')}</dt>
        <dd>{finding.reason}</dd>
      </div>
      {finding.basis ? (
        <div>
          <dt>{say('basis')}</dt>
          <dd>{finding.basis}</dd>
        </div>
      ) : null}
      {finding.suggestion ? (
        <div>
          <dt>{say('instead')}</dt>
          <dd>{finding.suggestion}</dd>
        </div>
      ) : null}
    </dl>
  )
}

/** Under every list of findings. */
export function NotLegalAdvice() {
  const say = speakFindings(useLanguage())
  return (
    <p className="yx-finding__note">
      {say('notLegalAdvice')}
      <a href="/admin/rules" target="_blank">
        {say('allRules')}
      </a>
    </p>
  )
}
