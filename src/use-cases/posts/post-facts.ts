import type { PostFacts } from '@/domain/review/decide'
import { STAGES, type Stage } from '@/domain/review/stages'
import { idOf } from '@/platform/actor'

const isStage = (value: unknown): value is Stage => STAGES.some((stage) => stage === value)

/** The facts of a stored post, populated or not. */
export function factsOf(post: object): PostFacts {
  const { id, author, editors, department, stage } = post as Record<string, unknown>
  return {
    id: idOf(id) ?? '',
    author: idOf(author) ?? '',
    editors: Array.isArray(editors) ? editors.flatMap((editor) => idOf(editor) ?? []) : [],
    department: idOf(department) ?? '',
    stage: isStage(stage) ? stage : 'draft',
  }
}
