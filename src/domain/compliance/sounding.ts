import { coupleOf } from './couples'
import { tripleOf } from './evasion'
import { heardAt, isHan, WRITTEN, type Heard } from './hearing'
import type { Disguised } from './noise'
import {
  begins,
  goesOn,
  isGap,
  MAX_GAP,
  mayDisguise,
  mayOpen,
  type SoundInput,
} from './spelt-places'
import { CHAR } from './text/character-tables'
import { unitAt, type Folded } from './text/fold'
import { stateAfter, wordAt } from './text/trie'

/** Wordings whose sound is also the sound of everyday words. */
const SOUNDS_ORDINARY = new Set(
  '做法事 国家级 世界级 最高级 成功率 有效率 没有副作用的药 治好了 什么病'.split(' '),
)
/** Function words: no disguise uses them, ordinary text is full of them. */
const FUNCTION_WORDS = new Set(
  '是的了在有和及个一不也就都为与或到来去上下中大小人把被给让从对向很更最只还能会可要得地着过吗呢吧这那它他她你我们后前时里',
)

/** Reads the text by sound and shape: Han characters by their first reading, latin runs as pinyin. */
export function findSounding(input: SoundInput, out: Disguised[]) {
  const { ids, length, alphabet } = input.text
  const { syllable, unit } = alphabet
  const { triples, couples } = input.evasion
  let first = 0
  let second = 0
  let before = 0
  for (let i = 0; i < length; i++) {
    const third = syllable[ids[i]!]!
    const triple = tripleOf(first, second, third)
    const here = unit[ids[i]!]!
    const couple = coupleOf(before, here)
    // A mark has no sound, and no three sounds of which one is none begin a word.
    if (((triples[triple >> 5]! >> (triple & 31)) & 1) === 1 && hears(input, i - 2))
      walkSound(input, i - 2, out)
    if (((couples[couple >> 5]! >> (couple & 31)) & 1) === 1) hearCouple(input, i - 1, out)
    first = second
    second = third
    before = here
  }
  findSpelt(input, out)
}

/** 跟治: a dangerous word of two characters, one of them written by its sound. */
function hearCouple(input: SoundInput, start: number, out: Disguised[]) {
  const { text, lexicon, evasion } = input
  const { trie, dangerous } = evasion
  const { ids, alphabet } = text
  if (start < 0) return
  const state = stateAfter(trie, 0, alphabet.syllable[ids[start]!]!)
  const next = state === 0 ? 0 : stateAfter(trie, state, alphabet.syllable[ids[start + 1]!]!)
  const value = next === 0 ? 0 : wordAt(trie, next)
  if (value === 0) return
  const word = lexicon.words[dangerous[value - 1]!]!
  const units = [unitAt(text, start), unitAt(text, start + 1)]
  const other = units.filter((unit, i) => unit !== word.charCodeAt(i))
  if (other.length !== 1 || FUNCTION_WORDS.has(String.fromCharCode(other[0]!))) return
  if (isCouple(input, start)) out.push([start, start + 2, dangerous[value - 1]!])
}

const isCouple = ({ text, segmenter }: SoundInput, start: number): boolean =>
  segmenter.isLoose(text, start, start + 2)

/** Words with pinyin, noise or a character for another in their first two characters or right behind them. */
function findSpelt(input: SoundInput, out: Disguised[]) {
  const { text, evasion } = input
  const { ids, marks, markCount, alphabet } = text
  const soundAt = (at: number) => (at < 0 ? 0 : alphabet.syllable[ids[at]!]!)
  for (let m = 0; m < markCount; m++) {
    const at = marks[m]!
    if (!mayDisguise(input, at)) continue
    const before = soundAt(at - 1)
    if (before !== 0 && goesOn(input, before, at)) {
      if (begins(evasion, soundAt(at - 2), before)) walkSound(input, at - 2, out)
      walkSound(input, at - 1, out)
    } else if (begins(evasion, soundAt(at - 2), before)) walkSound(input, at - 2, out)
    if (mayOpen(input, at)) walkSound(input, at, out)
  }
}

/**
 * Do the sounds from here make a dangerous word that is written otherwise, or break off at noise? Two characters alone
 * are never a disguise, so three were looked at before; nearly always it is the very word.
 */
