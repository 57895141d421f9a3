import { ENTRY, partsNamed, type Lexicon } from './lexicon'
import { SYLLABLES } from './data/syllables'
import { findNoisy, type Disguised } from './noise'
import { CHAR } from './text/character-tables'
import { unitAt, type Folded } from './text/fold'
import type { Structure } from './text/structure'
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

/** Wordings whose sound is also the sound of everyday words. */
const SOUNDS_ORDINARY = new Set(
  '做法事 国家级 世界级 最高级 成功率 有效率 没有副作用的药 治好了 什么病 根治 治愈 治好 见效 断根 第一 唯一 最大 最好 最高'.split(
    ' ',
  ),
)
/** Function words: no disguise uses them, ordinary text is full of them. */
const FUNCTION_WORDS = new Set(
  '是的了在有和及个一不也就都为与或到来去上下中大小人把被给让从对向很更最只还能会可要得地着过吗呢吧这那它他她你我们后前时里',
)
/** Two-character words worth spelling in pinyin; as homophones they are too common. */
const SHORT_DANGEROUS = new Set(
  '根治 治愈 痊愈 断根 除根 包治 神医 神药 秘方 偏方 祖传 微信 私信 优惠 特效 奇效 神效 军医 特供 包好 疗效'.split(
    ' ',
  ),
)
const MAX_SPELLING = 6

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

/** Syllables are fewer than this; a pair is one bit of a table that fits the cache. */
const SYLLABLE_BITS = 9

/** Bits of a hash of three syllables. */
const TRIPLE_BITS = 17
const tripleOf = (first: number, second: number, third: number): number =>
  Math.imul((first << (SYLLABLE_BITS * 2)) | (second << SYLLABLE_BITS) | third, 0x9e3779b1) >>>
  (32 - TRIPLE_BITS)

