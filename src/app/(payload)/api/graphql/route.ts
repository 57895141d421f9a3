import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { atTheDoor } from '@/platform/http/at-the-door'
import { requireNoFragmentRing } from '@/platform/http/fragment-ring'

const post = GRAPHQL_POST(config)

export const POST = atTheDoor(async (request) => {
  await requireNoFragmentRing(request.clone())
  return post(request)
})
export const OPTIONS = REST_OPTIONS(config)
