'use client'

import { speakTerms } from '@/messages/terms'
import { Button } from '../shared/Button'
import { TimeWords } from '../shared/TimeWords'
import { useLanguage } from '../shared/use-language'
import { changeWords } from './term-words'
import type { TermsEditing } from './use-terms'
import type { Trial } from './use-trial'

interface Props {
  readonly terms: TermsEditing
  readonly trial: Trial
  readonly now: string
  readonly onSave: () => void
}

/** What is not saved yet and what to do about it, always in sight. */
export function TermsBar({ terms, trial, now, onSave }: Props) {
  const language = useLanguage()
  const say = speakTerms(language)
  const { base, change, earlier } = terms
  if (earlier)
    return (
      <section className="yx-terms__bar" aria-label={say('saving')}>
        <p role="status">
          {say('earlier', { changes: changeWords(earlier.change, language) })}
          <TimeWords at={earlier.at} now={now} as="moment" />
          {earlier.base === base.version
            ? say('earlierEnd')
            : say('earlierOlder', { then: earlier.base, now: base.version })}
        </p>
        <div className="yx-terms__tools">
          <Button onClick={terms.dropEarlier}>{say('drop')}</Button>
          <Button look="main" onClick={terms.takeEarlier}>
            {say('goOn')}
          </Button>
        </div>
      </section>
    )
  const isTried = trial.state.is === 'done' && trial.state.result.text === terms.text
  return (
    <section className="yx-terms__bar" aria-label={say('saving')}>
      <p role="status">
        {say('notSaved', { changes: changeWords(change, language) })}
        {isTried ? '' : say('tryFirst')}
      </p>
      <div className="yx-terms__tools">
        <Button onClick={terms.discard}>{say('discard')}</Button>
        <Button
          look={isTried ? 'plain' : 'main'}
          isBusy={trial.state.is === 'running'}
          onClick={() => void trial.run(terms.text)}
        >
          {say('try')}
        </Button>
        <Button look={isTried ? 'main' : 'plain'} disabled={!isTried} onClick={onSave}>
          {say('saveAs', { version: base.version + 1 })}
        </Button>
      </div>
    </section>
  )
}
