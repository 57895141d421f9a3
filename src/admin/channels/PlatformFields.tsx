'use client'

import { useId } from 'react'
import { isEmptyText, lengthOf, platformProblems } from '@/domain/channels/platform-text'
import { shownLimit, type LimitedField, type Platform } from '@/domain/channels/platforms'
import type { StoredPoster } from '@/domain/media/stored-clip'
import { limitWords, PLATFORM_TITLE_LABELS, speakPlatforms } from '@/messages/platforms'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { CoverChoice } from './CoverChoice'
import { TopicsField } from './TopicsField'
import type { WrittenText } from './use-platform-text'

interface Props {
  readonly platform: Platform
  readonly text: WrittenText
  readonly posters: readonly StoredPoster[]
  /** Of the post, to begin with. */
  readonly source: { readonly title: string; readonly digest: string }
  readonly onChange: (changes: Partial<WrittenText>) => void
}

/** Title, description, topics and cover for one platform. */
export function PlatformFields({ platform, text, posters, source, onChange }: Props) {
  const id = useId()
  const language = useLanguage()
  const say = speakPlatforms(language)
  const isFresh = isEmptyText({ ...text, cover: null })
  const note = (field: LimitedField) => (
    <LimitNote id={`${id}-${field}`} platform={platform} text={text} field={field} />
  )
  return (
    <div className="yx-platform" data-platform={platform}>
      {isFresh && source.title !== '' ? (
        <Button onClick={() => onChange({ title: source.title, description: source.digest })}>
          {say('prefill')}
        </Button>
      ) : null}
      <div className="yx-field" data-place={`platform.${platform}.title`}>
        <label htmlFor={`${id}-t`}>{PLATFORM_TITLE_LABELS[platform][language]}</label>
        <input
          id={`${id}-t`}
          type="text"
          maxLength={200}
          aria-describedby={`${id}-title`}
          value={text.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
        {note('title')}
      </div>
      <div className="yx-field" data-place={`platform.${platform}.description`}>
        <label htmlFor={`${id}-d`}>{say('description')}</label>
        <textarea
          id={`${id}-d`}
          rows={5}
          maxLength={5000}
          placeholder={say('descriptionHint')}
          aria-describedby={`${id}-description`}
          value={text.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
        {note('description')}
      </div>
      <div className="yx-field" data-place={`platform.${platform}.topics`}>
        <TopicsField
          id={`${id}-h`}
          describedBy={`${id}-topics`}
          topics={text.topics}
          onChange={(topics) => onChange({ topics })}
        />
        {note('topics')}
      </div>
      <CoverChoice
        platform={platform}
        posters={posters}
        chosen={text.cover}
        onChoose={(cover) => onChange({ cover })}
      />
    </div>
  )
}

interface NoteProps {
  readonly id: string
  readonly platform: Platform
  readonly text: WrittenText
  readonly field: LimitedField
}

/** 已写/上限, red when it would be refused, amber when it is only unusual; and where the number comes from. */
function LimitNote({ id, platform, text, field }: NoteProps) {
  const language = useLanguage()
  const say = speakPlatforms(language)
  const limit = shownLimit(platform, field)
  if (!limit) return null
  const whole = { platform, ...text }
  // As it would be sealed: white space around it does not count.
  const trimmed = { ...whole, title: text.title.trim(), description: text.description.trim() }
  const count = lengthOf(trimmed, field)
  const problem = platformProblems(trimmed, [text.cover ?? '']).find((one) => one.field === field)
  const tone = problem ? (problem.isHard ? 'over' : 'advice') : 'fits'
  return (
    <p id={id} className={`yx-platform__limit yx-platform__limit--${tone}`}>
      <span title={say('source', { source: limit.source, date: limit.checkedOn })}>
        {limitWords(limit, language)}
      </span>
      <output>
        {say('count', { count, max: problem?.isHard ? problem.limit : limit.max })}
        {problem?.isHard ? ` ${say('tooMuch', { over: count - problem.limit })}` : ''}
      </output>
    </p>
  )
}
