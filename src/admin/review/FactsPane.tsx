'use client'

import { SHORT_POST } from '@/domain/review/reading-facts'
import type { DeskReview } from '@/queries/desk-review'

interface Props {
  readonly desk: DeskReview
}

/** 提示: what can be counted; nothing here decides for the reviewer. */
export function FactsPane({ desk: { facts, content } }: Props) {
  const isLong = content.kind === 'copy' && facts.characters > SHORT_POST
  return (
    <div className="yx-facts">
      <ul>
        <li className={isLong ? 'yx-facts__warn' : ''}>
          正文 {facts.characters} 字，约 {facts.minutes} 分钟读完
          {isLong ? `，短文案一般不超过 ${SHORT_POST} 字` : ''}
        </li>
        <li className={facts.missingAlt.length > 0 ? 'yx-facts__warn' : ''}>
          {pictureWords(facts.pictures, facts.missingAlt.length)}
        </li>
      </ul>
      <h3>资料来源</h3>
      {content.sources.length === 0 ? (
        <p
          className={
            content.genre === 'science' || content.genre === 'policy' ? 'yx-facts__warn' : ''
          }
        >
          没有写资料来源
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
                {[publisher, year === null ? '没有写年份' : `${year} 年`]
                  .filter((part) => part != null && part !== '')
                  .join('，')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function pictureWords(pictures: number, missing: number): string {
  if (pictures === 0) return '没有图片'
  return missing === 0
    ? `图片 ${pictures} 张，都有文字说明`
    : `图片 ${pictures} 张，其中 ${missing} 张没有文字说明`
}
