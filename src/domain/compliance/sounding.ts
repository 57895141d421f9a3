import { pairOf, tripleOf, type EvasionTables } from './evasion'
import type { Lexicon } from './lexicon'
import type { Disguised } from './noise'
import { CHAR } from './text/character-tables'
import { unitAt, type Folded } from './text/fold'
import { stateAfter, wordAt } from './text/trie'

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
const MAX_SPELLING = 6

interface SoundInput {
  readonly text: Folded
  readonly lexicon: Lexicon
  readonly evasion: EvasionTables
}

const isHan = (kind: number) => kind === CHAR.han || kind === CHAR.numeral

/** Reads the text by sound: Han characters by their first reading, latin runs as pinyin. */
export function findSounding({ text, lexicon, evasion }: SoundInput, out: Disguised[]) {
  const { ids, length } = text
  const { syllable } = text.alphabet
  const { triples } = evasion
  let first = 0
  let second = 0
  for (let i = 0; i < length; i++) {
    const third = syllable[ids[i]!]!
    const triple = tripleOf(first, second, third)
    first = second
    second = third
    // A mark has no sound, and no three sounds of which one is none begin a word.
    if (
      ((triples[triple >> 5]! >> (triple & 31)) & 1) === 1 &&
      hears({ text, lexicon, evasion }, i - 2)
    )
      walkSound({ text, lexicon, evasion }, i - 2, out)
  }
  findSpelt({ text, lexicon, evasion }, out)
}

/** Words with pinyin or noise in their first two characters or right behind them. */
function findSpelt(input: SoundInput, out: Disguised[]) {
  const { text, evasion } = input
  const { ids, kinds, marks, markCount, alphabet } = text
  const soundAt = (at: number) => (at < 0 ? 0 : alphabet.syllable[ids[at]!]!)
  for (let m = 0; m < markCount; m++) {
    const at = marks[m]!
    if (!mayBeNoise(kinds[at])) continue
    const before = soundAt(at - 1)
    if (before !== 0) {
      const pair = pairOf(soundAt(at - 2), before)
      if (((evasion.pairs[pair >> 5]! >> (pair & 31)) & 1) === 1) walkSound(input, at - 2, out)
      walkSound(input, at - 1, out)
    }
    if (kinds[at] === CHAR.latin && kinds[at - 1] !== CHAR.latin) walkSound(input, at, out)
  }
}

const mayBeNoise = (kind: number | undefined) =>
  kind === CHAR.latin || kind === CHAR.odd || kind === CHAR.space

/**
 * Do the sounds from here make a dangerous word that is written otherwise, or break off at noise? Two characters alone
 * are never a disguise, so three were looked at before; nearly always it is the very word.
 */
function hears({ text, lexicon, evasion }: SoundInput, start: number): boolean {
  const { ids, kinds, alphabet } = text
  const { trie, dangerous } = evasion
  let state = 0
  for (let at = start; at >= 0 && at < text.length; at++) {
    if (!isHan(kinds[at]!)) return mayBeNoise(kinds[at])
    state = stateAfter(trie, state, alphabet.syllable[ids[at]!]!)
    if (state === 0) return false
    const value = wordAt(trie, state)
    if (value > 0 && !isWritten(text, lexicon.words[dangerous[value - 1]!]!, start)) return true
  }
  return false
}

function isWritten(text: Folded, word: string, start: number): boolean {
  for (let i = 0; i < word.length; i++)
    if (unitAt(text, start + i) !== word.charCodeAt(i)) return false
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
