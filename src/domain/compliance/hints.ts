import { codeOf } from './data/rule-code'
import { CLAUSE_REACH, guessesIn, likelyIn, type HintInput } from './guesses'
import type { Scanned } from './scan'
import { isOddIn } from './text/odd-writing'
import { SENTENCE_FIELDS } from './text/structure'
import { meets } from './text/spans'
import type { Judged } from './verdict'

/** Shorter sentences say too little to guess from, in characters. */
export const MIN_HEARD = 5

/**
 * A score below this speaks for an ordinary sentence: what a rule warns of in it becomes a remark. By writers the
 * model had not read, that took away four needless warnings in ten and one right one in two hundred.
 */
const LAWFUL_SCORE = -2
/** Codes whose findings are facts of the text, whatever the sentence sounds like. */
const FACTS = new Set(['CITE', 'PRIV', 'PROMO', 'AI', 'DISC', 'EPI', 'FEAR', 'ENDO', 'COMP'])

/**
 * The findings of the rules and the guesses of the model. Guesses are for sentences in which words and parts saw
 * nothing, or nothing of that code (always `warn`, rule `<code>-GUESS`); what rules held for possible is found where
 * the model hears the same, and what they found in a sentence it holds for plain health science weighs less.
 */
export function withHints(input: HintInput): Judged[] {
  const { scanned, found } = input
  const { sentences } = scanned.structure
  const out = [...found].sort((a, b) => a.start - b.start)
  const known = out.length
  let first = 0
  let possible = 0
  /** The finding that reaches farthest: it may go on into the next sentence. */
  let farthest: Judged | null = null
  for (let s = 0; s < sentences.length; s += SENTENCE_FIELDS) {
    const start = sentences[s]!
    const end = sentences[s + 1]!
    const from = first
    const here: Judged[] = []
    if (farthest && farthest.end > start) here.push(farthest)
    for (; first < known && out[first]!.start < end; first++) {
      const one = out[first]!
      if (one.severity === 'info') continue
      here.push(one)
      if (!farthest || one.end > farthest.end) farthest = one
    }
    const maybe = possible
    while (possible < input.possible.length && input.possible[possible]!.start < end) possible++
    if (end - start < MIN_HEARD) continue
    const sentence = { scanned, lexicon: input.lexicon, span: [start, end] } as const
    // Where a rule warns, the parts it goes by are heard too before anything is taken back.
    const score = input.sum.of(sentence, here.length > 0 ? -Infinity : undefined)
    if (here.length > 0 && score < LAWFUL_SCORE) soften(out, [from, first], input)
    if (score < input.model.reach - CLAUSE_REACH) continue
    const knows = (code: string) => here.some(({ rule }) => codeOf(rule) === code)
    const asked = { input, at: s, score }
    for (const one of likelyIn(sentence, asked, input.possible.slice(maybe, possible)))
      if (!knows(codeOf(one.rule))) {
        out.push(one)
        here.push(one)
      }
    for (const { code, span } of guessesIn(sentence, asked, here.length === 0))
      if (!knows(code))
        out.push({ rule: `${code}-GUESS`, severity: 'warn', start: span[0], end: span[1] })
  }
  input.sum.forget()
  return out
}

/** What is written in disguise is meant, and the model cannot read it. */
const isSoft = ({ rule, start, end }: Judged, { disguised, text }: Scanned) =>
  !FACTS.has(codeOf(rule)) && !meets(disguised, start, end) && !isOddIn(text, start, end)

/** In an advertisement every word counts. */
function soften(found: Judged[], [from, to]: readonly [number, number], input: HintInput) {
  if (input.genre === 'advertisement') return
  for (let i = from; i < to; i++) {
    const one = found[i]!
    if (one.severity === 'warn' && isSoft(one, input.scanned))
      found[i] = { ...one, severity: 'info' }
  }
}

/** True for the rules that are guesses of the model. */
export const isGuess = (rule: string): boolean => rule === `${codeOf(rule)}-GUESS`
