import { ENTRY, partsNamed, type Lexicon } from './lexicon'
import { couplesOf } from './couples'
import { HIDDEN_PARTS } from './data/claims/families'
import { HALVES, READINGS, SHAPES, SIGNS } from './data/disguised-characters'
import { SYLLABLES } from './data/syllables'
import { buildTrie, stateAfter, wordAt, type Trie } from './text/trie'

/** What is needed to see through noise, pinyin and homophones. */
export interface EvasionTables {
  /** folded unit → syllable id, 0 for none. Sounds that many cannot tell apart have one id. */
  readonly syllableOf: Uint16Array
  /** The same, sounds told apart. */
  readonly exactSoundOf: Uint16Array
  /** latin spelling → syllable id. */
  readonly spelling: ReadonlyMap<string, number>
  /** Automaton over syllable ids of the dangerous words; value = index into `dangerous`. */
  readonly trie: Trie
  /** A bit per pair of syllables that begins a dangerous word. */
  readonly pairs: Int32Array
  /** A bit per hash of the three syllables that begin one; ordinary places end here. */
  readonly triples: Int32Array
  /** A bit per hash of two characters of which one, and the sound of the other, make a dangerous word of two. */
  readonly couples: Int32Array
  /** Entry index of each dangerous word. */
  readonly dangerous: readonly number[]
  /** Index into `dangerous` → 1 for a word that may be written by its sound: it means something alone, or is long. */
  readonly isHeard: Uint8Array
  /** folded unit → the characters it is written for, as it looks like them. */
  readonly shapes: ReadonlyMap<number, string>
  /** Two folded units, as `halvesOf` → the unit they are the halves of. */
  readonly halves: ReadonlyMap<number, number>
  /** Code point of a sign or emoji → the characters it is put for. */
  readonly signs: ReadonlyMap<number, string>
  /** folded unit → 1 for one of `shapes` and for the rarer of two halves. */
  readonly isDisguise: Uint8Array
}

export const halvesOf = (first: number, second: number): number => first * 65536 + second

/** Two-character words worth spelling in pinyin; as homophones they are too common. */
const SHORT_DANGEROUS = new Set(
  '第一 根治 治愈 痊愈 断根 除根 包治 神医 神药 秘方 偏方 祖传 微信 私信 优惠 特效 奇效 神效 军医 特供 包好 疗效 抗癌 防癌 治癌 震惊 速看 打折 免单 返现'.split(
    ' ',
  ),
)

/** Parts that sell, by whatever sound. */
const SELLING = ['personal', 'bookHere', 'discount']

function heardOf(dangerous: readonly number[], lexicon: Lexicon): Uint8Array {
  const selling = partsNamed(lexicon, SELLING)
  return Uint8Array.from(dangerous, (entry) => {
    if ((lexicon.flags[entry]! & ENTRY.term) !== 0 || lexicon.words[entry]!.length > 3) return 1
    return lexicon.kinds[lexicon.kindOf[entry]!]!.some((part) => selling.includes(part)) ? 1 : 0
  })
}

export function createEvasionTables(lexicon: Lexicon): EvasionTables {
  const { syllableOf, exactSoundOf, spelling, sameSound } = readSyllables()
  const readings = readReadings(spelling)
  const dangerous: number[] = []
  const sounds: number[][] = []
  for (const entry of dangerousIn(lexicon)) {
    for (const sound of soundsOf(lexicon.words[entry]!, { syllableOf, readings })) {
      dangerous.push(entry)
      sounds.push(sound)
    }
  }
  return {
    syllableOf,
    exactSoundOf,
    spelling,
    trie: buildTrie(sounds),
    ...openingsOf(sounds),
    couples: couplesOf({ exactSoundOf, sameSound }),
    dangerous,
    isHeard: heardOf(dangerous, lexicon),
    ...readDisguises(),
  }
}

/** zh as z, n as l, ing as in: what dialects and careless fingers leave alike. */
const nearSound = (name: string): string =>
  name
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/([aei]n)g$/, '$1')

