'use client'

import { useId, type CSSProperties } from 'react'
import type { Card } from '@/domain/media/edit'
import { MAX_LINE } from '@/domain/media/tidy-edit'
import { speakEditor } from '@/messages/clip-editor'
import { useLanguage } from '../shared/use-language'
import type { PartProps } from './parts'
import { WordHints } from './WordHints'

const SECONDS = [1, 1.5, 2, 3, 4, 5]

/** 片头与片尾: the hospital's name before and after, as it will look. */
export function CardsPart(props: PartProps) {
  const say = speakEditor(useLanguage())
  return (
    <fieldset className="yx-cut__part">
      <legend>{say('cards')}</legend>
      <OneCard {...props} which="intro" />
      <OneCard {...props} which="outro" />
    </fieldset>
  )
}

function OneCard(props: PartProps & { readonly which: 'intro' | 'outro' }) {
  const { wish, change, editing, which, hintsAt, clip } = props
  const say = speakEditor(useLanguage())
  const card = wish[which]
  const name = say(which)
  const fresh: Card = {
    lines: [editing.hospitalName],
    seconds: 2,
    background: editing.brandColour.toLowerCase(),
  }
  const put = (part: Partial<Card>) => change({ [which]: { ...(card ?? fresh), ...part } })
  return (
    <div className="yx-cut__card">
      <label className="yx-choice">
        <input
          type="checkbox"
          checked={card !== null}
          onChange={(event) => change({ [which]: event.target.checked ? fresh : null })}
        />
        {say('cardOn', { card: name })}
      </label>
      {card ? (
        <div className="yx-cut__card-fields">
          <CardLook card={card} isTall={(clip.probe?.height ?? 0) > (clip.probe?.width ?? 0)} />
          <CardFields card={card} name={name} put={put} brand={fresh.background} />
          <WordHints hints={hintsAt(which)} />
        </div>
      ) : null}
    </div>
  )
}

interface FieldProps {
  readonly card: Card
  readonly name: string
  readonly brand: string
  readonly put: (part: Partial<Card>) => void
}

function CardFields({ card, name, brand, put }: FieldProps) {
  const say = speakEditor(useLanguage())
  const id = useId()
  const lines = card.lines.filter((line) => line.trim() !== '')
  const isTooLong = lines.length > 4 || lines.some((line) => [...line.trim()].length > MAX_LINE)
  return (
    <div>
      <div className="yx-field">
        <label htmlFor={`${id}-lines`}>{say('cardLines')}</label>
        <textarea
          id={`${id}-lines`}
          rows={2}
          value={card.lines.join('\n')}
          aria-label={`${name} ${say('cardLines')}`}
          aria-invalid={isTooLong || undefined}
          onChange={(event) => put({ lines: event.target.value.split('\n') })}
        />
        {isTooLong ? <p className="yx-cut__wrong">{say('cardTooLong')}</p> : null}
      </div>
      <div className="yx-cut__row">
        <div className="yx-field">
          <label htmlFor={`${id}-seconds`}>{say('cardSeconds')}</label>
          <select
            id={`${id}-seconds`}
            value={card.seconds}
            onChange={(event) => put({ seconds: Number(event.target.value) })}
          >
            {[...new Set([...SECONDS, card.seconds])].map((seconds) => (
              <option key={seconds}>{seconds}</option>
            ))}
          </select>
        </div>
        <div className="yx-field">
          <label htmlFor={`${id}-colour`}>{say('cardColour')}</label>
          <div className="yx-cut__colours">
            {[...new Set([brand, '#10201f', '#1f4e8c', '#9c2b2b'])].map((colour) => (
              <button
                key={colour}
                type="button"
                style={{ background: colour }}
                aria-label={`${say('cardColour')} ${colour}`}
                aria-pressed={card.background === colour}
                onClick={() => put({ background: colour })}
              />
            ))}
            <input
              id={`${id}-colour`}
              type="color"
              value={card.background}
              onChange={(event) => put({ background: event.target.value })}
            />
          </div>
        </div>
      </div>
    </div>
  )
}

/** As the card will look: the font shrinks with the longest line, as on the real one. */
function CardLook({ card, isTall }: { readonly card: Card; readonly isTall: boolean }) {
  const lines = card.lines.filter((line) => line.trim() !== '')
  const longest = Math.max(...lines.map((line) => [...line].length), 1)
  const style = {
    background: card.background,
    '--size': String(Math.min(100 / 12, isTall ? 100 : 25, 96 / longest)),
  } as CSSProperties
  return (
    <div className={`yx-cut__card-look${isTall ? ' yx-cut__card-look--tall' : ''}`} style={style}>
      {lines.map((line, n) => (
        <span key={`${n} ${line}`}>{line}</span>
      ))}
    </div>
  )
}