function hears({ text, lexicon, evasion, segmenter }: SoundInput, start: number): boolean {
  const { ids, kinds, alphabet } = text
  const { trie, dangerous } = evasion
  let state = 0
  for (let at = start; at >= 0 && at < text.length; at++) {
    if (!isHan(kinds[at])) return mayDisguise({ text, lexicon, evasion, segmenter }, at)
    if (evasion.isDisguise[unitAt(text, at)] === 1) return true
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

interface Step extends Heard {
  readonly at: number
}

function walkSound(input: SoundInput, start: number, out: Disguised[]) {
  visit({ input, path: [], out }, 0, start)
}

interface Walk {
  readonly input: SoundInput
  readonly path: Step[]
  readonly out: Disguised[]
}

/** Goes on from a state of the trie at a place of the text, in every way what stands there may be read. */
function visit(walk: Walk, state: number, from: number) {
  const { input, path, out } = walk
  const { text, evasion } = input
  for (let at = from; at <= from + MAX_GAP; at++) {
    for (const { syllable, end, how, unit } of heardAt(text, at, evasion)) {
      const next = stateAfter(evasion.trie, state, syllable)
      if (next === 0) continue
      path.push({ at, syllable, end, how, unit })
      const value = wordAt(evasion.trie, next)
      if (value > 0) accept(input, path, { value, out })
      visit(walk, next, end)
      path.pop()
    }
    if (path.length === 0 || !isGap(text.kinds[at])) return
  }
}

/** How the characters of a word stand in the text; null when one of them is another that no disguise uses. */
function tally({ text, evasion }: SoundInput, word: string, path: readonly Step[]) {
  const { exactSoundOf } = evasion
  const count = { exact: 0, spelt: 0, letters: 0, plain: 0, vague: 0, near: 0, homophones: 0 }
  for (let i = 0; i < path.length; i++) {
    const { at, end, how, unit } = path[i]!
    const meant = word.charCodeAt(i)
    if (how === WRITTEN.spelt) {
      count.spelt++
      count.letters += end - at
    } else if (how !== WRITTEN.itself) {
      if (unit !== meant) return null
      if (how === WRITTEN.alike) count.vague++
      else count.plain++
    } else if (unitAt(text, at) === meant) count.exact++
    else if (FUNCTION_WORDS.has(String.fromCharCode(unitAt(text, at)))) return null
    else {
      count.vague++
      count.homophones++
      if (exactSoundOf[unitAt(text, at)] !== exactSoundOf[meant]) count.near++
    }
  }
  return count
}

/** Keeps a word heard in the text when enough of it is written plainly, or all of it is pinyin. */
function accept(
  input: SoundInput,
  path: readonly Step[],
  { value, out }: { value: number; out: Disguised[] },
) {
  const { text, lexicon, evasion } = input
  const entry = evasion.dangerous[value - 1]!
  const word = lexicon.words[entry]!
  const first = path[0]!
  const last = path[path.length - 1]!
  const count = tally(input, word, path)
  if (!count || count.exact === word.length || cutsLatin(text, first, last)) return
  const { exact, spelt, letters, plain, vague, near, homophones } = count
  const sure = exact + spelt + plain
  if (vague === 0) {
    if (exact > 0 || letters >= 4 || plain === word.length) out.push([first.at, last.end, entry])
    return
  }
  if (word.length < 3) {
    const isShape = first.how === WRITTEN.alike || last.how === WRITTEN.alike
    if (isShape && exact === 1 && last.end - first.at === 2 && isCouple(input, first.at))
      out.push([first.at, last.end, entry])
    return
  }
  if (homophones > 0 && evasion.isHeard[value - 1] === 0) return
  if ((spelt === 0 && SOUNDS_ORDINARY.has(word)) || (near > 0 && vague > 1)) return
  if (sure * 2 >= word.length && vague <= 2 && sure > vague - (word.length > 3 ? 1 : 0))
    out.push([first.at, last.end, entry])
}

/** A word of Latin letters, cut in its middle, is no pinyin. */
const cutsLatin = ({ kinds }: Folded, first: Step, last: Step): boolean =>
  (kinds[first.at] === CHAR.latin && kinds[first.at - 1] === CHAR.latin) ||
  (kinds[last.at] === CHAR.latin && kinds[last.end] === CHAR.latin)
