import type { Endpoint } from 'payload'
import { complianceCheckEndpoint } from './compliance-check'
import { healthEndpoint } from './health'
import { publicPostsEndpoint } from './public-posts'
import { reviewQueueEndpoint } from './review-queue'
import { wechatThemesEndpoint } from './wechat-themes'

/** Calls that belong to no collection. */
export const rootEndpoints: Endpoint[] = [
  complianceCheckEndpoint,
  healthEndpoint,
  reviewQueueEndpoint,
  wechatThemesEndpoint,
  publicPostsEndpoint,
]
