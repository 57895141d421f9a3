'use client'

import { useEffect, useId, useState } from 'react'
import { formatTime, parseTime } from '@/domain/media/clip-time'
import { speakEditor } from '@/messages/clip-editor'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly label: string
  readonly value: number
  readonly onChange: (seconds: number) => void
}

/** A time as people write it, `1:05.3`; arrow keys move it by a tenth of a second, with Shift by one. */
export function TimeField({ label, value, onChange }: Props) {
  const id = useId()
  const say = speakEditor(useLanguage())
  const [text, setText] = useState(formatTime(value))
  useEffect(() => setText(formatTime(value)), [value])
  const isWrong = parseTime(text) === null
  const settle = () => {
    const seconds = parseTime(text)
    if (seconds === null) setText(formatTime(value))
    else if (formatTime(seconds) !== formatTime(value)) onChange(seconds)
  }
  return (
    <div className="yx-field yx-cut__time">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        title={isWrong ? say('badTime') : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          const step = event.shiftKey ? 1 : 0.1
          if (event.key === 'Enter') settle()
          if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            event.preventDefault()
            onChange(Math.max(0, value + (event.key === 'ArrowUp' ? step : -step)))
          }
        }}
      />
    </div>
  )
}
