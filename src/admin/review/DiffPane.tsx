'use client'

import type { TextPart } from '@/domain/review/diff-text'
import type { PictureChange, RevisionDiff } from '@/domain/review/diff-revisions'
import { COMPARED_LABELS } from '@/messages/desk'
import { speakReview } from '@/messages/review'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly diff: RevisionDiff | null
  readonly round: number
}

const PICTURE_WORDS = {
  added: 'pictureAdded',
  removed: 'pictureRemoved',
  reworded: 'pictureReworded',
} as const satisfies Readonly<Record<PictureChange['kind'], string>>

/** 修改对比: this round's sealed text against the one before. */
export function DiffPane({ diff, round }: Props) {
  const language = useLanguage()
  const say = speakReview(language)
  if (!diff) return <p className="yx-empty">{say('noEarlierRound')}</p>
  const since = { round: round - 1 }
  if (diff.count === 0) return <p className="yx-empty">{say('unchangedSince', since)}</p>
  return (
    <div className="yx-diff">
      <p className="yx-diff__legend">
        {say('diffCount', { ...since, count: diff.count })}
        <del>{say('removed')}</del> <ins>{say('added')}</ins>
      </p>
      {diff.fields.map(({ field, before, after, parts }) => (
        <section key={field}>
          <h3>{COMPARED_LABELS[field][language]}</h3>
          {parts ? (
            <Parts parts={parts} />
          ) : (
            <p>
              <del>{before || say('empty')}</del> <ins>{after || say('empty')}</ins>
            </p>
          )}
        </section>
      ))}
      {diff.pictures.length > 0 ? (
        <section>
          <h3>{say('pictures')}</h3>
          <ul className="yx-diff__pictures">
            {diff.pictures.map(({ kind, material, alt }) => (
              <li key={`${kind}-${material}`}>
                <img src={`/api/materials/${material}/rendition/thumb`} alt="" />
                <span>
                  {say('pictureChange', {
                    change: say(PICTURE_WORDS[kind]),
                    alt: alt || say('noAlt'),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h3>{say('text')}</h3>
        <Paragraphs diff={diff} />
      </section>
    </div>
  )
}

/** Unchanged paragraphs are folded to a count, one on each side of a change kept for its sense. */
function Paragraphs({ diff: { paragraphs } }: { readonly diff: RevisionDiff }) {
  const say = speakReview(useLanguage())
  const isNear = (index: number): boolean =>
    [-1, 0, 1].some((step) => {
      const near = paragraphs[index + step]
      return near !== undefined && near.kind !== 'same'
    })
  if (paragraphs.every(({ kind }) => kind === 'same')) return <p>{say('unchanged')}</p>
  return (
    <>
      {paragraphs.map((paragraph, index) => {
        if (isNear(index)) {
          return (
            <div key={index} className={`yx-diff__paragraph yx-diff__paragraph--${paragraph.kind}`}>
              <Parts parts={paragraph.parts} />
            </div>
          )
        }
        if (index > 0 && !isNear(index - 1)) return null
        const next = paragraphs.findIndex((_, later) => later > index && isNear(later))
        const folded = (next === -1 ? paragraphs.length : next) - index
        return (
          <p key={index} className="yx-diff__folded">
            {say('folded', { count: folded })}
          </p>
        )
      })}
    </>
  )
}

function Parts({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <p>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>
        if (kind === 'removed') return <del key={index}>{text}</del>
        return <span key={index}>{text}</span>
      })}
    </p>
  )
}
