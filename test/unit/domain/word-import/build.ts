import type {
  ListDefinition,
  WordBlock,
  WordInline,
  WordParagraph,
  WordSource,
} from '@/domain/word-import/word-tree'

export const text = (value: string, format = 0): WordInline => ({
  kind: 'text',
  text: value,
  format,
})

export const aParagraph = (
  content: string | readonly WordInline[],
  more: Partial<WordParagraph> = {},
): WordParagraph => ({
  kind: 'paragraph',
  role: { kind: 'normal' },
  align: '',
  numbering: null,
  children: typeof content === 'string' ? [text(content)] : content,
  ...more,
})

export const aHeading = (content: string, level: number): WordParagraph =>
  aParagraph(content, { role: { kind: 'heading', level } })

/** A list line of list `1` unless told otherwise. */
export const aLine = (content: string, level = 0, list = '1'): WordParagraph =>
  aParagraph(content, { numbering: { list, level } })

const decimal = { format: 'decimal', text: '%1.', start: 1 }
const bullet = { format: 'bullet', text: '•', start: 1 }

/** List 1 is numbered with bullets below it, list 2 bullets, list 3 counts in Chinese. */
export const LISTS: ReadonlyMap<string, ListDefinition> = new Map([
  ['1', { family: '1', levels: [decimal, bullet, decimal, decimal, decimal], restarts: [] }],
  ['2', { family: '2', levels: [bullet, bullet], restarts: [] }],
  [
    '3',
    { family: '3', levels: [{ format: 'chineseCounting', text: '%1、', start: 1 }], restarts: [] },
  ],
  ['4', { family: '1', levels: [decimal], restarts: [0] }],
])

export const aSource = (
  blocks: readonly WordBlock[],
  more: Partial<WordSource> = {},
): WordSource => ({ blocks, lists: LISTS, images: [], notes: [], losses: [], ...more })