function openingsOf(sounds: readonly (readonly number[])[]) {
  const pairs = new Int32Array(1 << (SYLLABLE_BITS * 2 - 5))
  const triples = new Int32Array(1 << (TRIPLE_BITS - 5))
  for (const [first, second, third] of sounds) {
    const pair = (first! << SYLLABLE_BITS) | second!
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

interface DisguiseInput {
  readonly text: Folded
  readonly structure: Structure
  readonly lexicon: Lexicon
  readonly evasion: EvasionTables
}

/** Words with noise inside them, and dangerous words spelt in pinyin or by sound. */
export function findDisguised(input: DisguiseInput): Disguised[] {
  const out: Disguised[] = []
  if (input.structure.noise.length > 0) findNoisy(input, out)
  findSounding(input, out)
  return out
}

const isHan = (kind: number) => kind === CHAR.han || kind === CHAR.numeral

/** Reads the text by sound: Han characters by their first reading, latin runs as pinyin. */
function findSounding({ text, lexicon, evasion }: DisguiseInput, out: Disguised[]) {
  const { ids, length } = text
  const { syllable } = text.alphabet
  const { triples } = evasion
  let first = length > 0 ? syllable[ids[0]!]! : 0
  let second = length > 1 ? syllable[ids[1]!]! : 0
  for (let i = 0; i < length; i++) {
    const third = i + 2 < length ? syllable[ids[i + 2]!]! : 0
    let mayBegin: boolean
    if (first !== 0 && second !== 0 && third !== 0) {
      const triple = tripleOf(first, second, third)
      mayBegin = ((triples[triple >> 5]! >> (triple & 31)) & 1) === 1 && hears(text, i, evasion)
    } else mayBegin = mayHideAt(text, i, evasion)
    if (mayBegin) walkSound({ text, lexicon, evasion }, i, out)
    first = second
    second = third
  }
}

/** Where fewer than three characters with a sound stand together: may noise or pinyin go on, or begin? */
function mayHideAt({ ids, kinds, alphabet }: Folded, at: number, { pairs }: EvasionTables) {
  const sound = alphabet.syllable[ids[at]!]!
  if (sound === 0) return kinds[at] === CHAR.latin && kinds[at - 1] !== CHAR.latin
  const next = at + 1 < ids.length ? alphabet.syllable[ids[at + 1]!]! : 0
  if (next === 0) return mayBeNoise(kinds[at + 1])
  const pair = (sound << SYLLABLE_BITS) | next
  return ((pairs[pair >> 5]! >> (pair & 31)) & 1) === 1 && mayBeNoise(kinds[at + 2])
}

const mayBeNoise = (kind: number | undefined) =>
  kind === CHAR.latin || kind === CHAR.odd || kind === CHAR.space

/** Two Han characters alone are never a disguise; the three sounds here must begin a dangerous word. */
function hears({ ids, alphabet }: Folded, at: number, { trie }: EvasionTables): boolean {
  let state = 0
  for (let i = at; i < at + 3; i++) {
    state = stateAfter(trie, state, alphabet.syllable[ids[i]!]!)
    if (state === 0) return false
  }
  return true
}

/** One step of reading by sound: the syllable ids possible at `at` and where each one ends. */
function soundsAt(text: Folded, at: number, evasion: EvasionTables): [number, number][] {
  const { kinds } = text
  if (isHan(kinds[at]!)) return [[text.alphabet.syllable[text.ids[at]!]!, at + 1]]
  if (kinds[at] !== CHAR.latin) return []
  const found: [number, number][] = []
  let name = ''
  for (let i = at; i < at + MAX_SPELLING + 2 && name.length < MAX_SPELLING; i++) {
    if (kinds[i] === CHAR.space || kinds[i] === CHAR.odd) continue
    if (kinds[i] !== CHAR.latin) break
    name += String.fromCharCode(unitAt(text, i))
    const id = evasion.spelling.get(name)
    if (id !== undefined) found.push([id, i + 1])
  }
  return found.reverse()
}

type SoundInput = Pick<DisguiseInput, 'text' | 'lexicon' | 'evasion'>

function walkSound(input: SoundInput, start: number, out: Disguised[]) {
  const { text, evasion } = input
  const { trie } = evasion
  const path: { at: number; end: number }[] = []
  const visit = (state: number, from: number) => {
    let at = from
    if (path.length > 0)
      for (
        let gap = 0;
        gap < 2 && (text.kinds[at] === CHAR.space || text.kinds[at] === CHAR.odd);
        gap++
      )
        at++
    for (const [id, end] of soundsAt(text, at, evasion)) {
      const next = stateAfter(trie, state, id)
      if (next === 0) continue
      path.push({ at, end })
      const value = wordAt(trie, next)
      if (value > 0) accept(input, path, { value, out })
      visit(next, end)
      path.pop()
    }
  }
  visit(0, start)
}

/** Keeps a word heard in the text when enough of it is written plainly, or all of it is pinyin. */
function accept(
  { text, lexicon, evasion }: SoundInput,
  path: readonly { at: number; end: number }[],
  { value, out }: { value: number; out: Disguised[] },
) {
  const entry = evasion.dangerous[value - 1]!
  const word = lexicon.words[entry]!
  let exact = 0
  let latin = 0
  let letters = 0
  let isOrdinary = false
  path.forEach(({ at, end }, i) => {
    if (text.kinds[at] === CHAR.latin) {
      latin++
      letters += end - at
    } else if (unitAt(text, at) === word.charCodeAt(i)) exact++
    else if (FUNCTION_WORDS.has(String.fromCharCode(unitAt(text, at)))) isOrdinary = true
  })
  if (isOrdinary) return
  if (exact === word.length) return
  const first = path[0]!
  const last = path[path.length - 1]!
  const cutsLatin =
    (text.kinds[first.at] === CHAR.latin && text.kinds[first.at - 1] === CHAR.latin) ||
    (text.kinds[last.at] === CHAR.latin && text.kinds[last.end] === CHAR.latin)
  if (cutsLatin) return
  const homophones = word.length - exact - latin
  if (latin > 0 && homophones === 0 && (exact > 0 || letters >= 5)) {
    out.push([first.at, last.end, entry])
    return
  }
  if (latin === 0 && (SOUNDS_ORDINARY.has(word) || word.length < 3)) return
  if (exact * 2 >= word.length && homophones <= 2 && exact > homophones - (word.length > 3 ? 1 : 0))
    out.push([first.at, last.end, entry])
}
