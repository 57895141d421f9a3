'use client'

import type { RenditionProfile } from '@/domain/media/profiles'
import { speakProfiles } from '@/messages/profiles'
import { useLanguage } from '../shared/use-language'
import { Labelled, type FieldsProps } from './Labelled'
import { QUALITIES, rateOf } from './profile-form'

const MODES = [
  ['quality', 'rateQuality'],
  ['constant', 'rateConstant'],
  ['size', 'rateSize'],
] as const

/** How large the file may become. */
export function RateFields({ profile, onChange }: FieldsProps) {
  const say = speakProfiles(useLanguage())
  const { rate } = profile
  const set = (next: RenditionProfile['rate']) => onChange({ ...profile, rate: next })
  return (
    <>
      <Labelled label={say('rate')}>
        {(id) => (
          <select
            id={id}
            value={rate.mode}
            onChange={({ target }) => {
              const found = MODES.find(([mode]) => mode === target.value)
              if (found) set(rateOf(found[0], rate))
            }}
          >
            {MODES.map(([mode, word]) => (
              <option key={mode} value={mode}>
                {say(word)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {rate.mode === 'quality' ? (
        <Labelled label={say('quality')}>
          {(id) => (
            <select
              id={id}
              value={rate.crf}
              onChange={({ target }) => set({ ...rate, crf: Number(target.value) })}
            >
              {QUALITIES.some(([, crf]) => crf === rate.crf) ? null : (
                <option value={rate.crf}>{rate.crf}</option>
              )}
              {QUALITIES.map(([word, crf]) => (
                <option key={crf} value={crf}>
                  {say(word)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      {rate.mode === 'size' ? (
        <Figure
          label={say('maxMegabytes')}
          value={rate.maxBytes / 1_000_000}
          onChange={(value) => set({ ...rate, maxBytes: Math.round(value * 1_000_000) })}
        />
      ) : null}
      {rate.mode === 'constant' ? (
        <Figure
          label={say('mbps')}
          value={rate.kbps / 1000}
          onChange={(value) => set({ ...rate, kbps: Math.round(value * 1000) })}
        />
      ) : (
        <Figure
          label={say('maxMbps')}
          value={rate.maxKbps / 1000}
          onChange={(value) => set({ ...rate, maxKbps: Math.round(value * 1000) })}
        />
      )}
    </>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Figure({ label, value, onChange }: FigureProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={0.05}
          step="any"
          defaultValue={value}
          onChange={({ target }) => {
            if (target.valueAsNumber > 0) onChange(target.valueAsNumber)
          }}
        />
      )}
    </Labelled>
  )
}
