import { isBlank } from '@/domain/content/clean-text'
import {
  TEXT_FORMAT,
  type InlineNode,
  type LinkNode,
  type TextNode,
} from '@/domain/content/lexical'
import { inlineText } from '@/domain/content/visible-text'
import { element, escapeAttribute, escapeText, lookStyle, type Look } from './html'
import { linkFate, saysAddress } from './links'
import type { RenderContext } from './render-context'

interface RunFormat {
  readonly tag: string
  readonly styles: readonly string[]
}

function runFormat(format: number, look: Look, theme: RenderContext['theme']): RunFormat | null {
  const has = (bit: number) => (format & bit) !== 0
  const isBold = has(TEXT_FORMAT.bold) && look.isStrong !== true
  const isItalic = has(TEXT_FORMAT.italic)
  const isCode = has(TEXT_FORMAT.code)
  const shift = has(TEXT_FORMAT.subscript) ? 'sub' : has(TEXT_FORMAT.superscript) ? 'sup' : null
  const lines = [
    ...(has(TEXT_FORMAT.underline) ? ['underline'] : []),
    ...(has(TEXT_FORMAT.strikethrough) ? ['line-through'] : []),
  ]
  if (!isBold && !isItalic && !isCode && shift === null && lines.length === 0) return null
  const tag = shift ?? (isCode ? 'code' : isBold ? 'strong' : isItalic ? 'em' : 'span')
  const color = isBold ? theme.strong : look.color
  const size = shift !== null ? Math.max(look.size - 5, 10) : isCode ? look.size - 2 : look.size
  return {
    tag,
    styles: [
      lookStyle({ size, color }),
      // WeChat resets some tags on saving: the weight is said even where the tag says it.
      ...(isBold ? ['font-weight:bold'] : []),
      ...(isItalic ? ['font-style:italic'] : []),
      ...(isCode ? [`padding:0 4px;background-color:${theme.codeGround}`] : []),
      ...(lines.length > 0 ? [`text-decoration:${lines.join(' ')}`] : []),
    ],
  }
}

function textRun(node: TextNode, look: Look, context: RenderContext): string {
  const html = escapeText(node.text, (node.format & TEXT_FORMAT.code) !== 0)
  const format = runFormat(node.format, look, context.theme)
  return format === null ? html : element(format.tag, format.styles.join(';'), html)
}

function link(node: LinkNode, look: Look, context: RenderContext): string {
  const words = inlineText(node.children)
  if (isBlank(words)) return ''
  const fate = linkFate(node.fields.url ?? '')
  if (fate.kind === 'keep') {
    const linkLook = { ...look, color: context.theme.link }
    const style = `${lookStyle(linkLook)};text-decoration:underline`
    const inner = runs(node.children, linkLook, context)
    return `<a href="${escapeAttribute(fate.href)}" style="${style}">${inner}</a>`
  }
  const inner = runs(node.children, look, context)
  return fate.kind === 'note' ? inner + noteMark(fate.address, { words, look }, context) : inner
}

/** The number of a link note behind its words, or nothing where the words are the address already. */
export function noteMark(
  address: string,
  at: { readonly words: string; readonly look: Look },
  context: RenderContext,
): string {
  if (saysAddress(at.words, address)) return ''
  const look = { size: Math.max(at.look.size - 5, 10), color: context.theme.link }
  return element('sup', lookStyle(look), `[${context.notes.numberOf(address)}]`)
}

function runs(nodes: readonly InlineNode[], look: Look, context: RenderContext): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return textRun(node, look, context)
        case 'linebreak':
          return '<br>'
        case 'tab':
          return '&emsp;'
        case 'link':
        case 'autolink':
          return link(node, look, context)
      }
    })
    .join('')
}

/**
 * A run of inline nodes: every piece of text in at most one element of its own, which repeats size and
 * colour. Line breaks at either end go, they would be empty lines. Blank text is ''.
 */
export function renderInlines(
  nodes: readonly InlineNode[],
  look: Look,
  context: RenderContext,
): string {
  if (isBlank(inlineText(nodes))) return ''
  const isBreak = (node: InlineNode) => node.type === 'linebreak'
  const first = nodes.findIndex((node) => !isBreak(node))
  const last = nodes.findLastIndex((node) => !isBreak(node))
  return runs(nodes.slice(first, last + 1), look, context)
}
