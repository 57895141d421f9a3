import { expect, test } from 'vitest'
import { requireNoFragmentRing } from '@/platform/http/fragment-ring'

const asking = (query: unknown): Promise<void> =>
  requireNoFragmentRing(
    new Request('http://desk.test/api/graphql', {
      method: 'POST',
      body: JSON.stringify({ query }),
    }),
  )

test.each([
  ['one that spreads itself', '{ Posts { ...a } } fragment a on Posts { ...a }'],
  [
    'one that comes back by others',
    '{ Posts { ...a } } fragment a on Posts { docs { ...b } } fragment b on Post { ...c } fragment c on Post { ...b }',
  ],
])('refuses %s', async (_, query) => {
  await expect(asking(query)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test.each([
  ['fragments within fragments', '{ a { ...x } } fragment x on A { ...y } fragment y on A { id }'],
  ['what is no query', 'fragment {'],
  ['nothing', undefined],
])('lets pass %s', async (_, query) => {
  await expect(asking(query)).resolves.toBeUndefined()
})
