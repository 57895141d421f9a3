'use client'

import type { PlacedFinding } from '@/domain/findings/check-content'
import { PLATFORM_LABELS, PLATFORM_TITLE_LABELS, speakPlatforms } from '@/messages/platforms'
import type { CarriedText } from '@/queries/carried-texts'
import { Button } from '../shared/Button'
import { sayDone, sayRefused } from '../shared/say-done'
import { useLanguage } from '../shared/use-language'
import { copyWords } from './copy-words'
import { MarkedWords } from './MarkedWords'
import './channels.css'

interface Props {
  readonly texts: readonly CarriedText[]
  /** Names the file of a cover. */
  readonly title: string
  /** True for what was approved: nothing else may be taken out. */
  readonly mayCopy: boolean
  readonly findings?: readonly PlacedFinding[]
}

/** The sealed texts for the platforms: read while they are judged, copied once they are approved. */
export function SealedTexts({ texts, title, mayCopy, findings = [] }: Props) {
  const say = speakPlatforms(useLanguage())
  if (texts.length === 0) return null
  return (
    <section className="yx-sealed-texts" aria-label={say(mayCopy ? 'approved' : 'texts')}>
      <h2>{say(mayCopy ? 'approved' : 'texts')}</h2>
      <p className="yx-platforms__hint">{say(mayCopy ? 'approvedHint' : 'sealedHint')}</p>
      <div className="yx-sealed-texts__all">
        {texts.map((text) => (
          <OneText key={text.platform} {...{ text, title, mayCopy, findings }} />
        ))}
      </div>
    </section>
  )
}

interface OneProps extends Omit<Required<Props>, 'texts'> {
  readonly text: CarriedText
}

function OneText({ text, title, mayCopy, findings }: OneProps) {
  const language = useLanguage()
  const say = speakPlatforms(language)
  const { platform, coverUrl, topics } = text
  const name = PLATFORM_LABELS[platform][language]
  const of = (field: PlacedFinding['field']) =>
    findings.filter((one) => one.platform === platform && one.field === field)
  return (
    <article className="yx-sealed-text" aria-label={name}>
      <h3>{name}</h3>
      <div className="yx-sealed-text__body">
        {coverUrl ? <img src={coverUrl} alt={say('cover')} /> : null}
        <div>
          {text.title === '' ? null : (
            <p
              className="yx-sealed-text__title"
              aria-label={PLATFORM_TITLE_LABELS[platform][language]}
              data-place={`platform.${platform}.title`}
            >
              <MarkedWords text={text.title} findings={of('platformTitle')} />
            </p>
          )}
          {text.description === '' ? null : (
            <p
              className="yx-sealed-text__description"
              data-place={`platform.${platform}.description`}
            >
              <MarkedWords text={text.description} findings={of('platformDescription')} />
            </p>
          )}
          {topics.length === 0 ? null : (
            <p className="yx-sealed-text__topics" data-place={`platform.${platform}.topics`}>
              {topics.map((topic) => `#${topic}`).join(' ')}
            </p>
          )}
        </div>
      </div>
      {mayCopy ? <CopyActions text={text} name={name} title={title} /> : null}
    </article>
  )
}

interface CopyProps {
  readonly text: CarriedText
  readonly name: string
  readonly title: string
}

function CopyActions({ text, name, title }: CopyProps) {
  const say = speakPlatforms(useLanguage())
  const coverName = say('coverFile', { platform: name, title: fileName(title) })
  const copy = async (words: string, part: 'partTitle' | 'partText') => {
    if (await copyWords(words)) sayDone(say('copied', { platform: name, part: say(part) }))
    else sayRefused(say('copyFailed'))
  }
  return (
    <div className="yx-sealed-text__acts">
      {text.title === '' ? null : (
        <Button onClick={() => void copy(text.title, 'partTitle')}>{say('copyTitle')}</Button>
      )}
      {text.copyText === '' ? null : (
        <Button look="main" onClick={() => void copy(text.copyText, 'partText')}>
          {say('copyText')}
        </Button>
      )}
      {text.coverUrl === null ? null : (
        <a
          className="yx-button yx-button--plain"
          href={`${text.coverUrl}?download=${encodeURIComponent(coverName)}`}
        >
          {say('downloadCover')}
        </a>
      )}
    </div>
  )
}

/** Without what Windows takes in no file name. */
const fileName = (title: string): string => title.replaceAll(/[\\/:*?"<>|\s]+/g, ' ').trim()
