import { ENTRY, type Lexicon } from './lexicon'
import type { Alphabet } from './text/alphabet'
import { foldText, type Folded } from './text/fold'
import { structureOf, type Structure } from './text/structure'
import { HitList } from './text/hit-list'
import { joined, type Spans } from './text/spans'
import { scanTrie } from './text/trie'
import type { EvasionTables } from './evasion'
import { findNoisy, type Disguised } from './noise'
import { findSounding } from './sounding'
import type { Segmenter } from './segmenter'

/** A text read once: folded, structured, with every word of the tables found in it. */
export interface Scanned {
  readonly text: Folded
  readonly structure: Structure
  /** All hits in text order (start, end, entry), those swallowed by a longer lawful wording removed. */
  readonly hits: HitList
  /** Where words were written in disguise. */
  readonly disguised: Spans
  /** Uses of jargon: start, end, index of the term. */
  readonly jargon: readonly number[]
  /** 1 for every watched part that occurs anywhere. */
  readonly present: Uint8Array
  /** Hits of watched parts: start, end, entry. */
  readonly watched: readonly number[]
}

export interface ScanTables {
  readonly lexicon: Lexicon
  readonly alphabet: Alphabet
  readonly evasion: EvasionTables
  readonly segmenter: Segmenter
}

/** Every occurrence of every word of the tables in a folded text. */
export const findWords = ({ ids, length, alphabet }: Folded, { trie }: Lexicon): HitList =>
  scanTrie(trie, { keys: ids, length, numberOf: alphabet.number })

/** True when a watched part occurs anywhere in the text. */
export const hasPart = ({ present }: Scanned, { partIds }: Lexicon, name: string): boolean =>
  present[partIds.get(name) ?? -1] === 1

export function scanText(
  raw: string,
  { lexicon, alphabet, evasion, segmenter }: ScanTables,
): Scanned {
  const text = foldText(raw, alphabet)
  const structure = structureOf(text)
  const found = findWords(text, lexicon)
  // Words with noise inside them, and dangerous words spelt in pinyin or by sound.
  const disguised: Disguised[] = []
  if (structure.noise.length > 0) findNoisy({ text, structure, lexicon, segmenter }, disguised)
  findSounding({ text, lexicon, evasion, segmenter }, disguised)
  disguised.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const hits = disguised.length > 0 ? merged(found, disguised) : found
  const jargon: number[] = []
  const present = new Uint8Array(lexicon.partIds.size)
  const watched: number[] = []
  keepOpen(hits, { lexicon, structure, jargon, present, watched })
  return { text, structure, hits, disguised: joined(disguised), jargon, present, watched }
}

/** Inserts disguised hits, which are in text order too. */
function merged(found: HitList, extra: readonly Disguised[]): HitList {
  const out = new HitList(found.length + extra.length)
  let next = 0
  for (let i = 0; i < found.length; i++) {
    const start = found.data[i * 3]!
    while (next < extra.length && extra[next]![0] <= start) out.push(...extra[next++]!)
    out.push(start, found.data[i * 3 + 1]!, found.data[i * 3 + 2]!)
  }
  while (next < extra.length) out.push(...extra[next++]!)
  return out
}

interface KeepInput {
  readonly lexicon: Lexicon
  readonly structure: Structure
  readonly jargon: number[]
  readonly present: Uint8Array
  readonly watched: number[]
}

/**
 * Longest lawful span wins: a hit inside an allowed wording or inside 《》 is no hit and is dropped in place.
 * Spans that started at or before a hit and reach past its end swallow it, so the farthest end seen so far
 * decides. Uses of jargon and the parts that remain are noted on the way.
 */
function keepOpen(hits: HitList, { lexicon, structure, jargon, present, watched }: KeepInput) {
  const { flags, kinds, kindOf } = lexicon
  const { titles } = structure
  const { data } = hits
  const last = hits.length * 3
  let nextTitle = titles[0] ?? Infinity
  let title = 0
  let reach = -1
  let kept = 0
  let group = 0
  for (let at = 0; at < last; at += 3) {
    const start = data[at]!
    if (at === group) {
      while (nextTitle <= start) {
        reach = Math.max(reach, titles[title + 1]!)
        title += 2
        nextTitle = titles[title] ?? Infinity
      }
      for (; group < last && data[group] === start; group += 3)
        if ((flags[data[group + 2]!]! & ENTRY.allowed) !== 0)
          reach = Math.max(reach, data[group + 1]!)
    }
    const end = data[at + 1]!
    const entry = data[at + 2]!
    const flag = flags[entry]!
    if ((flag & ENTRY.jargon) !== 0) jargon.push(start, end, lexicon.jargon.get(entry)!)
    if (end <= reach || (flag & ENTRY.open) === 0) continue
    if ((flag & ENTRY.watched) !== 0) {
      watched.push(start, end, entry)
      for (const part of kinds[kindOf[entry]!]!) present[part] = 1
    }
    data[kept] = start
    data[kept + 1] = end
    data[kept + 2] = entry
    kept += 3
  }
  hits.length = kept / 3
}
