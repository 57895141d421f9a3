import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { atTheDoor } from '@/platform/http/at-the-door'

const post = GRAPHQL_POST(config)

export const POST = atTheDoor((request) => post(request))
export const OPTIONS = REST_OPTIONS(config)
