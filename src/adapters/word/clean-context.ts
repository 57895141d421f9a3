import type { LossLedger } from './loss-ledger'
import type { PackageParts } from './package-parts'
import type { ParagraphFacts } from './properties'

/** Shared by all parts of one document. */
export interface CleanContext {
  readonly parts: PackageParts
  readonly losses: LossLedger
  /** Facts of each paragraph, by the number its marker carries. */
  readonly paragraphs: ParagraphFacts[]
  readonly maxCharacters: number
}

/** Bookmarks we write into the cleaned part, so that our facts find their paragraph again. */
export const PARAGRAPH_MARK = 'yixuan-p:'
export const LOSS_MARK = 'yixuan-loss:'
