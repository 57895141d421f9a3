import { MAX_NODES, MAX_TEXT } from '@/domain/content/body-reader'
import { DomainError } from '@/domain/errors'
import type { ImportBlock, ImportInline, ImportList } from './import-document'

interface Size {
  nodes: number
  text: number
}

function addInlines(size: Size, children: readonly ImportInline[]): void {
  for (const child of children) {
    size.nodes += 1
    if (child.kind === 'text') size.text += child.text.length
    if (child.kind === 'link') addInlines(size, child.children)
  }
}

function addList(size: Size, list: ImportList): void {
  size.nodes += 1
  for (const item of list.items) {
    size.nodes += 1 + item.nested.length
    addInlines(size, item.children)
    for (const nested of item.nested) addList(size, nested)
  }
}

function addBlocks(size: Size, blocks: readonly ImportBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'list') addList(size, block)
    else if (block.kind === 'table') {
      size.nodes += 1 + block.rows.length
      for (const cell of block.rows.flat()) {
        size.nodes += cell.children.length === 0 ? 2 : 1
        addBlocks(size, cell.children)
      }
    } else {
      size.nodes += 1
      if ('children' in block) addInlines(size, block.children)
    }
  }
}

/**
 * Refuses what no body can hold before a single picture of it is stored.
 * @throws DomainError TOO_LARGE `{problem: 'nodes' | 'text', limit}`
 */
export function refuseOversize(blocks: readonly ImportBlock[]): void {
  const size: Size = { nodes: 0, text: 0 }
  addBlocks(size, blocks)
  if (size.nodes > MAX_NODES)
    throw new DomainError('TOO_LARGE', { problem: 'nodes', limit: MAX_NODES })
  if (size.text > MAX_TEXT) throw new DomainError('TOO_LARGE', { problem: 'text', limit: MAX_TEXT })
}
