import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { DomainError } from '@/domain/errors'
import { idOf } from '@/platform/actor'
import { toApiError } from '@/platform/to-api-error'

/** Deeper than any real tree; a longer climb means a loop. */
const MAX_DEPTH = 8

/** A category cannot stand below itself. */
export const refuseCycle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const own = idOf(originalDoc)
  let parent = idOf((data as Record<string, unknown>)['parent'])
  for (let depth = 0; parent; depth += 1) {
    if (parent === own || depth >= MAX_DEPTH) {
      throw toApiError(new DomainError('BAD_REQUEST', { field: 'parent', problem: 'cycle' }))
    }
    const above = await req.payload.findByID({
      collection: 'categories',
      id: parent,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    parent = idOf(above?.parent)
  }
  return data as Record<string, unknown>
}

export const refuseCategoryInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = [
    { collection: 'posts', where: { category: { equals: id } } },
    { collection: 'categories', where: { parent: { equals: id } } },
  ] as const
  for (const { collection, where } of uses) {
    const { totalDocs } = await req.payload.count({ collection, where, req, overrideAccess: true })
    if (totalDocs > 0) {
      throw toApiError(new DomainError('BAD_REQUEST', { field: 'category', problem: 'in-use' }))
    }
  }
}
