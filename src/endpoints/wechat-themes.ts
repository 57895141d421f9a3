import type { Endpoint } from 'payload'
import { listThemes } from '@/domain/wechat/themes'
import { requireActor } from '@/platform/actor'

/** `GET /api/wechat/themes` → `{docs: [{key, name}]}` */
export const wechatThemesEndpoint: Endpoint = {
  path: '/wechat/themes',
  method: 'get',
  handler: (req) => {
    requireActor(req)
    return Response.json({ docs: listThemes() })
  },
}
