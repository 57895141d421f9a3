import type { Endpoint, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/errors'
import { REVIEW_LEVELS, type ReviewLevel } from '@/domain/review/stages'
import { reviewQueue } from '@/queries/review-queue'
import { deskOf, queryNumber } from './read-request'

function queryLevel(req: PayloadRequest): ReviewLevel | undefined {
  const given = req.searchParams.get('level')
  if (given === null || given === '') return undefined
  const level = REVIEW_LEVELS.find((known) => known === given)
  if (!level) throw new DomainError('BAD_REQUEST', { field: 'level' })
  return level
}

/** `GET /api/review-queue?level=&department=&page=&limit=` */
export const reviewQueueEndpoint: Endpoint = {
  path: '/review-queue',
  method: 'get',
  handler: async (req) =>
    Response.json(
      await reviewQueue(deskOf(req), {
        level: queryLevel(req),
        department: req.searchParams.get('department') ?? undefined,
        page: queryNumber(req, 'page', { min: 1, max: 100_000, otherwise: 1 }),
        limit: queryNumber(req, 'limit', { min: 1, max: 100, otherwise: 20 }),
      }),
    ),
}
