'use client'

import { useField } from '@payloadcms/ui'
import { useId } from 'react'

export interface Choice {
  readonly id: string
  readonly name: string
  /** Choices of one group stand together under its name. */
  readonly group?: string
}

interface Props {
  readonly path: string
  readonly label: string
  readonly choices: readonly Choice[]
  readonly none: string
}

/** One document of a short list, in the browser's own select: a phone shows it as its own wheel. */
export function PickField({ path, label, choices, none }: Props) {
  const id = useId()
  const { value, setValue } = useField<string | number | null>({ path })
  const groups = [...new Set(choices.map(({ group }) => group))]
  return (
    <div className="yx-field" data-place={path}>
      <label htmlFor={id} className="yx-field__name">
        {label}
      </label>
      <select
        id={id}
        value={value == null ? '' : String(value)}
        onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{none}</option>
        {groups.map((group) => {
          const options = choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))
          return group === undefined ? (
            options
          ) : (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          )
        })}
      </select>
    </div>
  )
}
