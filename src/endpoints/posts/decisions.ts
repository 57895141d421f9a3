import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { reviewView } from '@/queries/review-view'
import { approvePost } from '@/use-cases/posts/approve-post'
import type { Desk } from '@/use-cases/posts/on-post'
import { publishPost } from '@/use-cases/posts/publish-post'
import { reassignPost } from '@/use-cases/posts/reassign-post'
import { returnPost } from '@/use-cases/posts/return-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { unpublishPost } from '@/use-cases/posts/unpublish-post'
import { withdrawPost } from '@/use-cases/posts/withdraw-post'
import { deskOf, readJson, routeId } from '../read-request'
import {
  approveBody,
  publishBody,
  reassignBody,
  returnBody,
  submitBody,
  unpublishBody,
  withdrawBody,
} from './schemas'

type Decide<Input> = (desk: Desk, post: string, input: Input) => Promise<void>

/** `POST /api/posts/:id/<action>`: parse, decide, answer with the review view. */
function decision<Schema extends z.ZodType>(
  action: string,
  schema: Schema,
  decide: Decide<z.output<Schema>>,
): Endpoint {
  const handler = async (req: PayloadRequest): Promise<Response> => {
    const desk = deskOf(req)
    const post = routeId(req)
    await decide(desk, post, await readJson(req, schema))
    return Response.json(await reviewView({ ...desk, now: new Date() }, post))
  }
  return { path: `/:id/${action}`, method: 'post', handler }
}

export const decisionEndpoints: Endpoint[] = [
  decision('submit', submitBody, submitPost),
  decision('withdraw', withdrawBody, withdrawPost),
  decision('approve', approveBody, approvePost),
  decision('return', returnBody, returnPost),
  decision('publish', publishBody, publishPost),
  decision('unpublish', unpublishBody, unpublishPost),
  decision('reassign', reassignBody, reassignPost),
]
