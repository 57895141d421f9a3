import type { Loss, LossCode } from '@/domain/word-import/word-tree'

/** Kinds that are told once with their number, not each time. */
const COUNTED: ReadonlySet<LossCode> = new Set(['TRACKED_CHANGES', 'COLOURS', 'FONTS', 'RUBY'])

/** What reading a document loses, in order of discovery. An index into it marks the place in the text. */
export class LossLedger {
  private readonly losses: Loss[] = []
  private readonly counted = new Map<LossCode, number>()

  /** @returns the loss's index, or null for one more of a kind that is only counted. */
  add(code: LossCode, detail = ''): number | null {
    const known = this.counted.get(code)
    const first = known === undefined ? undefined : this.losses[known]
    if (known !== undefined && first) {
      this.losses[known] = { ...first, count: first.count + 1 }
      return null
    }
    const index = this.losses.push({ code, detail, count: 1 }) - 1
    if (COUNTED.has(code)) this.counted.set(code, index)
    return index
  }

  list(): readonly Loss[] {
    return this.losses
  }
}
