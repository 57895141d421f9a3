import { isAllBold, textOf } from './inline'
import type { WordBlock, WordParagraph, WordSource } from './word-tree'

const MAX_TITLE = 60
const MAX_SUBHEADING = 30
/** Where in a document a title can stand. */
const TITLE_REACH = 3

const lengthOf = (text: string): number => [...text].length
export const plainText = (paragraph: WordParagraph): string =>
  textOf(paragraph.children)
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim()

const isSentence = (text: string): boolean => /[。！；，、：:;,.]$/.test(text)

function looksLikeTitle(paragraph: WordParagraph): boolean {
  const text = plainText(paragraph)
  return (
    paragraph.role.kind === 'normal' &&
    paragraph.numbering === null &&
    text !== '' &&
    lengthOf(text) <= MAX_TITLE &&
    !isSentence(text) &&
    (isAllBold(paragraph.children) || paragraph.align === 'center')
  )
}

export interface Titled {
  readonly title: string | null
  readonly blocks: readonly WordBlock[]
}

/**
 * Takes the title out of the document: a paragraph in Word's Title style, else, among the first
 * three lines, the first heading or bold or centred short line. Null where nothing looks like one.
 */
export function takeTitle(blocks: readonly WordBlock[]): Titled {
  const lines = blocks
    .map((block, index) => ({ block, index }))
    .filter(
      (line): line is { block: WordParagraph; index: number } =>
        line.block.kind === 'paragraph' && plainText(line.block) !== '',
    )
  const styled = lines.find(
    ({ block }) => block.role.kind === 'title' && lengthOf(plainText(block)) <= MAX_TITLE * 2,
  )
  const early = lines.slice(0, TITLE_REACH)
  const found =
    styled ??
    early.find(
      ({ block }) =>
        (block.role.kind === 'heading' && lengthOf(plainText(block)) <= MAX_TITLE * 2) ||
        looksLikeTitle(block),
    )
  if (!found) return { title: null, blocks }
  // What hangs on the title (a comment, a footnote, a logo) stays; only its words move.
  const rest = found.block.children.filter(
    (child) => child.kind === 'image' || child.kind === 'note' || child.kind === 'loss',
  )
  const remains: WordParagraph = { ...found.block, role: { kind: 'normal' }, children: rest }
  return {
    title: plainText(found.block),
    blocks: blocks.flatMap((block, index) =>
      index !== found.index ? [block] : rest.length > 0 ? [remains] : [],
    ),
  }
}

const isHeading = (block: WordBlock): block is WordParagraph =>
  block.kind === 'paragraph' && block.role.kind === 'heading' && plainText(block) !== ''

function isBoldLine(block: WordBlock | undefined): block is WordParagraph {
  if (block?.kind !== 'paragraph' || block.role.kind !== 'normal') return false
  const text = plainText(block)
  return (
    text !== '' &&
    lengthOf(text) <= MAX_SUBHEADING &&
    !isSentence(text) &&
    block.align !== 'right' &&
    isAllBold(block.children)
  )
}

/**
 * Where a writer used no heading styles but set short lines in bold above ordinary text, at least
 * twice, those lines are headings: on a phone bold alone does not carry a long post. A document
 * with real headings keeps its bold lines as they are.
 * @returns the blocks and the lines that were raised.
 */
export function guessHeadings(blocks: readonly WordBlock[]): {
  readonly blocks: readonly WordBlock[]
  readonly guessed: readonly string[]
} {
  if (blocks.some(isHeading)) return { blocks, guessed: [] }
  const visible = blocks.filter((block) => block.kind !== 'paragraph' || plainText(block) !== '')
  const raised = new Set<WordBlock>()
  visible.forEach((block, index) => {
    const next = visible[index + 1]
    if (isBoldLine(block) && next !== undefined && !isBoldLine(next)) raised.add(block)
  })
  if (raised.size < 2) return { blocks, guessed: [] }
  const guessed: string[] = []
  const out = blocks.map((block) => {
    if (block.kind !== 'paragraph' || !raised.has(block)) return block
    guessed.push(plainText(block))
    return { ...block, role: { kind: 'heading' as const, level: 1 } }
  })
  return { blocks: out, guessed }
}

export type HeadingTag = 'h2' | 'h3' | 'h4'

/**
 * Word's levels as the three a post has, closed up: a document that uses levels 2 and 4 gets h2 and h3.
 * `isFlattened` says that more than three were used.
 */
export function headingTags(source: Pick<WordSource, 'blocks'>): {
  readonly tagOf: (level: number) => HeadingTag
  readonly isFlattened: boolean
} {
  const levels = new Set<number>()
  for (const block of source.blocks) {
    if (block.kind === 'paragraph' && block.role.kind === 'heading' && plainText(block) !== '') {
      levels.add(block.role.level)
    }
  }
  const ordered = [...levels].sort((a, b) => a - b)
  const tags: readonly HeadingTag[] = ['h2', 'h3', 'h4']
  return {
    tagOf: (level) => tags[Math.max(0, ordered.indexOf(level))] ?? 'h4',
    isFlattened: ordered.length > tags.length,
  }
}
