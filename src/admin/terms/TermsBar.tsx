'use client'

import { Button } from '../shared/Button'
import { TimeWords } from '../shared/TimeWords'
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
  const { base, change, earlier } = terms
  if (earlier)
    return (
      <section className="yx-terms__bar" aria-label="保存词表">
        <p role="status">
          您有没保存的修改（{changeWords(earlier.change)}，
          <TimeWords at={earlier.at} now={now} as="moment" />）
          {earlier.base === base.version
            ? '。'
            : `，是在第 ${earlier.base} 版上做的，现行是第 ${base.version} 版。`}
        </p>
        <div className="yx-terms__tools">
          <Button onClick={terms.dropEarlier}>丢弃</Button>
          <Button look="main" onClick={terms.takeEarlier}>
            接着改
          </Button>
        </div>
      </section>
    )
  const isTried = trial.state.is === 'done' && trial.state.result.text === terms.text
  return (
    <section className="yx-terms__bar" aria-label="保存词表">
      <p role="status">
        还没保存：{changeWords(change)}。{isTried ? '' : '先试算一下会影响哪些稿件，再保存。'}
      </p>
      <div className="yx-terms__tools">
        <Button onClick={terms.discard}>放弃修改</Button>
        <Button
          look={isTried ? 'plain' : 'main'}
          isBusy={trial.state.is === 'running'}
          onClick={() => void trial.run(terms.text)}
        >
          试算
        </Button>
        <Button look={isTried ? 'main' : 'plain'} disabled={!isTried} onClick={onSave}>
          保存为第 {base.version + 1} 版
        </Button>
      </div>
    </section>
  )
}
