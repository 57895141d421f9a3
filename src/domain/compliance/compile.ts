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
  /** For each step the parts that may fill it. */
  readonly steps: readonly (readonly number[])[]
  readonly gap: number
  readonly flags: ReadonlySet<string>
}

export interface Entry {
  readonly word: string
  readonly parts: number[]
  readonly terms: CompiledTerm[]
  allowed: boolean
}

/** Words, parts and patterns compiled into one automaton. */
export interface Lexicon {
  readonly trie: Trie
  readonly entries: readonly Entry[]
  readonly partIds: ReadonlyMap<string, number>
  /** part → patterns whose first step it may fill. */
  readonly patternsByPart: readonly (readonly CompiledPattern[])[]
}

export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

export function foldWord(word: string, { fold }: CharacterTables): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => fold[word.charCodeAt(i)]!)
}

/** Compiles the tables; `names` are further words for the part `hospital` (the own house by name). */
export function compileLexicon(tables: CheckerTables, characters: CharacterTables): Lexicon {
  const entries: Entry[] = []
  const byWord = new Map<string, Entry>()
  const entryOf = (raw: string): Entry => {
    const word = String.fromCharCode(...foldWord(raw, characters))
    let entry = byWord.get(word)
    if (!entry) {
      entry = { word, parts: [], terms: [], allowed: false }
      byWord.set(word, entry)
      entries.push(entry)
    }
    return entry
  }
  const partIds = new Map<string, number>()
  const allParts: [string, readonly string[]][] = [
    ...Object.entries(tables.parts).map(([k, v]): [string, string[]] => [k, words(v)]),
    ...numericParts(),
  ]
  for (const [name, list] of allParts) {
    if (!partIds.has(name)) partIds.set(name, partIds.size)
    const id = partIds.get(name)!
    for (const word of list) {
      const { parts } = entryOf(word)
      if (!parts.includes(id)) parts.push(id)
    }
  }
  for (const group of tables.terms)
    for (const word of words(group.words))
      entryOf(word).terms.push({ rule: group.rule, mode: group.mode })
  for (const word of words(tables.allowed)) entryOf(word).allowed = true
  const trie = buildTrie(entries.map((entry) => foldWord(entry.word, characters)))
  return { trie, entries, partIds, patternsByPart: compilePatterns(tables.patterns, partIds) }
}

function compilePatterns(specs: readonly PatternSpec[], partIds: ReadonlyMap<string, number>) {
  const byPart: CompiledPattern[][] = Array.from({ length: partIds.size }, () => [])
  for (const spec of specs) {
    const steps = spec.seq.split(' ').map((step) =>
      step.split('|').map((name) => {
        const id = partIds.get(name)
        if (id === undefined) throw new Error(`pattern names an unknown part: ${name}`)
        return id
      }),
    )
    const flags = new Set(words(spec.flags ?? ''))
    const pattern = { rule: spec.rule, mode: spec.mode, steps, gap: spec.gap, flags }
    for (const part of steps[0]!) byPart[part]!.push(pattern)
  }
  return byPart
}
