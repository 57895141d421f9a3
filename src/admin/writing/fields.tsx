'use client'

import { useField } from '@payloadcms/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { Label } from '@/messages/labels'
import { speakWriting } from '@/messages/writing'
import { useLanguage } from '../shared/use-language'

interface FieldProps {
  /** Path in the form, such as `byline.name`. */
  readonly path: string
  readonly label: string
  readonly maxLength: number
  readonly placeholder?: string
}

/** One line of text. */
export function LineField({ path, label, maxLength, placeholder }: FieldProps) {
  const id = useId()
  const { value, setValue } = useField<string | null>({ path })
  return (
    <div className="yx-field" data-place={path}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={maxLength}
        placeholder={placeholder}
        value={value ?? ''}
        onChange={(event) => setValue(event.target.value)}
      />
    </div>
  )
}

interface GrowingProps extends FieldProps {
  readonly className: string
  /** Counts what is written once it is near the limit. */
  readonly isCounted?: boolean
}

/** Text that is read as it is written: no frame, as high as its words. */
export function GrowingField(props: GrowingProps) {
  const { path, label, maxLength, placeholder, className, isCounted = false } = props
  const say = speakWriting(useLanguage())
  const ref = useRef<HTMLTextAreaElement>(null)
  const { value, setValue } = useField<string | null>({ path })
  const text = value ?? ''
  useEffect(() => {
    const area = ref.current
    if (!area) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }, [text])
  return (
    <div className="yx-growing" data-place={path}>
      {/* The same words behind the field, unseen: underlines stand under them, since a field can hold none. */}
      <div className={`yx-growing__mirror ${className}`} aria-hidden="true">
        {text}
      </div>
      <textarea
        ref={ref}
        aria-label={label}
        className={className}
        rows={1}
        maxLength={maxLength}
        placeholder={placeholder}
        value={text}
        onChange={(event) => setValue(event.target.value.replace(/\n/gu, ''))}
      />
      {isCounted && text.length > maxLength * 0.6 ? (
        <span className="yx-growing__count">
          {say('characters', { count: text.length, max: maxLength })}
        </span>
      ) : null}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly path: string
  readonly label: string
  readonly options: readonly Value[]
  readonly labels: Readonly<Record<Value, Label>>
}

/** One of a few, all in sight. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { path, label, options, labels } = props
  const language = useLanguage()
  const { value, setValue } = useField<Value | null>({ path })
  return (
    <Choices path={path} label={label}>
      {options.map((option) => (
        <label key={option} className="yx-choice">
          <input
            type="radio"
            name={`choice-${path}`}
            checked={value === option}
            onChange={() => setValue(option)}
          />
          {labels[option][language]}
        </label>
      ))}
    </Choices>
  )
}

/** Any of a few, all in sight. */
export function ManyField<Value extends string>(props: ChoiceProps<Value>) {
  const { path, label, options, labels } = props
  const language = useLanguage()
  const { value, setValue } = useField<readonly Value[] | null>({ path })
  const chosen = value ?? []
  return (
    <Choices path={path} label={label}>
      {options.map((option) => (
        <label key={option} className="yx-choice">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) =>
              setValue(
                options.filter((one) =>
                  one === option ? event.target.checked : chosen.includes(one),
                ),
              )
            }
          />
          {labels[option][language]}
        </label>
      ))}
    </Choices>
  )
}

interface FlagProps {
  readonly path: string
  readonly label: string
}

export function FlagField({ path, label }: FlagProps) {
  const { value, setValue } = useField<boolean | null>({ path })
  return (
    <label className="yx-flag">
      <input
        type="checkbox"
        checked={value === true}
        onChange={(event) => setValue(event.target.checked)}
      />
      {label}
    </label>
  )
}

interface ChoicesProps {
  readonly path: string
  readonly label: string
  readonly children: ReactNode
}

function Choices({ path, label, children }: ChoicesProps) {
  return (
    <fieldset className="yx-fieldset" data-place={path}>
      <legend>{label}</legend>
      <div className="yx-choices">{children}</div>
    </fieldset>
  )
}
