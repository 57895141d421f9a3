import { DomainError } from '@/domain/errors'
import type { RevisionContent } from '@/domain/review/revision-content'
import { countCharacters } from './count-characters'
import { element, withLook } from './html'
import { WECHAT_LIMITS } from './limits'
import { LinkNotes } from './links'
import { renderBlocks } from './render-blocks'
import { renderFoot, renderHead, type Approvers } from './render-frame'
import type { Theme } from './themes'

export interface RenderOptions {
  readonly theme: Theme
  /** Where a material's picture is: `images/…` in the package, an address of the house in the preview. */
  readonly imageSrc: (materialId: string) => string
  readonly approvers?: Approvers
}

export interface ArticleBudget {
  /** Characters, tags and styles included. */
  readonly length: number
  readonly limit: number
  /** UTF-8 bytes. */
  readonly bytes: number
  readonly state: 'ok' | 'warn' | 'over'
}

/** How much of WeChat's allowance a fragment takes. */
export function articleBudget(html: string): ArticleBudget {
  const length = countCharacters(html)
  const bytes = new TextEncoder().encode(html).length
  const limit = WECHAT_LIMITS.articleCharacters
  const isOver = length > limit || bytes >= WECHAT_LIMITS.articleBytes
  const isNear = length > WECHAT_LIMITS.articleCharactersWarn
  return { length, limit, bytes, state: isOver ? 'over' : isNear ? 'warn' : 'ok' }
}

/**
 * The article of a sealed revision as WeChat's draft wants it, however long it gets: a fragment of
 * inline-styled sections, straight from the tree. The title is not in it, WeChat shows its own above
 * the article. The same content always gives the same characters.
 */
export function renderFragment(content: RevisionContent, options: RenderOptions): string {
  const { theme, imageSrc, approvers = {} } = options
  const context = { theme, imageSrc, materials: content.materials, notes: new LinkNotes() }
  const html =
    renderHead(content, context) +
    renderBlocks(content.body?.root.children ?? [], context) +
    renderFoot(content, approvers, context)
  return element('section', withLook(theme.styles.root, theme.text.body), html)
}

/**
 * {@link renderFragment}, refused where it is more than WeChat takes; never truncated.
 * @throws DomainError WECHAT_TOO_LONG `{field: 'content', limit, length}`, in characters
 */
export function renderArticle(content: RevisionContent, options: RenderOptions): string {
  const html = renderFragment(content, options)
  const { state, limit, length } = articleBudget(html)
  if (state === 'over')
    throw new DomainError('WECHAT_TOO_LONG', { field: 'content', limit, length })
  return html
}
