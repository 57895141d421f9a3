import type { Lexicon } from './compile'
import type { CharacterTables } from './text/character-tables'
import { foldText, type Folded } from './text/fold'
import { structureOf, type Structure } from './text/structure'
import { HitList, scanTrie } from './text/trie'
import type { EvasionTables } from './evasion'
import { findDisguised } from './evasion'

/** A text read once: folded, structured, with every word of the tables found in it. */
export interface Scanned {
  readonly text: Folded
  readonly structure: Structure
  /** All hits in text order (start, end, entry), those swallowed by a longer lawful wording removed. */
  readonly hits: HitList
}

export interface ScanTables {
  readonly lexicon: Lexicon
  readonly characters: CharacterTables
  readonly evasion: EvasionTables
}

export function scanText(raw: string, tables: ScanTables): Scanned {
  const { lexicon, characters, evasion } = tables
  const text = foldText(raw, characters)
  const structure = structureOf(text)
  const found = scanTrie(lexicon.trie, text.codes, [0, text.length])
  const disguised = findDisguised({ text, structure, lexicon, evasion })
  const all = disguised.length > 0 ? merged(found, disguised) : found
  return { text, structure, hits: withoutAllowed(all, lexicon, structure) }
}

/** Inserts disguised hits in text order. */
function merged(
  found: HitList,
  disguised: readonly (readonly [number, number, number])[],
): HitList {
  const extra = [...disguised].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const out = new HitList()
  let next = 0
  for (let i = 0; i < found.length; i++) {
    const start = found.data[i * 3]!
    while (next < extra.length && extra[next]![0] <= start) out.push(...extra[next++]!)
    out.push(start, found.data[i * 3 + 1]!, found.data[i * 3 + 2]!)
  }
  while (next < extra.length) out.push(...extra[next++]!)
  return out
}

/**
 * Longest lawful span wins: a hit inside an allowed wording or inside 《》 is no hit. Spans that started at or
 * before a hit and reach past its end swallow it, so the farthest end seen so far decides.
 */
function withoutAllowed(hits: HitList, { entries }: Lexicon, { titles }: Structure): HitList {
  const { data, length } = hits
  const spans: number[] = []
  for (let i = 0; i < length; i++)
    if (entries[data[i * 3 + 2]!]!.allowed) spans.push(data[i * 3]!, data[i * 3 + 1]!)
  const out = new HitList()
  let span = 0
  let title = 0
  let reach = -1
  for (let i = 0; i < length; i++) {
    const start = data[i * 3]!
    const end = data[i * 3 + 1]!
    while (span < spans.length && spans[span]! <= start) {
      reach = Math.max(reach, spans[span + 1]!)
      span += 2
    }
    while (title < titles.length && titles[title]! <= start) {
      reach = Math.max(reach, titles[title + 1]!)
      title += 2
    }
    const entry = entries[data[i * 3 + 2]!]!
    if (end <= reach || (entry.parts.length === 0 && entry.terms.length === 0)) continue
    out.push(start, end, data[i * 3 + 2]!)
  }
  return out
}
