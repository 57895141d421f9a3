import type { Endpoint } from 'payload'
import { z } from 'zod'
import { arePlatformRows, readPlatformTexts } from '@/domain/channels/platform-text'
import { AUDIENCES, GENRES, KINDS } from '@/domain/review/post-fields'
import { checkPost, checkText } from '@/queries/compliance-check'
import { deskOf, readJson } from './read-request'

const text = z.object({
  genre: z.enum(GENRES),
  title: z.string().optional(),
  text: z.string().optional(),
  digest: z.string().max(2000).optional(),
  adReviewNo: z.string().max(200).optional(),
  kind: z.enum(KINDS).optional(),
  audiences: z.array(z.enum(AUDIENCES)).max(AUDIENCES.length).optional(),
  platformTexts: z.custom(arePlatformRows).transform(readPlatformTexts).optional(),
  videos: z.array(z.string().max(64)).max(20).optional(),
})
const post = z.object({ post: z.string().min(1).max(64) })

/** `POST /api/compliance/check`: `{genre, title?, text?, digest?, platformTexts?, videos?: [id]}` or `{post}`. */
export const complianceCheckEndpoint: Endpoint = {
  path: '/compliance/check',
  method: 'post',
  handler: async (req) => {
    const desk = deskOf(req)
    const wanted = await readJson(req, z.union([post, text]))
    return Response.json(
      'post' in wanted ? await checkPost(desk, wanted.post) : await checkText(desk, wanted),
    )
  },
}
