import type { Alignment, BlockNode, ParagraphNode } from '@/domain/content/lexical'
import { element, withLook, type Look } from './html'
import { renderCallout } from './render-callout'
import type { RenderContext } from './render-context'
import { renderInlines } from './render-inline'
import { renderList } from './render-list'
import { renderUpload, renderVideo } from './render-media'
import { renderTable } from './render-table'

const ALIGN: Readonly<Record<Alignment, string>> = {
  '': '',
  left: ';text-align:left',
  start: ';text-align:left',
  center: ';text-align:center',
  right: ';text-align:right',
  end: ';text-align:right',
  justify: ';text-align:justify',
}

/** Levels of indent that leave a phone's column readable. */
const MAX_INDENT = 3

interface ParagraphPlace {
  readonly look: Look
  readonly style: string
}

function paragraph(node: ParagraphNode, place: ParagraphPlace, context: RenderContext): string {
  const indent = Math.min(node.indent ?? 0, MAX_INDENT)
  const style =
    withLook(place.style, place.look) +
    ALIGN[node.format ?? ''] +
    (indent > 0 ? `;padding:0 0 0 ${indent * 2}em` : '')
  return element('p', style, renderInlines(node.children, place.look, context))
}

function block(node: BlockNode, place: ParagraphPlace, context: RenderContext): string {
  const { styles, text } = context.theme
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, place, context)
    case 'heading': {
      const look = text[node.tag]
      const style = withLook(styles[node.tag], look) + ALIGN[node.format ?? '']
      return element(node.tag, style, renderInlines(node.children, look, context))
    }
    case 'quote': {
      const words = renderInlines(node.children, place.look, context)
      const inner = element('p', withLook(styles.inBox, place.look), words)
      return element('section', styles.quote, inner)
    }
    case 'list':
      return renderList(node, place.look, context)
    case 'upload':
      return renderUpload(node, context)
    case 'horizontalrule':
      return `<hr style="${styles.rule}">`
    case 'table':
      return renderTable(node, context, (cell, look, inner) =>
        cell.children.map((child) => block(child, { look, style: styles.inBox }, inner)).join(''),
      )
    case 'block':
      return node.fields.blockType === 'callout'
        ? renderCallout(node.fields, context)
        : renderVideo(node.fields, context)
  }
}

/** The blocks of a body, one after the other, nothing between them. */
export function renderBlocks(nodes: readonly BlockNode[], context: RenderContext): string {
  const place = { look: context.theme.text.body, style: context.theme.styles.p }
  return nodes.map((node) => block(node, place, context)).join('')
}
