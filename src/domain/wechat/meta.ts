import { cleanText } from '@/domain/content/clean-text'
import { webUrlProblem } from '@/domain/content/link-url'
import { visibleText } from '@/domain/content/visible-text'
import { DomainError } from '@/domain/errors'
import type { RevisionContent } from '@/domain/review/revision-content'
import { countCharacters } from './count-characters'
import { WECHAT_LIMITS } from './limits'
import { cutOpenly, sentencesOf, takeWhole } from './shorten'

/** `meta.json`: what a WeChat draft needs beside its content. */
export interface ArticleMeta {
  readonly title: string
  readonly author: string
  readonly digest: string
  /** Behind 阅读原文; '' for none. */
  readonly contentSourceUrl: string
}

const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

function authorOf({ byline, department }: RevisionContent): string {
  const name = oneLine(byline?.name ?? '') || oneLine(department.name)
  const limit = WECHAT_LIMITS.author
  if (countCharacters(name) <= limit) return name
  const several = takeWhole(name.split(/[、，,;；/]+\s*/), '、', limit - 1)
  return several === '' ? cutOpenly(name, limit) : `${several}等`
}

function digestOf({ digest, body }: RevisionContent): string {
  const given = oneLine(digest ?? '')
  if (given !== '') {
    if (countCharacters(given) <= WECHAT_LIMITS.digest) return given
    const whole = takeWhole(sentencesOf(given), '', WECHAT_LIMITS.digestInEditor)
    return whole || cutOpenly(given, WECHAT_LIMITS.digestInEditor)
  }
  const text = body ? visibleText(body) : ''
  const whole = takeWhole(sentencesOf(text), '', WECHAT_LIMITS.digestInEditor)
  return whole || cutOpenly(oneLine(text), WECHAT_LIMITS.digestInEditor)
}

function sourceUrl(url: string | null): string {
  const typed = url?.trim() ?? ''
  if (typed === '') return ''
  if (webUrlProblem(typed) !== null) {
    throw new DomainError('BAD_REQUEST', { field: 'contentSourceUrl' })
  }
  const length = new TextEncoder().encode(typed).length
  const limit = WECHAT_LIMITS.sourceUrlBytes
  if (length > limit) {
    throw new DomainError('WECHAT_TOO_LONG', { field: 'contentSourceUrl', limit, length })
  }
  return typed
}

/**
 * The draft's fields within WeChat's limits. The title is what was approved or nothing: too long, it is
 * refused. Author and digest are furniture and are shortened openly: authors by whole names and 「等」, a
 * digest by whole sentences, else by 「…」. Without a byline the department is the author; without a digest
 * it is the first whole sentences of the text.
 *
 * @throws DomainError WECHAT_TOO_LONG `{field: 'title' | 'contentSourceUrl', limit, length}`, BAD_REQUEST `{field}`
 */
export function buildMeta(
  content: RevisionContent,
  options: { readonly contentSourceUrl?: string | null } = {},
): ArticleMeta {
  const title = oneLine(content.title)
  const length = countCharacters(title)
  const limit = WECHAT_LIMITS.title
  if (length > limit) throw new DomainError('WECHAT_TOO_LONG', { field: 'title', limit, length })
  return {
    title,
    author: authorOf(content),
    digest: digestOf(content),
    contentSourceUrl: sourceUrl(options.contentSourceUrl ?? null),
  }
}
