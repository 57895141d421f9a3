'use client'

import { useId, useState } from 'react'
import type { Annotation } from '@/domain/review/review-record'
import { speakReview } from '@/messages/review'
import { Button } from '../shared/Button'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'

interface Props {
  /** The text that was selected; null while no remark is being written. */
  readonly quote: string | null
  readonly onClose: () => void
  readonly onAdd: (remark: Annotation) => void
}

/** A remark on a stretch of the text. Most a remark quotes is cut off: it must only find its place again. */
export const LONGEST_QUOTE = 500

/** 批注: what is wrong with the quoted words, and how they could read. */
export function RemarkSheet({ quote, onClose, onAdd }: Props) {
  const say = speakReview(useLanguage())
  const [note, setNote] = useState('')
  const [suggestion, setSuggestion] = useState('')
  const ids = { note: useId(), suggestion: useId() }
  const add = () => {
    const better = suggestion.trim()
    onAdd({
      quote: quote ?? '',
      note: note.trim(),
      ...(better === '' ? {} : { suggestion: better }),
    })
    setNote('')
    setSuggestion('')
  }
  return (
    <Sheet
      title={say('remark')}
      isOpen={quote !== null}
      onClose={onClose}
      actions={
        <Button look="main" disabled={note.trim() === ''} onClick={add}>
          {say('addRemark')}
        </Button>
      }
    >
      <p className="yx-quote">“{quote}”</p>
      <div className="yx-field">
        <label htmlFor={ids.note}>{say('whatIsWrong')}</label>
        <textarea
          id={ids.note}
          rows={2}
          maxLength={5000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="yx-field">
        <label htmlFor={ids.suggestion}>{say('betterField')}</label>
        <textarea
          id={ids.suggestion}
          rows={2}
          maxLength={5000}
          value={suggestion}
          onChange={(event) => setSuggestion(event.target.value)}
        />
      </div>
    </Sheet>
  )
}
