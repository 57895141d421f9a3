'use client'

import type { CSSProperties } from 'react'
import { formatTime } from '@/domain/media/clip-time'
import { speakEditor } from '@/messages/clip-editor'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { filmOf, playerTime, seek, type PartProps } from './parts'
import { TimeField } from './TimeField'

/** The shortest clip there is (`checkEdit`). */
const LEAST = 0.5

/** 裁剪: the filmstrip with a handle at each end, and the same by buttons and by times. */
export function TrimPart(props: PartProps) {
  const { wish, change, seconds } = props
  const say = speakEditor(useLanguage())
  const start = wish.trim?.start ?? 0
  const end = wish.trim?.end ?? seconds
  const set = (from: number, to: number) => {
    const last = Math.min(Math.max(to, LEAST), seconds)
    const first = Math.max(0, Math.min(from, last - LEAST))
    const isWhole = first < 0.05 && last > seconds - 0.05
    change({ trim: isWhole ? null : { start: tenth(first), end: isLast(last, seconds) } })
  }
  const setStart = (value: number) => {
    set(Math.min(value, end - LEAST), end)
    seek(props, value)
  }
  const setEnd = (value: number) => {
    set(start, Math.max(value, start + LEAST))
    seek(props, Math.max(0, value - 0.1))
  }
  const handles = { start, end, setStart, setEnd }
  return (
    <section className="yx-cut__part" aria-label={say('cut')}>
      <Strip {...props} {...handles} />
      <p className="yx-cut__kept">
        {say('keeps', { kept: formatTime(end - start), whole: formatTime(seconds) })}
      </p>
      <div className="yx-cut__row">
        <TimeField label={say('startHandle')} value={start} onChange={setStart} />
        <TimeField label={say('endHandle')} value={end} onChange={setEnd} />
      </div>
      <div className="yx-cut__row">
        <Button onClick={() => set(playerTime(props), end)}>{say('startHere')}</Button>
        <Button onClick={() => set(start, playerTime(props))}>{say('endHere')}</Button>
        <Button look="quiet" disabled={!wish.trim} onClick={() => change({ trim: null })}>
          {say('wholeClip')}
        </Button>
      </div>
    </section>
  )
}

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10
const isLast = (end: number, seconds: number): number =>
  end > seconds - 0.05 ? seconds : tenth(end)

interface Handles {
  readonly start: number
  readonly end: number
  readonly setStart: (seconds: number) => void
  readonly setEnd: (seconds: number) => void
}

function Strip(props: PartProps & Handles) {
  const { clip, seconds, start, end, setStart, setEnd } = props
  const say = speakEditor(useLanguage())
  const place = {
    '--from': `${(start / seconds) * 100}%`,
    '--to': `${100 - (end / seconds) * 100}%`,
  } as CSSProperties
  const handle = (label: string, value: number, onChange: (seconds: number) => void) => (
    <input
      type="range"
      min={0}
      max={tenth(seconds)}
      step={0.1}
      value={value}
      aria-label={label}
      aria-valuetext={formatTime(value)}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  )
  return (
    <div className="yx-cut__strip" style={place}>
      <div className="yx-cut__film" aria-hidden>
        {filmOf(clip).map(({ at, url }) => (
          <img key={at} src={url} alt="" loading="lazy" />
        ))}
      </div>
      <div className="yx-cut__kept-frame" aria-hidden />
      {handle(say('startHandle'), start, setStart)}
      {handle(say('endHandle'), end, setEnd)}
    </div>
  )
}
