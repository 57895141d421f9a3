import type { Endpoint } from 'payload'
import { approvalForm } from '@/queries/approval-form'
import { reviewView } from '@/queries/review-view'
import { deskOf, queryNumber, routeId } from '../read-request'

/** The page runs nothing and loads nothing: it is evidence, and it is printed. */
const FORM_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"

export const evidenceEndpoints: Endpoint[] = [
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => Response.json(await reviewView(deskOf(req), routeId(req))),
  },
  {
    path: '/:id/approval-form',
    method: 'get',
    handler: async (req) => {
      const round = queryNumber(req, 'round', { min: 0, max: 100_000, otherwise: 0 })
      const html = await approvalForm(deskOf(req), routeId(req), round === 0 ? null : round)
      return new Response(html, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': FORM_CSP,
          'Cache-Control': 'private, no-store',
        },
      })
    },
  },
]
