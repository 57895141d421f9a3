import type { Payload, TypedUser } from 'payload'

/** Whether this person has left the navigation open; true until they have closed it once. */
export async function wantsNavOpen(payload: Payload, user: TypedUser): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      key: { equals: 'nav' },
      'user.relationTo': { equals: user.collection },
      'user.value': { equals: user.id },
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const value: unknown = docs[0]?.value
  return !(typeof value === 'object' && value !== null && 'open' in value && value.open === false)
}
