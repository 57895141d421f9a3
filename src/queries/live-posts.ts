import type { Payload } from 'payload'

/** One published post as a resident's page shows it. */
export type PublicPost = Readonly<Record<string, unknown>>

export interface PublicPage {
  readonly docs: readonly PublicPost[]
  readonly totalDocs: number
  readonly page: number
  readonly limit: number
  readonly totalPages: number
}

const SHOWN = [
  'id',
  'title',
  'digest',
  'kind',
  'genre',
  'adReviewNo',
  'class',
  'category',
  'audiences',
  'department',
  'body',
  'byline',
  'sources',
  'cover',
  'images',
  'videos',
  'platformTexts',
  'isAiAssisted',
  'isPatientStory',
  'contentHash',
  'publishedAt',
] as const

/** What is live, newest first. The collection's own read makes each from its seal. */
export async function livePosts(
  payload: Payload,
  { page, limit }: { readonly page: number; readonly limit: number },
): Promise<PublicPage> {
  const found = await payload.find({
    collection: 'live-posts',
    sort: '-publishedAt',
    page,
    limit,
    depth: 0,
    overrideAccess: false,
  })
  const docs = found.docs
    .map((doc): PublicPost => ({ ...doc }))
    .filter((doc) => doc['title'] !== '')
    .map((doc) => Object.fromEntries(SHOWN.map((field) => [field, doc[field] ?? null])))
  return { docs, totalDocs: found.totalDocs, page, limit, totalPages: found.totalPages }
}
