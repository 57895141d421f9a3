'use client'

import { SHORT_POST } from '@/domain/review/reading-facts'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly desk: DeskReview
}

/** 提示: what can be counted; nothing here decides for the reviewer. */
export function FactsPane({ desk: { facts, content } }: Props) {
  const say = speakReview(useLanguage())
  const isLong = content.kind === 'copy' && facts.characters > SHORT_POST
  return (
    <div className="yx-facts">
      <ul>
        <li className={isLong ? 'yx-facts__warn' : ''}>
          {say('length', { characters: facts.characters, minutes: facts.minutes })}
          {isLong ? say('tooLong', { max: SHORT_POST }) : ''}
        </li>
        <li className={facts.missingAlt.length > 0 ? 'yx-facts__warn' : ''}>
          {pictureWords(facts.pictures, facts.missingAlt.length, say)}
        </li>
      </ul>
      <h3>{say('sources')}</h3>
      {content.sources.length === 0 ? (
        <p
          className={
            content.genre === 'science' || content.genre === 'policy' ? 'yx-facts__warn' : ''
          }
        >
          {say('noSources')}
        </p>
      ) : (
        <ol className="yx-facts__sources">
          {content.sources.map(({ title, publisher, year, url }, index) => (
            <li key={index}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              <span className={year === null ? 'yx-facts__warn' : ''}>
                {[publisher, year === null ? say('noYear') : say('year', { year })]
                  .filter((part) => part != null && part !== '')
                  .join(say('comma'))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function pictureWords(
  pictures: number,
  missing: number,
  say: ReturnType<typeof speakReview>,
): string {
  if (pictures === 0) return say('noPictures')
  return missing === 0
    ? say('allDescribed', { pictures })
    : say('someDescribed', { pictures, missing })
}
