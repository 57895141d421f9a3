import type { Payload } from 'payload'
import type { PostClass } from '@/domain/review/post-fields'

export interface CategoryChoice {
  readonly id: string
  /** With what it lies below: 「慢病防治 / 高血压」. */
  readonly name: string
  readonly class: PostClass
}

export interface PostChoices {
  readonly categories: readonly CategoryChoice[]
  /** Empty for those who write in their own department alone. */
  readonly departments: readonly { readonly id: string; readonly name: string }[]
}

interface Stored {
  readonly id: string | number
  readonly name: string
  readonly class: PostClass
  readonly parent?: string | number | null
}

/** What a writer can choose from, small enough to send whole. */
export async function postChoices(
  payload: Payload,
  { isPublicity }: { readonly isPublicity: boolean },
): Promise<PostChoices> {
  const categories = await payload.db.find<Stored>({
    collection: 'categories',
    limit: 1000,
    pagination: false,
  })
  const departments = isPublicity
    ? await payload.db.find<Stored>({ collection: 'departments', limit: 500, pagination: false })
    : { docs: [] }
  return {
    categories: inOrder(categories.docs),
    departments: departments.docs.map(({ id, name }) => ({ id: String(id), name })),
  }
}

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'zh')

function inOrder(stored: readonly Stored[]): CategoryChoice[] {
  const byId = new Map(stored.map((category) => [String(category.id), category]))
  // A tree of the hospital's own making: a loop in it must not be one here.
  const pathOf = ({ name, parent }: Stored, depth = 0): string => {
    const above = parent == null ? undefined : byId.get(String(parent))
    return above && depth < 8 ? `${pathOf(above, depth + 1)} / ${name}` : name
  }
  return stored
    .map((category) => ({
      id: String(category.id),
      name: pathOf(category),
      class: category.class,
    }))
    .sort(byName)
}
