import type { GlossChanges } from '@/domain/readability/plain-tables'
import { compilePatterns } from './compile-patterns'
import { CONTEXT_PARTS } from './data/claims/context'
import { CLAIM_FAMILIES } from './data/claims/families'
import { SHARED_PARTS } from './data/claims/shared'
import type { PatternSpec } from './data/pattern-spec'
import { codeOf } from './data/rule-code'
import { ALLOWED_WORDINGS, TERM_GROUPS, type TermMode } from './data/terms'
import { jargonDiseases } from './jargon-diseases'
import { ENTRY, partsNamed, type CompiledTerm, type Lexicon } from './lexicon'
import { numericParts } from './numeric-parts'
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
  parts: {
    ...CONTEXT_PARTS,
    ...SHARED_PARTS,
    ...Object.fromEntries(CLAIM_FAMILIES.flatMap(({ parts }) => Object.entries(parts))),
    disease: `${SHARED_PARTS.disease} ${jargonDiseases()}`,
  },
  terms: TERM_GROUPS,
  allowed: ALLOWED_WORDINGS,
  patterns: CLAIM_FAMILIES.flatMap(({ patterns }) => patterns),
}

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

/** Words that announce a refutation where a text begins with them. */
const ARGUING = ['heading', 'debunk', 'refute']

/** Words that argue against a claim; a guess cannot tell what they govern, so it keeps silent. */
const SILENCING = ['debunk', 'refute', 'scam', 'heading', 'denial']

export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

/** The words of the tables with the parts they play, before anything is derived from them. */
export interface Vocabulary {
  readonly trie: Trie
  /** entry → the word, folded. */
  readonly words: readonly string[]
  readonly partIds: ReadonlyMap<string, number>
  readonly kinds: Lexicon['kinds']
  readonly kindOf: Uint16Array
  /** Entries of the words of `tables.terms`, group after group, of `tables.allowed`, and of the jargon. */
  readonly terms: readonly number[]
  readonly allowed: readonly number[]
  readonly jargon: readonly number[]
}

/** Reads the tables; `jargon` are the terms of plain language, found in the same pass. */
export function gatherVocabulary(
  tables: CheckerTables,
  characters: CharacterTables,
  jargon: readonly string[],
): Vocabulary {
  const entries = new Entries(characters)
  const partIds = new Map<string, number>()
  const addPart = (name: string, list: readonly string[]) => {
    const id = partIds.get(name) ?? partIds.size
    partIds.set(name, id)
    for (const word of list) entries.addPart(word, id)
  }
  for (const name of Object.keys(tables.parts)) addPart(name, words(tables.parts[name]!))
  for (const [name, list] of numericParts()) addPart(name, list)
  const entriesOf = (list: readonly string[]) => list.map((word) => entries.of(word))
  return {
    terms: tables.terms.flatMap(({ words: list }) => entriesOf(words(list))),
    allowed: entriesOf(words(tables.allowed)),
    jargon: entriesOf(jargon),
    trie: buildTrie(entries.units),
    words: entries.words,
    partIds,
    kinds: entries.kinds.map(({ parts }) => parts),
    kindOf: Uint16Array.from(entries.kindOf),
  }
}

/** Compiles what the checker asks of the words, from the same tables they were gathered from. */
export function compileLexicon(vocabulary: Vocabulary, tables: CheckerTables): Lexicon {
  const { trie, partIds, kinds, kindOf } = vocabulary
  const terms = new Map<number, CompiledTerm[]>()
  let next = 0
  for (const { rule, mode, words: list } of tables.terms) {
    const term = { rule, code: codeOf(rule), mode }
    for (const last = next + words(list).length; next < last; next++) {
      const entry = vocabulary.terms[next]!
      const known = terms.get(entry)
      if (known) known.push(term)
      else terms.set(entry, [term])
    }
  }
  const jargon = new Map(vocabulary.jargon.map((entry, index) => [entry, index]))
  const flags = new Uint8Array(kindOf.length)
  const ofKind = kindFlags(kinds, partIds)
  for (let i = 0; i < flags.length; i++) flags[i] = ofKind[kindOf[i]!]!
  for (const entry of vocabulary.allowed) flags[entry]! |= ENTRY.allowed
  for (const entry of terms.keys()) flags[entry]! |= ENTRY.term | ENTRY.open
  for (const entry of jargon.keys()) flags[entry]! |= ENTRY.jargon
  const { anchors, starts } = compilePatterns(tables.patterns, { kinds, partIds })
  const { words: all } = vocabulary
  return { trie, words: all, partIds, flags, kindOf, kinds, terms, jargon, anchors, starts }
}

interface Kind {
  readonly parts: readonly number[]
  /** part → the kind that plays this one too. */
  readonly and: Map<number, number>
}

/** The words met so far, each once, with the kind it is of. */
class Entries {
  readonly words: string[] = []
  readonly units: Uint16Array[] = []
  readonly kindOf: number[] = []
  /** Kind 0 plays no part. */
  readonly kinds: Kind[] = [{ parts: [], and: new Map() }]
  private readonly known = new Map<string, number>()

  constructor(private readonly characters: CharacterTables) {}

  of(raw: string): number {
    const before = this.known.get(raw)
    if (before !== undefined) return before
    const folded = foldWord(raw, this.characters)
    const word = asText(raw, folded)
    let entry = word === raw ? undefined : this.known.get(word)
    if (entry === undefined) {
      entry = this.words.length
      this.words.push(word)
      this.units.push(folded)
      this.kindOf.push(0)
      this.known.set(word, entry)
    }
    if (word !== raw) this.known.set(raw, entry)
    return entry
  }

  addPart(word: string, part: number) {
    const entry = this.of(word)
    const kind = this.kinds[this.kindOf[entry]!]!
    let grown = kind.and.get(part)
    if (grown === undefined) {
      if (kind.parts.includes(part)) return
      grown = this.kinds.push({ parts: [...kind.parts, part], and: new Map() }) - 1
      kind.and.set(part, grown)
    }
    this.kindOf[entry] = grown
  }
}

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

function kindFlags(kinds: Lexicon['kinds'], partIds: Lexicon['partIds']): Uint8Array {
  const ofPart = new Uint8Array(partIds.size)
  const add = (names: readonly string[], flag: number) => {
    for (const id of partsNamed({ partIds }, names)) ofPart[id]! |= flag
  }
  add(WATCHED, ENTRY.watched)
  add(SILENCING, ENTRY.silencing)
  add(ARGUING, ENTRY.arguing)
  return Uint8Array.from(kinds, (parts) => {
    let flags = parts.length > 0 ? ENTRY.open : 0
    for (const part of parts) flags |= ofPart[part]!
    return flags
  })
}
