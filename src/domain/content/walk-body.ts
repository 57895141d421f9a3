import { DomainError } from '@/domain/errors'
import type {
  BlockNode,
  InlineNode,
  LexicalBody,
  ListItemNode,
  TableCellNode,
  TableRowNode,
} from './lexical'

/** A tree deeper than this was not made by our editor. */
export const MAX_DEPTH = 32

type BodyNode = BlockNode | InlineNode | ListItemNode | TableRowNode | TableCellNode

export interface WalkStep {
  readonly node: BodyNode
  /** 1 for the root's own children. */
  readonly depth: number
}

const childrenOf = (node: BodyNode): readonly BodyNode[] =>
  'children' in node ? node.children : []

/**
 * Every node of a body in reading order, a parent before its children, without recursion.
 * @throws DomainError BODY_INVALID `{path, problem: 'TOO_DEEP'}` beyond {@link MAX_DEPTH}
 */
export function* walkBody(body: LexicalBody): Generator<WalkStep, void, void> {
  const stack: WalkStep[] = body.root.children.toReversed().map((node) => ({ node, depth: 1 }))
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.depth > MAX_DEPTH) {
      throw new DomainError('BODY_INVALID', { path: 'root', problem: 'TOO_DEEP' })
    }
    yield step
    const depth = step.depth + 1
    for (const child of childrenOf(step.node).toReversed()) stack.push({ node: child, depth })
  }
}

/** Ids of the materials a body shows (pictures and the covers of clips), in reading order, each once. */
export function materialsOf(body: LexicalBody): string[] {
  const ids = new Set<string>()
  for (const { node } of walkBody(body)) {
    if (node.type === 'upload') ids.add(node.value)
    if (node.type === 'block' && node.fields.blockType === 'video' && node.fields.cover) {
      ids.add(node.fields.cover)
    }
  }
  return [...ids]
}
