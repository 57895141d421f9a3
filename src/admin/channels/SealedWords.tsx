'use client'

import type { PlacedFinding } from '@/domain/findings/check-content'
import type { CheckedClip } from '@/domain/findings/content-parts'
import { speakPlatforms } from '@/messages/platforms'
import { useLanguage } from '../shared/use-language'
import { MarkedWords } from './MarkedWords'
import './channels.css'

interface Props {
  readonly clip: CheckedClip
  readonly findings: readonly PlacedFinding[]
}

/** What is read in a sealed clip: cards and subtitles, line by line, open where something was found in them. */
export function SealedWords({ clip: { id, cards, subtitles }, findings }: Props) {
  const say = speakPlatforms(useLanguage())
  const count = cards.length + subtitles.length
  if (count === 0) return null
  const here = findings.filter(({ video }) => video === id)
  const of = (field: PlacedFinding['field']) => here.filter((one) => one.field === field)
  return (
    <details className="yx-sealed-words" data-place={`clip.${id}`} open={here.length > 0}>
      <summary>{say('clipWords', { count })}</summary>
      {cards.length > 0 ? (
        <p>
          <MarkedWords text={cards.join('\n')} findings={of('card')} />
        </p>
      ) : null}
      {subtitles.length > 0 ? (
        <p>
          <MarkedWords
            text={subtitles.map(({ text }) => text).join('\n')}
            findings={of('subtitle')}
          />
        </p>
      ) : null}
    </details>
  )
}