function readSyllables() {
  const syllableOf = new Uint16Array(65536)
  const spelling = new Map<string, number>()
  const ids = new Map<string, number>()
  const exactSoundOf = new Uint16Array(65536)
  /** Of each sound told apart, its characters. */
  const sameSound: string[] = ['']
  for (const line of SYLLABLES.trim().split('\n')) {
    const [name, characters] = line.split(' ') as [string, string]
    const sound = nearSound(name)
    const id = ids.get(sound) ?? ids.size + 1
    ids.set(sound, id)
    spelling.set(name, id)
    const exact = sameSound.push(characters) - 1
    for (let i = 0; i < characters.length; i++) {
      syllableOf[characters.charCodeAt(i)] = id
      exactSoundOf[characters.charCodeAt(i)] = exact
    }
  }
  return { syllableOf, exactSoundOf, spelling, sameSound }
}

function readReadings(spelling: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const readings = new Map<string, number>()
  for (const [, character, name] of READINGS.matchAll(/(\p{Script=Han})([a-z]+)/gu)) {
    const id = spelling.get(name!)
    if (id !== undefined) readings.set(character!, id)
  }
  return readings
}

function readDisguises() {
  const shapes = new Map<number, string>()
  const halves = new Map<number, number>()
  const signs = new Map<number, string>()
  const isDisguise = new Uint8Array(65536)
  for (const line of SHAPES.trim().split('\n')) {
    const [meant, written] = line.split(' ') as [string, string]
    for (const one of written) {
      if (one === meant || one.length > 1) continue
      const unit = one.charCodeAt(0)
      shapes.set(unit, (shapes.get(unit) ?? '') + meant)
      isDisguise[unit] = 1
    }
  }
  for (const three of HALVES.trim().split(/\s+/)) {
    if (three.length !== 3) continue
    const [meant, first, second] = [0, 1, 2].map((i) => three.charCodeAt(i)) as [
      number,
      number,
      number,
    ]
    halves.set(halvesOf(first, second), meant)
    isDisguise[first] = 1
  }
  for (const sign of SIGNS.trim().split(/\s+/)) {
    const point = sign.codePointAt(0)!
    signs.set(point, sign.slice(point > 0xffff ? 2 : 1))
  }
  return { shapes, halves, signs, isDisguise }
}

interface Sounds {
  readonly syllableOf: Uint16Array
  readonly readings: ReadonlyMap<string, number>
}

/** The syllables of a word, in each way it may be read; none when one of its characters has no sound. */
function soundsOf(word: string, { syllableOf, readings }: Sounds): number[][] {
  let all: number[][] = [[]]
  for (let i = 0; i < word.length; i++) {
    const syllable = syllableOf[word.charCodeAt(i)]!
    if (syllable === 0) return []
    const other = all.length > 3 ? undefined : readings.get(word[i]!)
    const ways = other === undefined || other === syllable ? [syllable] : [syllable, other]
    all = all.flatMap((sound) => ways.map((way) => [...sound, way]))
  }
  return all
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
  const claiming = new Set(partsNamed({ partIds }, HIDDEN_PARTS))
  const claims = Uint8Array.from(kinds, (parts) => (parts.some((p) => claiming.has(p)) ? 1 : 0))
  const out: number[] = []
  for (const word of SHORT_DANGEROUS) {
    const first = stateAfter(trie, 0, word.charCodeAt(0))
    const entry = first === 0 ? -1 : wordAt(trie, stateAfter(trie, first, word.charCodeAt(1))) - 1
    if (entry >= 0 && (flags[entry]! & ENTRY.allowed) === 0) out.push(entry)
  }
  for (let entry = 0; entry < flags.length; entry++) {
    const flag = flags[entry]!
    const isClaim = claims[kindOf[entry]!] === 1
    if ((flag & ENTRY.allowed) !== 0 || ((flag & ENTRY.term) === 0 && !isClaim)) continue
    const { length } = words[entry]!
    if (length > 8 || SHORT_DANGEROUS.has(words[entry]!)) continue
    if (isClaim ? length > 1 : terms.get(entry)!.some(({ mode }) => mode !== 'quiet' || length > 2))
      out.push(entry)
  }
  return out.sort((a, b) => a - b)
}
