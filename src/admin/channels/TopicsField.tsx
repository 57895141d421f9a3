'use client'

import { useState, type KeyboardEvent } from 'react'
import { hasTopicEnd, splitTopics, uniqueTopics } from '@/domain/channels/platform-text'
import { speakPlatforms } from '@/messages/platforms'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly id: string
  readonly describedBy: string
  readonly topics: readonly string[]
  readonly onChange: (topics: readonly string[]) => void
}

/** Topics as chips: one is added by Enter, a space or a comma, several by pasting them. */
export function TopicsField({ id, describedBy, topics, onChange }: Props) {
  const say = speakPlatforms(useLanguage())
  const [typed, setTyped] = useState('')
  const add = (words: string) => {
    const fresh = uniqueTopics([...topics, ...splitTopics(words)])
    if (fresh.length > topics.length) onChange(fresh)
    setTyped('')
  }
  // Pinyin on its way to be characters has spaces in it on some keyboards: not before it is there.
  const take = (words: string, isComposing: boolean) => {
    if (!isComposing && hasTopicEnd(words)) add(words)
    else setTyped(words)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add(typed)
    }
    if (event.key === 'Backspace' && typed === '') onChange(topics.slice(0, -1))
  }
  return (
    <>
      <label htmlFor={id}>{say('topics')}</label>
      {topics.length > 0 ? (
        <ul className="yx-topics">
          {topics.map((topic) => (
            <li key={topic}>
              <span>#{topic}</span>
              <button
                type="button"
                aria-label={say('removeTopic', { topic })}
                onClick={() => onChange(topics.filter((one) => one !== topic))}
              >
                <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
                  <path d="M1 1l10 10M11 1L1 11" stroke="currentColor" strokeWidth="2" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        id={id}
        type="text"
        maxLength={200}
        enterKeyHint="done"
        placeholder={say('topicHint')}
        aria-describedby={describedBy}
        value={typed}
        onKeyDown={press}
        onBlur={() => add(typed)}
        onCompositionEnd={(event) => take(event.currentTarget.value, false)}
        onChange={(event) =>
          take(event.target.value, (event.nativeEvent as InputEvent).isComposing)
        }
      />
    </>
  )
}
