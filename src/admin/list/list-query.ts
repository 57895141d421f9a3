import { LIST_TABS, type ListQuery } from '@/queries/desk-post-list'

type Parameters = Readonly<Record<string, string | string[] | undefined>>

const PATH = '/admin/collections/posts'
const LONGEST_SEARCH = 64

const one = (value: string | string[] | undefined): string =>
  (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()

/** What the address asks for; whatever it does not understand, it passes over. */
export function readListQuery(parameters: Parameters): ListQuery {
  const tab = one(parameters['tab'])
  const page = Number(one(parameters['page']))
  return {
    tab: LIST_TABS.find((known) => known === tab) ?? 'all',
    search: one(parameters['q']).slice(0, LONGEST_SEARCH),
    department: one(parameters['department']).slice(0, LONGEST_SEARCH),
    isMineOnly: one(parameters['mine']) === '1',
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** The address of a list, with what is as usual left out. */
export function listHref({ tab, search, department, isMineOnly, page }: ListQuery): string {
  const parameters = new URLSearchParams({
    ...(tab === 'all' ? {} : { tab }),
    ...(search ? { q: search } : {}),
    ...(department ? { department } : {}),
    ...(isMineOnly ? { mine: '1' } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return parameters ? `${PATH}?${parameters}` : PATH
}
