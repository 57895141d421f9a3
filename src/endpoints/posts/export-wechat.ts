import type { Endpoint } from 'payload'
import { DomainError } from '@/domain/errors'
import { PREVIEW_CSP } from '@/domain/wechat/preview'
import { themeByKey } from '@/domain/wechat/themes'
import { exportWechat, previewWechat, type PreviewOf } from '@/queries/export-wechat'
import { deskOf, routeId } from '../read-request'

const PREVIEWS = ['working', 'sealed', 'live'] as const satisfies readonly PreviewOf[]

function previewOf(given: string | null): PreviewOf | null {
  if (given === null || given === '') return null
  const known = PREVIEWS.find((one) => one === given)
  if (!known) throw new DomainError('BAD_REQUEST', { field: 'of' })
  return known
}

export const exportEndpoints: Endpoint[] = [
  {
    path: '/:id/export/wechat',
    method: 'get',
    handler: async (req) => {
      const theme = themeByKey(req.searchParams.get('theme'))
      const { name, bytes } = await exportWechat(deskOf(req), routeId(req), theme)
      return new Response(new Uint8Array(bytes), {
        headers: {
          'Content-Type': 'application/zip',
          'Content-Disposition': `attachment; filename="${name}"`,
          'Cache-Control': 'private, no-store',
        },
      })
    },
  },
  {
    path: '/:id/export/wechat/preview',
    method: 'get',
    handler: async (req) => {
      const theme = themeByKey(req.searchParams.get('theme'))
      const of = previewOf(req.searchParams.get('of'))
      const html = await previewWechat(deskOf(req), routeId(req), { theme, of })
      return new Response(html, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': PREVIEW_CSP,
          'Cache-Control': 'private, no-store',
        },
      })
    },
  },
]
