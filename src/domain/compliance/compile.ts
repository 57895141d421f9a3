import { CLAIM_PARTS } from './data/parts-claim'
import { FRAME_PARTS } from './data/parts-frame'
import { IDIOM_PARTS } from './data/parts-idiom'
import { MORE_PARTS } from './data/parts-more'
import { SCENE_PARTS } from './data/parts-scene'
import { PATTERNS, type PatternSpec } from './data/patterns'
import { ALLOWED_WORDINGS, TERM_GROUPS, type TermMode } from './data/terms'
import { numericParts } from './numeric-parts'
import type { CharacterTables } from './text/character-tables'
import { buildTrie, type Trie } from './text/trie'

/** The tables a checker is made from; every one can be replaced (rules as data). */
export interface CheckerTables {
  readonly parts: Readonly<Record<string, string>>
  readonly terms: readonly { rule: string; mode: TermMode; words: string }[]
  readonly allowed: string
  readonly patterns: readonly PatternSpec[]
}

export const DEFAULT_TABLES: CheckerTables = {
  parts: { ...CLAIM_PARTS, ...FRAME_PARTS, ...SCENE_PARTS, ...MORE_PARTS, ...IDIOM_PARTS },
  terms: TERM_GROUPS,
  allowed: ALLOWED_WORDINGS,
  patterns: PATTERNS,
}

export interface CompiledTerm {
  readonly rule: string
  readonly mode: TermMode
}

export interface CompiledPattern {
  readonly rule: string
  readonly mode: TermMode
  /** For each step, 1 for every entry that may fill it. */
  readonly steps: readonly Uint8Array[]
  readonly gap: number
  readonly flags: ReadonlySet<string>
}

/** The patterns that may begin with an entry. */
export interface Anchor {
  readonly alone: readonly CompiledPattern[]
  readonly longer: readonly CompiledPattern[]
  /** 1 for every entry that may be the second step of one of `longer`. */
  readonly second: Uint8Array
  /** The widest gap of `longer`. */
  readonly reach: number
}

export interface Entry {
  readonly word: string
  readonly parts: number[]
  readonly terms: CompiledTerm[]
  allowed: boolean
  /** Index of the jargon term, or -1. */
  jargon: number
  anchor: Anchor | null
}

/** Words, parts and patterns compiled into one automaton. */
export interface Lexicon {
  readonly trie: Trie
  readonly entries: readonly Entry[]
  readonly partIds: ReadonlyMap<string, number>
  /** What the scan needs of each entry, as bits of ENTRY. */
  readonly flags: Uint8Array
}

/** Bits of `Lexicon.flags`. */
export const ENTRY = { allowed: 1, open: 2, jargon: 4, watched: 8 } as const

/** Parts whose mere presence anywhere decides whether a slower look is worth it. */
const WATCHED = [
  'age',
  'bed',
  'gender',
  'leadIn',
  'diagnosed',
  'exposing',
  'secretDisease',
  'rawRecord',
  'addressWord',
  'adNumber',
  'scam',
  'heading',
]

export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

export function foldWord(word: string, { fold }: CharacterTables): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => fold[word.charCodeAt(i)]!)
}

/** Compiles the tables; `jargon` are the terms of plain language, found in the same pass. */
export function compileLexicon(
  tables: CheckerTables,
  characters: CharacterTables,
  jargon: readonly string[],
): Lexicon {
  const entries: Entry[] = []
  const units: Uint16Array[] = []
  const byWord = new Map<string, Entry>()
  const entryOf = (raw: string): Entry => {
    const folded = foldWord(raw, characters)
    const word = String.fromCharCode.apply(null, folded as unknown as number[])
    let entry = byWord.get(word)
    if (!entry) {
      entry = { word, parts: [], terms: [], allowed: false, jargon: -1, anchor: null }
      byWord.set(word, entry)
      entries.push(entry)
      units.push(folded)
    }
    return entry
  }
  const partIds = new Map<string, number>()
  const allParts: [string, readonly string[]][] = [
    ...Object.entries(tables.parts).map(([k, v]): [string, string[]] => [k, words(v)]),
    ...numericParts(),
  ]
  for (const [name, list] of allParts) {
    const id = partIds.get(name) ?? partIds.size
    partIds.set(name, id)
    for (const word of list) {
      const { parts } = entryOf(word)
      if (!parts.includes(id)) parts.push(id)
    }
  }
  for (const { rule, mode, words: list } of tables.terms)
    for (const word of words(list)) entryOf(word).terms.push({ rule, mode })
  for (const word of words(tables.allowed)) entryOf(word).allowed = true
  jargon.forEach((term, index) => (entryOf(term).jargon = index))
  attachPatterns(tables.patterns, { entries, partIds })
  return { trie: buildTrie(units), entries, partIds, flags: flagsOf({ entries, partIds }) }
}

function flagsOf({ entries, partIds }: Attach): Uint8Array {
  const watched = new Set(WATCHED.map((name) => partIds.get(name)))
  return Uint8Array.from(
    entries,
    ({ parts, terms, allowed, jargon }) =>
      (allowed ? ENTRY.allowed : 0) |
      (parts.length + terms.length > 0 ? ENTRY.open : 0) |
      (jargon >= 0 ? ENTRY.jargon : 0) |
      (parts.some((part) => watched.has(part)) ? ENTRY.watched : 0),
  )
}

type Attach = Pick<Lexicon, 'entries' | 'partIds'>

function attachPatterns(specs: readonly PatternSpec[], { entries, partIds }: Attach) {
  const members: number[][] = Array.from({ length: partIds.size }, () => [])
  entries.forEach(({ parts }, index) => {
    for (const part of parts) members[part]!.push(index)
  })
  const steps = new Map<string, Uint8Array>()
  const stepOf = (step: string): Uint8Array => {
    let accepts = steps.get(step)
    if (accepts) return accepts
    accepts = new Uint8Array(entries.length)
    for (const name of step.split('|')) {
      const id = partIds.get(name)
      if (id === undefined) throw new Error(`pattern names an unknown part: ${name}`)
      for (const index of members[id]!) accepts[index] = 1
    }
    steps.set(step, accepts)
    return accepts
  }
  const patterns = specs.map(({ rule, mode, seq, gap, flags }): CompiledPattern => ({
    rule,
    mode,
    steps: seq.split(' ').map(stepOf),
    gap,
    flags: new Set(words(flags ?? '')),
  }))
  const anchors = new Map<string, Anchor | null>()
  entries.forEach((entry, index) => {
    if (entry.parts.length === 0) return
    const key = entry.parts.join()
    let anchor = anchors.get(key)
    if (anchor === undefined) {
      anchor = anchorOf(
        patterns.filter(({ steps: [first] }) => first![index] === 1),
        entries.length,
      )
      anchors.set(key, anchor)
    }
    entry.anchor = anchor
  })
}

function anchorOf(patterns: readonly CompiledPattern[], size: number): Anchor | null {
  if (patterns.length === 0) return null
  const alone = patterns.filter(({ steps }) => steps.length === 1)
  const longer = patterns.filter(({ steps }) => steps.length > 1)
  const second = new Uint8Array(longer.length === 0 ? 0 : size)
  for (const { steps } of longer) for (let i = 0; i < size; i++) second[i]! |= steps[1]![i]!
  return { alone, longer, second, reach: Math.max(0, ...longer.map(({ gap }) => gap)) }
}
