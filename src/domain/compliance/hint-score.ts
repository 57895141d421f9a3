import type { FeatureRows } from './feature-rows'
import { gramHash, gramsOf, MARK, pairHash } from './hint-features'
import { weightOf, type HintModel } from './hint-model'
import { namedHashes, type Named } from './hint-names'
import type { Lexicon } from './lexicon'
import type { Scanned } from './scan'
import type { Folded } from './text/fold'

/** A second code is named too when its score comes this near to the best. */
export const SECOND_GAP = 0.3
/** What the score of the likeliest code adds to that of being unlawful at all. */
export const CODE_SHARE = 0.4

/** A sentence: where it stands and what was found in the text around it. */
export interface HintSentence {
  readonly scanned: Scanned
  readonly lexicon: Lexicon
  readonly span: readonly [from: number, to: number]
}

/** The two likeliest codes of a sentence. */
export interface Likeliest {
  readonly best: string
  readonly second: string
  /** How far the second one's score lies behind. */
  readonly behind: number
  /** What the best one adds to the score of the sentence. */
  readonly lift: number
}

/** The likeliest code, and the next one where it lies within a gap. */
export const codesWithin = ({ best, second, behind }: Likeliest, gap: number): string[] =>
  behind <= gap ? [best, second] : [best]

interface LastNamed {
  readonly scanned: Scanned
  readonly from: number
  readonly to: number
  readonly named: Named
}

/** Scores one sentence after another: its characters and pairs, and the dearer rest only where these come within reach. */
export class HintScore {
  private total = 0
  private count = 0
  private last: LastNamed | null = null

  constructor(private readonly model: HintModel) {}

  /** The weight of one unit alone, in steps. */
  weightOfGram(gram: number): number {
    return weightOf(this.model.cells, gramHash(gram))
  }

  /** How unlawful a sentence sounds; below `least` what its characters and pairs alone say may be the answer. */
  of(sentence: HintSentence, least = this.model.reach): number {
    const { model } = this
    this.addGrams(sentence.scanned.text, sentence.span)
    const first = this.score()
    if (first < least) return first
    const { alone, together } = this.namesOf(sentence)
    for (let i = 0; i < alone.length; i++) this.total += weightOf(model.cells, alone[i]!)
    for (let i = 0; i < together.length; i++) this.total += weightOf(model.cells, together[i]!)
    this.count += alone.length + together.length
    return this.score()
  }

  /** A sentence that sounds unlawful is asked next what kind it is: its names are kept that long. */
  private namesOf(sentence: HintSentence): Named {
    const { scanned, span } = sentence
    const { last } = this
    if (last?.scanned === scanned && last.from === span[0] && last.to === span[1]) return last.named
    const named = namedHashes(this.model.names, sentence, span)
    this.last = { scanned, from: span[0], to: span[1], named }
    return named
  }

  /** Lets go of the last text. */
  forget() {
    this.last = null
  }

  private score(): number {
    const { bias, scale } = this.model
    return bias + (scale * this.total) / Math.sqrt(this.count || 1)
  }

  private addGrams({ ids, alphabet }: Folded, [from, to]: HintSentence['span']) {
    const { cells } = this.model
    const { gram, gramWeight } = alphabet
    let total = 0
    let count = 0
    let first = MARK
    for (let i = from; i < to; i++) {
      const id = ids[i]!
      const unit = gram[id]!
      if (unit === 0) continue
      total += gramWeight[id]! + weightOf(cells, pairHash(first, unit))
      count += 2
      first = unit
    }
    this.total = total
    this.count = count
  }

  /** What kinds of trouble a sentence sounds most like. */
  kindsOf(sentence: HintSentence): Likeliest {
    const { codes, codeRows } = this.model
    const { alone, together } = this.namesOf(sentence)
    const grams = gramsOf(sentence.scanned.text, sentence.span)
    const scores = codeScores(this.model, codeRows, [grams, alone, together])
    let best = 0
    let second = -1
    for (let code = 1; code < scores.length; code++)
      if (scores[code]! > scores[best]!) {
        second = best
        best = code
      } else if (second < 0 || scores[code]! > scores[second]!) second = code
    const lift = CODE_SHARE * scores[best]!
    return {
      best: codes[best]!,
      second: codes[second]!,
      behind: scores[best]! - scores[second]!,
      lift,
    }
  }
}

type Kinds = Pick<HintModel, 'codes' | 'codeWeights' | 'codeBias' | 'codeScale'>

/** One score for each code, of the features of a sentence, each as often as it occurs. */
export function codeScores(
  { codes, codeWeights, codeBias, codeScale }: Kinds,
  rows: FeatureRows,
  features: readonly (readonly number[])[],
): Float64Array {
  const scores = new Float64Array(codes.length)
  let count = 0
  for (const hashes of features) {
    count += hashes.length
    for (let i = 0; i < hashes.length; i++) {
      const row = rows.of(hashes[i]!)
      if (row < 0) continue
      const from = row * scores.length
      for (let code = 0; code < scores.length; code++) scores[code]! += codeWeights[from + code]!
    }
  }
  const share = codeScale / Math.sqrt(count || 1)
  for (let code = 0; code < scores.length; code++)
    scores[code] = codeBias[code]! + scores[code]! * share
  return scores
}
