import type { Endpoint } from 'payload'
import { decisionEndpoints } from './decisions'
import { evidenceEndpoints } from './evidence'
import { exportEndpoints } from './export-wechat'
import { importEndpoint } from './import-word'

/** Everything below `/api/posts` that is not Payload's own. */
export const postEndpoints: Endpoint[] = [
  importEndpoint,
  ...decisionEndpoints,
  ...evidenceEndpoints,
  ...exportEndpoints,
]
