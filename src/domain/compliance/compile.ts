import type { GlossChanges } from '@/domain/readability/plain-tables'
import { CLAIM_PARTS } from './data/parts-claim'
import { FRAME_PARTS } from './data/parts-frame'
import { IDIOM_PARTS } from './data/parts-idiom'
import { MORE_PARTS } from './data/parts-more'
import { SCENE_PARTS } from './data/parts-scene'
import { PATTERNS, type PatternSpec } from './data/patterns'
import { ALLOWED_WORDINGS, TERM_GROUPS, type TermMode } from './data/terms'
import { numericParts } from './numeric-parts'
import { codeOf } from './data/rule-code'
import type { CharacterTables } from './text/character-tables'
import { buildTrie, type Trie } from './text/trie'

/** The tables a checker is made from; every one can be replaced (rules as data). */
export interface CheckerTables {
  readonly parts: Readonly<Record<string, string>>
  readonly terms: readonly { rule: string; mode: TermMode; words: string }[]
  readonly allowed: string
  readonly patterns: readonly PatternSpec[]
  /** Changes to the terms of plain language; absent: none. */
  readonly glosses?: GlossChanges
}

export const DEFAULT_TABLES: CheckerTables = {
  parts: { ...CLAIM_PARTS, ...FRAME_PARTS, ...SCENE_PARTS, ...MORE_PARTS, ...IDIOM_PARTS },
  terms: TERM_GROUPS,
  allowed: ALLOWED_WORDINGS,
  patterns: PATTERNS,
}

export interface CompiledTerm {
  readonly rule: string
  readonly code: string
  readonly mode: TermMode
}

export interface CompiledPattern {
  readonly rule: string
  readonly mode: TermMode
  /** The part of `rule` before the hyphen. */
  readonly code: string
  /** For each step, 1 for every kind of word that may fill it. */
  readonly steps: readonly Uint8Array[]
  readonly gap: number
  readonly flags: ReadonlySet<string>
}

/** The patterns that may begin with a kind of word. */
export interface Anchor {
  readonly alone: readonly CompiledPattern[]
  readonly longer: readonly CompiledPattern[]
  /** 1 for every kind that may be the second step of one of `longer`. */
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
}

/** Words, parts and patterns compiled into one automaton. */
export interface Lexicon {
  readonly trie: Trie
  readonly entries: readonly Entry[]
  readonly partIds: ReadonlyMap<string, number>
  /** What the scan needs of each entry, as bits of ENTRY. */
  readonly flags: Uint8Array
  /** entry → kind: entries that play the same parts are of one kind; 0 for those that play none. */
  readonly kindOf: Uint16Array
  /** kind → the patterns that may begin with it. */
  readonly anchors: readonly (Anchor | null)[]
}

/** Bits of `Lexicon.flags`. */
export const ENTRY = { allowed: 1, open: 2, jargon: 4, watched: 8, term: 16 } as const

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

function foldWord(word: string, { fold }: CharacterTables): Uint16Array {
  const units = new Uint16Array(word.length)
  for (let i = 0; i < units.length; i++) units[i] = fold[word.charCodeAt(i)]!
  return units
}

/** The same word where folding changes nothing, as for nearly all. */
function asText(raw: string, units: Uint16Array): string {
  for (let i = 0; i < units.length; i++)
    if (units[i] !== raw.charCodeAt(i)) return String.fromCharCode(...units)
  return raw
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
    const word = asText(raw, folded)
    let entry = byWord.get(word)
    if (!entry) {
      entry = { word, parts: [], terms: [], allowed: false, jargon: -1 }
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
    for (const word of words(list)) entryOf(word).terms.push({ rule, code: codeOf(rule), mode })
  for (const word of words(tables.allowed)) entryOf(word).allowed = true
  jargon.forEach((term, index) => (entryOf(term).jargon = index))
  return {
    trie: buildTrie(units),
    entries,
    partIds,
    flags: flagsOf({ entries, partIds }),
    ...compilePatterns(tables.patterns, { entries, partIds }),
  }
}

function flagsOf({ entries, partIds }: Attach): Uint8Array {
  const isWatched = new Uint8Array(partIds.size)
  for (const name of WATCHED) isWatched[partIds.get(name) ?? 0] = 1
  const flags = new Uint8Array(entries.length)
  for (let i = 0; i < flags.length; i++) {
    const { parts, terms, allowed, jargon } = entries[i]!
    let flag = allowed ? ENTRY.allowed : 0
    if (parts.length + terms.length > 0) flag |= ENTRY.open
    if (jargon >= 0) flag |= ENTRY.jargon
    if (terms.length > 0) flag |= ENTRY.term
    for (let p = 0; p < parts.length; p++) if (isWatched[parts[p]!] === 1) flag |= ENTRY.watched
    flags[i] = flag
  }
  return flags
}

type Attach = Pick<Lexicon, 'entries' | 'partIds'>

function compilePatterns(specs: readonly PatternSpec[], { entries, partIds }: Attach) {
  const { kindOf, kinds } = kindsOf(entries)
  const steps = new Map<string, Uint8Array>()
  const stepOf = (step: string): Uint8Array => {
    let accepts = steps.get(step)
    if (accepts) return accepts
    const wanted = step.split('|').map((name) => {
      const id = partIds.get(name)
      if (id === undefined) throw new Error(`pattern names an unknown part: ${name}`)
      return id
    })
    accepts = new Uint8Array(kinds.length)
    for (let kind = 0; kind < kinds.length; kind++)
      if (wanted.some((id) => kinds[kind]!.includes(id))) accepts[kind] = 1
    steps.set(step, accepts)
    return accepts
  }
  const patterns = specs.map(({ rule, mode, seq, gap, flags }): CompiledPattern => ({
    rule,
    code: codeOf(rule),
    mode,
    steps: seq.split(' ').map(stepOf),
    gap,
    flags: new Set(words(flags ?? '')),
  }))
  const anchors = kinds.map((_, kind) =>
    anchorOf(
      patterns.filter(({ steps: [first] }) => first![kind] === 1),
      kinds.length,
    ),
  )
  return { kindOf, anchors }
}

/** Kind 0 plays no part. */
function kindsOf(entries: readonly Entry[]) {
  const kinds: (readonly number[])[] = [[]]
  const known = new Map<string, number>([['', 0]])
  const kindOf = new Uint16Array(entries.length)
  for (let i = 0; i < kindOf.length; i++) {
    const { parts } = entries[i]!
    const key = parts.length === 1 ? String(parts[0]) : parts.join()
    let kind = known.get(key)
    if (kind === undefined) {
      kind = kinds.length
      known.set(key, kind)
      kinds.push(parts)
    }
    kindOf[i] = kind
  }
  return { kindOf, kinds }
}

function anchorOf(patterns: readonly CompiledPattern[], size: number): Anchor | null {
  if (patterns.length === 0) return null
  const alone = patterns.filter(({ steps }) => steps.length === 1)
  const longer = patterns.filter(({ steps }) => steps.length > 1)
  const second = new Uint8Array(size)
  for (const { steps } of longer) for (let i = 0; i < size; i++) second[i]! |= steps[1]![i]!
  return { alone, longer, second, reach: Math.max(-1, ...longer.map(({ gap }) => gap)) }
}
