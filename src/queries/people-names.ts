import type { Payload } from 'payload'

/** A person as the screens name them: 「王建平（中心副主任）」. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly jobTitle: string | null
}

/** Names and titles by id; ids nobody has any more are left out. */
export async function peopleByIds(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '')
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { in: wanted } },
    limit: 0,
    pagination: false,
  })
  return new Map(
    docs.map((user) => {
      const id = String(user.id)
      const { name, jobTitle } = user
      return [
        id,
        {
          id,
          name: typeof name === 'string' ? name : '',
          jobTitle: typeof jobTitle === 'string' && jobTitle !== '' ? jobTitle : null,
        },
      ]
    }),
  )
}
