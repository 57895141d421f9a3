import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Genre } from '@/domain/review/post-fields'

/** What was labelled: a rule code and the words it lies on. */
export interface Label {
  readonly code: string
  readonly start: number
  readonly end: number
}

export interface Passage {
  readonly id: string
  readonly genre: Genre
  /** Topic of an honest passage, trick of an unlawful one. */
  readonly trick: string
  readonly title: string
  readonly text: string
  readonly labels: readonly Label[]
}

/** Parts that may be read, tuned on and trained on. */
export const TRAINING_PARTS = [
  'tune',
  'train',
  'train-a',
  'train-b',
  'train-c',
  'train-d',
  'train-e',
  'train-f',
  'train-g',
  'train-h',
  'train-i',
  'train-j',
  'train-k',
  'train-l',
  'train-m',
  'train-n',
  'train-o',
  'train-p',
  'train-q',
  'train-r',
  'train-s',
  'train-t',
  'train-u',
  'train-v',
  'train-w',
  'train-x',
  'train-y',
  'train-z',
  'train-aa',
  'train-ab',
  'train-ac',
  'train-ad',
  'train-ae',
  'train-ag',
  'train-ah',
  'train-ak',
  'train-al',
  'train-an',
] as const
/** Parts that were held until their misses were read, and are learnt from since. */
export const SPENT_PARTS = [
  'fresh',
  'fresh-2',
  'fresh-3',
  'fresh-4',
  'fresh-5',
  'fresh-6',
  'fresh-7',
  'fresh-8',
  'fresh-9',
  'fresh-10',
  'fresh-11',
  'fresh-12',
  'fresh-13',
  'fresh-14',
  'fresh-15',
  'fresh-16',
  'fresh-17',
  'fresh-18',
  'fresh-21',
  'fresh-23',
  'fresh-25',
] as const
/** Parts held back: never trained on. */
export const HELD_PARTS = ['test', 'fresh-19', 'fresh-22', 'fresh-24'] as const
export type Part = (typeof TRAINING_PARTS | typeof SPENT_PARTS | typeof HELD_PARTS)[number]
export type Family = 'honest' | 'unlawful' | 'evasion' | 'reword' | 'implied' | 'plain'

/**
 * One passage a line: genre, trick, text, parted by tabs; `{CODE:words}` labels words, `{words}` in the plain
 * family a term that needs a gloss, `‖` parts title and text, `\n` is a line break. A part need not have every family.
 */
export function loadPassages(part: Part, family: Family): Passage[] {
  const path = fileURLToPath(
    new URL(`../fixtures/compliance/${part}-${family}.tsv`, import.meta.url),
  )
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const [genre, trick, marked] = line.split('\t') as [Genre, string, string]
      const [before, after] = marked.replaceAll('\\n', '\n').split('‖') as [string, string?]
      const { text, labels } = unmark(after ?? before)
      return {
        id: `${part}-${family}-${index + 1}`,
        genre,
        trick,
        title: after === undefined ? '' : before,
        text,
        labels,
      }
    })
}

function unmark(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = []
  let text = ''
  let open: { code: string; start: number } | null = null
  for (let i = 0; i < marked.length; i++) {
    const label = /^\{(?:([A-Z]+):)?/.exec(marked.slice(i, i + 8))
    if (label && marked[i] === '{') {
      open = { code: label[1] ?? 'PLAIN', start: text.length }
      i += label[0].length - 1
    } else if (marked[i] === '}' && open) {
      labels.push({ ...open, end: text.length })
      open = null
    } else text += marked[i]!
  }
  return { text, labels }
}
