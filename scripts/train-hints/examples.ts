import { createChecker } from '@/domain/compliance/checker'
import { gramsOf, partHash } from '@/domain/compliance/hint-features'
import { isSilenced } from '@/domain/compliance/hints'
import { scanText } from '@/domain/compliance/scan'
import { SENTENCE_FIELDS } from '@/domain/compliance/text/structure'
import { visibleText } from '@/domain/content/visible-text'
import { DEMO_POSTS } from '@/seed/posts'
import { loadPassages, TRAINING_PARTS, type Label } from '../../test/bench/checker-corpus'

/** One sentence: its code ('' for a lawful one) and the hashes of its features. */
export interface Example {
  readonly code: string
  readonly hashes: readonly number[]
  readonly length: number
  /** Passage; sentences of one passage stay in one fold. */
  readonly passage: number
}

/** Every sentence of the labelled tuning passages and of the lawful demo posts. Never the test part. */
export function loadExamples(): Example[] {
  const checker = createChecker()
  const { partIds, kinds, kindOf } = checker.tables.lexicon
  const names = [...partIds.keys()]
  const out: Example[] = []
  let passage = 0
  const add = (text: string, labels: readonly Label[]) => {
    const scanned = scanText(text, checker.tables)
    const { sentences } = scanned.structure
    const { data, length } = scanned.hits
    passage++
    for (let s = 0; s < sentences.length; s += SENTENCE_FIELDS) {
      const [from, to] = [sentences[s]!, sentences[s + 1]!]
      if (to - from < 6 || isSilenced(scanned, checker.tables.lexicon, s)) continue
      const hashes = new Set(gramsOf(scanned.text, [from, to]))
      for (let i = 0; i < length; i++)
        if (data[i * 3]! >= from && data[i * 3]! < to)
          for (const part of kinds[kindOf[data[i * 3 + 2]!]!]!) hashes.add(partHash(names[part]!))
      const label = labels.find(({ start, end }) => start < to && end > from)
      out.push({ code: label?.code ?? '', hashes: [...hashes], length: to - from, passage })
    }
  }
  for (const part of TRAINING_PARTS)
    for (const family of ['honest', 'unlawful', 'reword'] as const)
      for (const { text, labels } of loadPassages(part, family)) add(text, labels)
  for (const { title, body } of DEMO_POSTS) add(`${title}\n${visibleText(body)}`, [])
  return out
}
