import type { Endpoint } from 'payload'
import { livePosts } from '@/queries/live-posts'
import { queryNumber } from './read-request'

/** `GET /api/public/posts?page=&limit=`: what is published, nothing else. No account needed. */
export const publicPostsEndpoint: Endpoint = {
  path: '/public/posts',
  method: 'get',
  handler: async (req) =>
    Response.json(
      await livePosts(req.payload, {
        page: queryNumber(req, 'page', { min: 1, max: 100_000, otherwise: 1 }),
        limit: queryNumber(req, 'limit', { min: 1, max: 50, otherwise: 10 }),
      }),
    ),
}
