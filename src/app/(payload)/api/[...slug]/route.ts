import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { atTheDoor } from '@/platform/http/at-the-door'

export const GET = atTheDoor(REST_GET(config))
export const POST = atTheDoor(REST_POST(config))
export const DELETE = atTheDoor(REST_DELETE(config))
export const PATCH = atTheDoor(REST_PATCH(config))
export const PUT = atTheDoor(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
