import { visibleText } from '@/domain/content/visible-text'
import { check, createChecker, type Checker, type CheckResult } from '@/domain/compliance/checker'
import type { Genre } from '@/domain/review/post-fields'
import { readWorkingContent } from '@/domain/review/working-content'
import { processSlot } from '@/platform/process-state'
import { readablePost, type Reader } from './readable-post'

export interface TextToCheck {
  readonly genre: Genre
  readonly title?: string | undefined
  readonly text?: string | undefined
}

/** Building the matcher takes milliseconds, once per process. */
const checker = (): Checker => processSlot('compliance-checker', () => createChecker())

/** Findings, readability and limits of a text. @throws DomainError `BAD_REQUEST`, `TOO_LARGE`. */
export function checkText({ genre, title, text }: TextToCheck): CheckResult {
  return check(checker(), {
    genre,
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { text }),
  })
}

/** The same of a post's working copy, for those who may read it; offsets are into its visible text. */
export async function checkPost(reader: Reader, id: string): Promise<CheckResult> {
  const { stored } = await readablePost(reader, id)
  const { genre, kind, title, body, audiences } = readWorkingContent(stored)
  return check(checker(), { genre, kind, title, audiences, text: body ? visibleText(body) : '' })
}
