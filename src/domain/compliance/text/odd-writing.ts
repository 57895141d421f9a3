import { isOddlyWritten } from './compatible-forms'
import { rawEnd, rawStart, type Folded } from './fold'

/**
 * True where folding changed a text in a way that nobody writes but to be overlooked: marks that cannot be seen, which
 * it dropped, or characters put for others.
 */
export function isOddIn(text: Folded, start: number, end: number): boolean {
  const from = rawStart(text, start)
  const to = rawEnd(text, end)
  return to - from !== end - start || isOddlyWritten(text.raw.slice(from, to))
}
