import { isBlank } from '@/domain/content/clean-text'
import type { UploadNode, VideoFields } from '@/domain/content/lexical'
import { element, escapeAttribute, escapeText, lookStyle, withLook } from './html'
import { linkFate } from './links'
import type { RenderContext } from './render-context'
import { noteMark } from './render-inline'

function image(materialId: string, context: RenderContext): string {
  const src = escapeAttribute(context.imageSrc(materialId))
  const alt = escapeAttribute(context.materials[materialId]?.alt ?? '')
  return `<img src="${src}" alt="${alt}" style="${context.theme.styles.image}">`
}

/** Whose picture it is; many licences ask for the name beside the picture. */
function credit(materialId: string, context: RenderContext): string {
  const name = context.materials[materialId]?.credit ?? ''
  return isBlank(name) ? '' : caption(`图源：${escapeText(name)}`, context)
}

const caption = (html: string, { theme }: RenderContext): string =>
  element('section', withLook(theme.styles.caption, theme.text.caption), html)

const captionText = (text: string): string => (isBlank(text) ? '' : escapeText(text.trim()))

/** A picture with its caption and credit. */
export function renderUpload(node: UploadNode, context: RenderContext): string {
  const inner =
    image(node.value, context) +
    caption(captionText(node.fields?.caption ?? ''), context) +
    credit(node.value, context)
  return element('section', context.theme.styles.figure, inner)
}

/**
 * A clip: its cover, then 「视频」, the caption and its address as a link note. The interface for drafts
 * takes no video, so the place of the clip is said in words.
 */
export function renderVideo(fields: VideoFields, context: RenderContext): string {
  if (isBlank(fields.caption) && !fields.url && !fields.cover) return ''
  const { theme } = context
  const look = theme.text.caption
  const words = isBlank(fields.caption) ? '观看视频' : fields.caption.trim()
  const fate = fields.url ? linkFate(fields.url) : { kind: 'drop' as const }
  const html =
    fate.kind === 'keep'
      ? `<a href="${escapeAttribute(fate.href)}" style="${lookStyle({ ...look, color: theme.link })};text-decoration:underline">${escapeText(words)}</a>`
      : escapeText(words) +
        (fate.kind === 'note' ? noteMark(fate.address, { words, look }, context) : '')
  const tag = element('strong', `${lookStyle(theme.text.label)};font-weight:bold`, '视频｜')
  const inner =
    (fields.cover ? image(fields.cover, context) : '') +
    caption(tag + html, context) +
    (fields.cover ? credit(fields.cover, context) : '')
  return element('section', theme.styles.video, inner)
}
