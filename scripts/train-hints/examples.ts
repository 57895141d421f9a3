import { createChecker } from '@/domain/compliance/checker'
import { gramsOf } from '@/domain/compliance/hint-features'
import { namedHashes } from '@/domain/compliance/hint-names'
import { isSilenced } from '@/domain/compliance/guesses'
import { MIN_HEARD } from '@/domain/compliance/hints'
import { scanText } from '@/domain/compliance/scan'
import { SENTENCE_FIELDS } from '@/domain/compliance/text/structure'
import { visibleText } from '@/domain/content/visible-text'
import { DEMO_POSTS } from '@/seed/posts'
import {
  loadPassages,
  SPENT_PARTS,
  TRAINING_PARTS,
  type Label,
} from '../../test/bench/checker-corpus'

/** One sentence: its code ('' for a lawful one) and the hashes of its features. */
export interface Example {
  readonly code: string
  /** Characters and pairs, as often as they occur. */
  readonly grams: readonly number[]
  /** These, and all that the words in it say. */
  readonly all: readonly number[]
  readonly length: number
  /** Passage; sentences of one passage stay in one fold. */
  readonly passage: number
  /** Which set it comes from. */
  readonly part: string
}

interface Source {
  readonly text: string
  readonly labels: readonly Label[]
  readonly part: string
}

function* sources(): Generator<Source> {
  for (const part of [...TRAINING_PARTS, ...SPENT_PARTS])
    for (const family of ['honest', 'unlawful', 'reword'] as const)
      for (const { text, labels } of loadPassages(part, family)) yield { text, labels, part }
  for (const { title, body } of DEMO_POSTS)
    yield { text: `${title}\n${visibleText(body)}`, labels: [], part: 'demo' }
}

/** Every sentence of the labelled passages that may be learnt from, and of the lawful demo posts. */
export function loadExamples(): Example[] {
  const { tables, hints } = createChecker()
  const { lexicon } = tables
  const out: Example[] = []
  let passage = 0
  for (const { text, labels, part } of sources()) {
    const scanned = scanText(text, tables)
    const { sentences } = scanned.structure
    passage++
    for (let s = 0; s < sentences.length; s += SENTENCE_FIELDS) {
      const [from, to] = [sentences[s]!, sentences[s + 1]!]
      if (to - from < MIN_HEARD || isSilenced(scanned, lexicon, s)) continue
      const grams = gramsOf(scanned.text, [from, to])
      const { alone, together } = namedHashes(hints.names, { scanned, lexicon }, [from, to])
      const code = labels.find(({ start, end }) => start < to && end > from)?.code ?? ''
      out.push({
        code,
        grams,
        all: [...grams, ...alone, ...together],
        length: to - from,
        passage,
        part,
      })
    }
  }
  return out
}
