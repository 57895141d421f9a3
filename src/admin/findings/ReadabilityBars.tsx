'use client'

import type { Limit } from '@/domain/readability/limits'
import type { Readability } from '@/domain/readability/readability'
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
  const { targets, medianSentence, medianClause, longShare, han } = readability
  if (han === 0) return null
  const bars: readonly Bar[] = [
    { label: '一句话（中位数）', value: medianSentence, target: targets.sentence, unit: '字' },
    { label: '一个停顿（中位数）', value: medianClause, target: targets.clause, unit: '字' },
    {
      label: '长句占比',
      value: Math.round(longShare * 100),
      target: Math.round(targets.longShare * 100),
      unit: '%',
    },
  ]
  return (
    <section className="yx-readability" aria-label="通俗程度">
      <h3>通俗程度</h3>
      <ul>
        {bars.map((bar) => (
          <OneBar key={bar.label} bar={bar} />
        ))}
      </ul>
      <p>{timesOf(readability)}</p>
      {limits
        .filter(({ isWithin }) => !isWithin)
        .map(({ limit, message }) => (
          <p key={limit} className="yx-readability__over">
            {message}
          </p>
        ))}
    </section>
  )
}

function OneBar({ bar: { label, value, target, unit } }: { readonly bar: Bar }) {
  const isFine = value <= target
  const share = Math.min(100, target === 0 ? 100 : (value / (target * FULL)) * 100)
  return (
    <li className={isFine ? 'yx-bar' : 'yx-bar yx-bar--over'}>
      <span className="yx-bar__label">
        {label} <strong>{`${value}${unit}`}</strong>
        <em>{isFine ? `合适，目标 ≤ ${target}${unit}` : `偏长，目标 ≤ ${target}${unit}`}</em>
      </span>
      <span className="yx-bar__track" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
        <i />
      </span>
    </li>
  )
}

function timesOf({ readingSeconds, speakingSeconds, loudspeaker, han }: Readability): string {
  const ear = loudspeaker.isFit ? '适合广播' : '广播前请改短句、去掉括号和字母'
  return `${han} 字 · 默读约 ${minutes(readingSeconds)} · 朗读约 ${minutes(speakingSeconds)} · ${ear}`
}

const minutes = (seconds: number): string =>
  seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`
