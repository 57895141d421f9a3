'use client'

import { useState } from 'react'
import type { Annotation } from '@/domain/review/review-record'
import { speakReview } from '@/messages/review'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { LONGEST_QUOTE, RemarkSheet } from './RemarkSheet'

interface Props {
  /** Text selected in the article; empty when nothing is. */
  readonly selected: string
  readonly mayDecide: boolean
  readonly onAdd: (remark: Annotation) => void
}

/** 批注: a button while text is selected, and the sheet it opens. */
export function Annotate({ selected, mayDecide, onAdd }: Props) {
  const say = speakReview(useLanguage())
  const [noting, setNoting] = useState<string | null>(null)
  return (
    <>
      {mayDecide && selected !== '' ? (
        <div className="yx-annotate">
          <Button look="main" onClick={() => setNoting(selected.slice(0, LONGEST_QUOTE))}>
            {say('annotate')}
          </Button>
        </div>
      ) : null}
      <RemarkSheet
        quote={noting}
        onClose={() => setNoting(null)}
        onAdd={(remark) => {
          onAdd(remark)
          setNoting(null)
        }}
      />
    </>
  )
}
