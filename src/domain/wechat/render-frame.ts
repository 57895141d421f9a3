import { isBlank } from '@/domain/content/clean-text'
import { DomainError } from '@/domain/errors'
import type { Audience } from '@/domain/review/post-fields'
import type { RevisionContent } from '@/domain/review/revision-content'
import { element, escapeText, lookStyle, withLook } from './html'
import type { RenderContext } from './render-context'
import { noteMark } from './render-inline'

/** Who approved: names as people know them, and the instant of the final approval (ISO 8601). */
export interface Approvers {
  readonly first?: string
  readonly final?: string
  readonly at?: string
}

const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  elderly: '老年人',
  parents: '家长',
  residents: '社区居民',
  chronic: '慢性病患者',
  women: '育龄妇女',
}

/**
 * The text label of 《人工智能生成合成内容标识办法》 (in force 2025-09-01), article 4: at the beginning, the end or a fit place
 * of a text; GB 45438-2025 asks for a word for AI and one for generation.
 */
const AI_LABEL = '本文部分内容由人工智能（AI）辅助生成'

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000

/** The day of an instant in China, which has one time zone and no summer time. */
function chineseDay(instant: string): string {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) throw new DomainError('BAD_REQUEST', { field: 'at' })
  const day = new Date(time + SHANGHAI_OFFSET_MS)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}

const joined = (parts: readonly (string | null | undefined)[], separator: string): string =>
  parts.filter((part): part is string => part != null && !isBlank(part)).join(separator)

function fact(label: string, value: string, { theme }: RenderContext): string {
  if (isBlank(value)) return ''
  const head = element('span', lookStyle({ ...theme.text.small, color: theme.strong }), label)
  return element('p', withLook(theme.styles.fact, theme.text.small), head + escapeText(value))
}

/** A label the law wants seen: larger and heavier than the facts around it. */
const mark = (words: string, { theme }: RenderContext): string =>
  element('p', withLook(`${theme.styles.fact};font-weight:bold`, theme.text.label), words)

function lead(digest: string | null, { theme }: RenderContext): string {
  if (digest === null || isBlank(digest)) return ''
  const label = element('p', withLook('margin:0 0 4px;font-weight:bold', theme.text.label), '导读')
  const words = element(
    'p',
    withLook(theme.styles.inBox, theme.text.body),
    escapeText(digest.trim()),
  )
  return element('section', theme.styles.lead, label + words)
}

/** Above the body: the lead, who wrote it, for whom, and the labels the law asks for. */
export function renderHead(content: RevisionContent, context: RenderContext): string {
  const { byline } = content
  const author = byline ? joined([byline.name, byline.title, byline.specialty], '　') : ''
  const isAdvertisement = content.genre === 'advertisement'
  const facts =
    // 《广告法》 article 14: recognisable as an advertisement; 《医疗广告管理办法》: the number of the review certificate.
    (isAdvertisement ? mark('广告', context) : '') +
    fact('撰稿：', author, context) +
    fact('适合：', content.audiences.map((key) => AUDIENCE_NAMES[key]).join('、'), context) +
    (content.isAiAssisted ? mark(AI_LABEL, context) : '')
  return lead(content.digest, context) + element('section', context.theme.styles.facts, facts)
}

const notesHead = (words: string, { theme }: RenderContext): string =>
  element('p', withLook(theme.styles.notesHead, theme.text.label), words)

const bookTitle = (title: string): string => (/[《〈]/.test(title) ? title : `《${title}》`)

function sources(content: RevisionContent, context: RenderContext): string {
  const { theme } = context
  const list = content.sources.map((source, index) => {
    const year = source.year === null ? null : `${source.year}年`
    const words = joined([bookTitle(source.title), source.publisher, year], '，')
    const mark = source.url ? noteMark(source.url, { words, look: theme.text.small }, context) : ''
    return element(
      'p',
      withLook(theme.styles.note, theme.text.small),
      `${index + 1}.&nbsp;${escapeText(words)}${mark}`,
    )
  })
  return list.length === 0 ? '' : notesHead('参考资料', context) + list.join('')
}

function linkNotes(context: RenderContext): string {
  const { notes, theme } = context
  const list = notes
    .list()
    .map((address, index) =>
      element(
        'p',
        withLook(theme.styles.note, theme.text.small),
        `[${index + 1}]&nbsp;${escapeText(address)}`,
      ),
    )
  return list.length === 0 ? '' : notesHead('引用链接', context) + list.join('')
}

function closing(content: RevisionContent, approvers: Approvers, context: RenderContext): string {
  const names = joined(
    [
      approvers.first ? `${approvers.first}（初审）` : null,
      approvers.final ? `${approvers.final}（终审）` : null,
    ],
    '　',
  )
  const reviewNo = content.genre === 'advertisement' ? (content.adReviewNo ?? '') : ''
  const lines =
    fact('审核：', names, context) +
    fact('日期：', approvers.at ? chineseDay(approvers.at) : '', context) +
    fact('医疗广告审查证明文号：', reviewNo, context)
  return element('section', context.theme.styles.closing, lines)
}

/** Below the body: sources, the addresses behind the links, who approved and when. Rendered last, when all links are known. */
export function renderFoot(
  content: RevisionContent,
  approvers: Approvers,
  context: RenderContext,
): string {
  // Sources first: their addresses join the link notes.
  const references = sources(content, context)
  return references + linkNotes(context) + closing(content, approvers, context)
}
