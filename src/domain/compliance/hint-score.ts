import { gramHash, gramsOf, MARK, pairHash } from './hint-features'
import { weightOf, type HintModel } from './hint-model'
import { namedHashes } from './hint-names'
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

/** Scores one sentence after another: its characters and pairs, and the dearer rest only where these come within reach. */
export class HintScore {
  private total = 0
  private count = 0

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
    const { alone, together } = namedHashes(model.names, sentence, sentence.span)
    for (let i = 0; i < alone.length; i++) this.total += weightOf(model.cells, alone[i]!)
    for (let i = 0; i < together.length; i++) this.total += weightOf(model.cells, together[i]!)
    this.count += alone.length + together.length
    return this.score()
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

  /** The likeliest code of a sentence, the next one where it lies within the gap, and what the likeliest adds to its score. */
  kindsOf(
    { scanned, lexicon, span }: HintSentence,
    gap: number,
  ): { codes: string[]; lift: number } {
    const { names, codes } = this.model
    const { alone, together } = namedHashes(names, { scanned, lexicon }, span)
    const scores = codeScores(this.model, [...gramsOf(scanned.text, span), ...alone, ...together])
    const order = codes.map((_, code) => code).sort((a, b) => scores[b]! - scores[a]!)
    const best = scores[order[0]!]!
    return {
      codes: order
        .slice(0, 2)
        .filter((code) => scores[code]! >= best - gap)
        .map((code) => codes[code]!),
      lift: CODE_SHARE * best,
    }
  }
}

type Kinds = Pick<HintModel, 'codes' | 'codeHashes' | 'codeWeights' | 'codeBias' | 'codeScale'>

/** One score for each code, of the features of a sentence, each as often as it occurs. */
export function codeScores(
  { codes, codeHashes, codeWeights, codeBias, codeScale }: Kinds,
  hashes: readonly number[],
): Float64Array {
  const scores = new Float64Array(codes.length)
  for (const hash of hashes) {
    const row = placeOf(codeHashes, hash)
    if (row < 0) continue
    for (let code = 0; code < scores.length; code++)
      scores[code]! += codeWeights[row * scores.length + code]!
  }
  const share = codeScale / Math.sqrt(hashes.length || 1)
  return scores.map((score, code) => codeBias[code]! + score * share)
}

/** Where a number stands among ascending ones, or -1. */
function placeOf(ascending: Int32Array, wanted: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return ascending[low] === wanted ? low : -1
}
