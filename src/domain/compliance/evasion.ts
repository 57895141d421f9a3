import { ENTRY, partsNamed, type Lexicon } from './lexicon'
import { SYLLABLES } from './data/syllables'
import { buildTrie, stateAfter, wordAt, type Trie } from './text/trie'

/** What is needed to see through noise, pinyin and homophones. */
export interface EvasionTables {
  /** folded unit → syllable id, 0 for none. */
  readonly syllableOf: Uint16Array
  /** latin spelling → syllable id. */
  readonly spelling: ReadonlyMap<string, number>
  /** Automaton over syllable ids of the dangerous words; value = index into `dangerous`. */
  readonly trie: Trie
  /** A bit per pair of syllables that begins a dangerous word. */
  readonly pairs: Int32Array
  /** A bit per hash of the three syllables that begin one; ordinary places end here. */
  readonly triples: Int32Array
  /** Entry index of each dangerous word. */
  readonly dangerous: readonly number[]
}

/** Two-character words worth spelling in pinyin; as homophones they are too common. */
const SHORT_DANGEROUS = new Set(
  '根治 治愈 痊愈 断根 除根 包治 神医 神药 秘方 偏方 祖传 微信 私信 优惠 特效 奇效 神效 军医 特供 包好 疗效 抗癌 防癌 治癌 震惊 速看 打折 免单 返现'.split(
    ' ',
  ),
)

export function createEvasionTables(lexicon: Lexicon): EvasionTables {
  const syllableOf = new Uint16Array(65536)
  const spelling = new Map<string, number>()
  for (const line of SYLLABLES.trim().split('\n')) {
    const [name, characters] = line.split(' ') as [string, string]
    const id = spelling.size + 1
    spelling.set(name, id)
    for (let i = 0; i < characters.length; i++) syllableOf[characters.charCodeAt(i)] = id
  }
  const dangerous: number[] = []
  const sounds: number[][] = []
  for (const entry of dangerousIn(lexicon)) {
    const sound = soundOf(lexicon.words[entry]!, syllableOf)
    if (!sound) continue
    dangerous.push(entry)
    sounds.push(sound)
  }
  const openings = openingsOf(sounds)
  return { syllableOf, spelling, trie: buildTrie(sounds), ...openings, dangerous }
}

/** The syllables of a word, or null when one of its characters has none. */
function soundOf(word: string, syllableOf: Uint16Array): number[] | null {
  const sound: number[] = []
  for (let i = 0; i < word.length; i++) {
    const syllable = syllableOf[word.charCodeAt(i)]!
    if (syllable === 0) return null
    sound.push(syllable)
  }
  return sound
}

/** Syllables are fewer than this takes; a pair is one bit of a table that fits the cache. */
const SYLLABLE_BITS = 9
export const pairOf = (first: number, second: number): number => (first << SYLLABLE_BITS) | second

/** Bits of a hash of three syllables. */
const TRIPLE_BITS = 17
export const tripleOf = (first: number, second: number, third: number): number =>
  Math.imul(pairOf(pairOf(first, second), third), 0x9e3779b1) >>> (32 - TRIPLE_BITS)

function openingsOf(sounds: readonly (readonly number[])[]) {
  const pairs = new Int32Array(1 << (SYLLABLE_BITS * 2 - 5))
  const triples = new Int32Array(1 << (TRIPLE_BITS - 5))
  for (const [first, second, third] of sounds) {
    const pair = pairOf(first!, second!)
    pairs[pair >> 5]! |= 1 << (pair & 31)
    if (third === undefined) continue
    const triple = tripleOf(first!, second!, third)
    triples[triple >> 5]! |= 1 << (triple & 31)
  }
  return { pairs, triples }
}

/** Entries of the words worth hiding, in order. Most words are passed over by two looks into flat arrays. */
function dangerousIn({ flags, terms, kinds, kindOf, partIds, words, trie }: Lexicon): number[] {
  const selling = partsNamed({ partIds }, ['personal', 'bookHere', 'discount'])
  const sells = Uint8Array.from(kinds, (parts) => (parts.some((p) => selling.includes(p)) ? 1 : 0))
  const out: number[] = []
  for (const word of SHORT_DANGEROUS) {
    const first = stateAfter(trie, 0, word.charCodeAt(0))
    const entry = first === 0 ? -1 : wordAt(trie, stateAfter(trie, first, word.charCodeAt(1))) - 1
    if (entry >= 0 && (flags[entry]! & ENTRY.allowed) === 0) out.push(entry)
  }
  for (let entry = 0; entry < flags.length; entry++) {
    const flag = flags[entry]!
    const isSelling = sells[kindOf[entry]!] === 1
    if ((flag & ENTRY.allowed) !== 0 || ((flag & ENTRY.term) === 0 && !isSelling)) continue
    const { length } = words[entry]!
    if (length === 2 || length > 8) continue
    if (isSelling || terms.get(entry)!.some((term) => term.mode !== 'quiet' || length >= 3))
      out.push(entry)
  }
  return out.sort((a, b) => a - b)
}
