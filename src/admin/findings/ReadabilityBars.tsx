'use client'

import type { Limit } from '@/domain/readability/limits'
import type { Readability } from '@/domain/readability/readability'
import { limitSentence, speakFindings } from '@/messages/findings'
import { useLanguage } from '../shared/use-language'
import './findings.css'

interface Props {
  readonly readability: Readability
  readonly limits: readonly Limit[]
}

interface Bar {
  readonly label: string
  readonly value: number
  readonly target: number
  readonly unit: string
}

/** The bar is full at twice the target. */
const FULL = 2

/** Measured parts of readability, each with the target of the chosen audience; no grade is made of them. */
export function ReadabilityBars({ readability, limits }: Props) {
  const language = useLanguage()
  const say = speakFindings(language)
  const { targets, medianSentence, medianClause, longShare, han } = readability
  if (han === 0) return null
  const unit = say('characterUnit')
  const bars: readonly Bar[] = [
    { label: say('sentence'), value: medianSentence, target: targets.sentence, unit },
    { label: say('clause'), value: medianClause, target: targets.clause, unit },
    {
      label: say('longShare'),
      value: Math.round(longShare * 100),
      target: Math.round(targets.longShare * 100),
      unit: '%',
    },
  ]
  return (
    <section className="yx-readability" aria-label={say('readability')}>
      <h3>{say('readability')}</h3>
      <ul>
        {bars.map((bar) => (
          <OneBar key={bar.label} bar={bar} />
        ))}
      </ul>
      <p>{timesOf(readability, say)}</p>
      {limits
        .filter(({ isWithin }) => !isWithin)
        .map((limit) => (
          <p key={limit.limit} className="yx-readability__over">
            {limitSentence(limit, language)}
          </p>
        ))}
    </section>
  )
}

function OneBar({ bar: { label, value, target, unit } }: { readonly bar: Bar }) {
  const say = speakFindings(useLanguage())
  const isFine = value <= target
  const share = Math.min(100, target === 0 ? 100 : (value / (target * FULL)) * 100)
  return (
    <li className={isFine ? 'yx-bar' : 'yx-bar yx-bar--over'}>
      <span className="yx-bar__label">
        {label} <strong>{`${value}${unit}`}</strong>
        <em>{say(isFine ? 'fine' : 'over', { target: `${target}${unit}` })}</em>
      </span>
      <span className="yx-bar__track" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
        <i />
      </span>
    </li>
  )
}

type Say = ReturnType<typeof speakFindings>

function timesOf(readability: Readability, say: Say): string {
  const { readingSeconds, speakingSeconds, loudspeaker, han } = readability
  return say('times', {
    han,
    reading: minutes(readingSeconds, say),
    speaking: minutes(speakingSeconds, say),
    ear: say(loudspeaker.isFit ? 'forTheEar' : 'notForTheEar'),
  })
}

const minutes = (seconds: number, say: Say): string =>
  seconds < 60
    ? say('seconds', { seconds })
    : say('minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
