import { cleanText } from './clean-text'
import type { BlockFieldsNode, InlineNode, LexicalBody } from './lexical'
import { walkBody } from './walk-body'

/** The text of a run of inline nodes: a line break is `\n`, a tab `\t`, a link its words. */
export function inlineText(nodes: readonly InlineNode[]): string {
  let text = ''
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        text += node.text
        break
      case 'linebreak':
        text += '\n'
        break
      case 'tab':
        text += '\t'
        break
      case 'link':
      case 'autolink':
        text += inlineText(node.children)
        break
    }
  }
  return text
}

function fieldTexts({ fields }: BlockFieldsNode): string[] {
  return fields.blockType === 'callout' ? [fields.title ?? '', fields.text] : [fields.caption]
}

/**
 * What a reader of the body reads, in reading order: one line for each block (paragraph, heading, quote,
 * list item, table cell, caption, callout title, callout text, caption of a clip), a line break inside a block being one
 * more line. No list markers, labels or addresses of links; no empty lines, no invisible characters.
 */
export function visibleText(body: LexicalBody): string {
  const blocks: string[] = []
  for (const { node } of walkBody(body)) {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'quote':
        blocks.push(inlineText(node.children))
        break
      case 'listitem':
        // A nested list comes as a child and brings its own lines.
        blocks.push(inlineText(node.children.filter((child) => child.type !== 'list')))
        break
      case 'upload':
        blocks.push(node.fields?.caption ?? '')
        break
      case 'block':
        blocks.push(...fieldTexts(node))
        break
      default:
        break
    }
  }
  return blocks
    .flatMap((block) => cleanText(block).split('\n'))
    .filter((line) => line.trim() !== '')
    .join('\n')
}
