'use client'

import type { TextPart } from '@/domain/review/diff-text'
import type { PictureChange, RevisionDiff } from '@/domain/review/diff-revisions'
import { COMPARED_LABELS } from '@/messages/desk'

interface Props {
  readonly diff: RevisionDiff | null
  readonly round: number
}

const PICTURE_WORDS: Readonly<Record<PictureChange['kind'], string>> = {
  added: '新增图片',
  removed: '去掉图片',
  reworded: '改了图片说明',
}

/** 修改对比: this round's sealed text against the one before. */
export function DiffPane({ diff, round }: Props) {
  if (!diff) return <p className="yx-empty">首次送审，没有上一轮。</p>
  if (diff.count === 0) return <p className="yx-empty">与第 {round - 1} 轮相比，没有改动。</p>
  return (
    <div className="yx-diff">
      <p className="yx-diff__legend">
        与第 {round - 1} 轮相比改了 {diff.count} 处。<del>删去</del> <ins>新增</ins>
      </p>
      {diff.fields.map(({ field, before, after, parts }) => (
        <section key={field}>
          <h3>{COMPARED_LABELS[field].zh}</h3>
          {parts ? (
            <Parts parts={parts} />
          ) : (
            <p>
              <del>{before || '（空）'}</del> <ins>{after || '（空）'}</ins>
            </p>
          )}
        </section>
      ))}
      {diff.pictures.length > 0 ? (
        <section>
          <h3>图片</h3>
          <ul className="yx-diff__pictures">
            {diff.pictures.map(({ kind, material, alt }) => (
              <li key={`${kind}-${material}`}>
                <img src={`/api/materials/${material}/rendition/thumb`} alt="" />
                <span>
                  {PICTURE_WORDS[kind]}：{alt || '没有文字说明'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h3>正文</h3>
        <Paragraphs diff={diff} />
      </section>
    </div>
  )
}

/** Unchanged paragraphs are folded to a count, one on each side of a change kept for its sense. */
function Paragraphs({ diff: { paragraphs } }: { readonly diff: RevisionDiff }) {
  const isNear = (index: number): boolean =>
    [-1, 0, 1].some((step) => {
      const near = paragraphs[index + step]
      return near !== undefined && near.kind !== 'same'
    })
  if (paragraphs.every(({ kind }) => kind === 'same')) return <p>没有改动。</p>
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
            {folded} 段没有改动
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
