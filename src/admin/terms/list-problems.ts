import type { HouseTerm } from '@/domain/compliance/house-terms'
import type { TermsProblem } from '@/domain/compliance/house-terms-text'
import { speakTerms } from '@/messages/terms'
import { termsProblemWords } from '@/messages/terms-problems'
import type { Answer } from '../shared/call-api'

/** The problems of a list, line by line, that a refusal brings along. */
export function problemsOf(answer: Answer<unknown>): TermsProblem[] {
  if (answer.ok) return []
  const { problems } = answer.details
  // The shape our own endpoint gives `TERMS_INVALID`.
  return Array.isArray(problems) ? (problems as TermsProblem[]) : []
}

/** A problem of rows on the screen, which have no line numbers; `rows` in the order of the text that was sent. */
export function problemInRows(
  { other, ...problem }: TermsProblem,
  rows: readonly HouseTerm[],
  language: string,
): string {
  // The header is line 1.
  const row = other === undefined ? undefined : rows[other - 2]
  const words = termsProblemWords(problem, language)
  return row ? words + speakTerms(language)('clash', { word: row.word }) : words
}
