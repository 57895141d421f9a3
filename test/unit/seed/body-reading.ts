import type { BlockNode, InlineNode, LexicalBody, ListItemNode } from '@/domain/content/lexical'
import { TEXT_FORMAT } from '@/domain/content/lexical'

type Node = BlockNode | InlineNode | ListItemNode

function textOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'linebreak':
    case 'horizontalrule':
      return '\n'
    case 'tab':
      return '\t'
    case 'upload':
      return `${node.fields?.caption ?? ''}\n`
    case 'block':
      return node.fields.blockType === 'callout'
        ? `${node.fields.title ?? ''}\n${node.fields.text}\n`
        : `${node.fields.caption}\n`
    case 'table':
      return node.children
        .flatMap((row) => row.children.map((cell) => cell.children.map(textOf).join('')))
        .join('')
    case 'link':
    case 'autolink':
      return node.children.map(textOf).join('')
    default:
      return `${node.children.map((child) => textOf(child)).join('')}\n`
  }
}

/** Everything a reader sees of a body, captions and callouts included. */
export const bodyText = (tree: LexicalBody): string => tree.root.children.map(textOf).join('')

/** Names of the blocks and formats a body uses. */
export function featuresOf(tree: LexicalBody): Set<string> {
  const found = new Set<string>()
  const visit = (node: Node, isInList: boolean): void => {
    switch (node.type) {
      case 'text':
        for (const [name, bit] of Object.entries(TEXT_FORMAT)) {
          if (node.format & bit) found.add(name)
        }
        return
      case 'heading':
        found.add(node.tag)
        break
      case 'list':
        found.add(isInList ? 'nested list' : node.listType)
        break
      case 'upload':
        found.add(node.fields?.caption ? 'upload with caption' : 'upload')
        return
      case 'block': {
        const { fields } = node
        found.add(fields.blockType === 'callout' ? `callout ${fields.tone}` : 'video')
        return
      }
      case 'table':
        found.add('table')
        for (const cell of node.children.flatMap((row) => row.children)) {
          if ((cell.headerState ?? 0) & 1) found.add('header row')
          if ((cell.headerState ?? 0) & 2) found.add('header column')
          cell.children.forEach((child) => visit(child, false))
        }
        return
      default:
        found.add(node.type)
    }
    if ('children' in node) {
      node.children.forEach((child) => visit(child, node.type === 'listitem'))
    }
  }
  tree.root.children.forEach((node) => visit(node, false))
  return found
}
