import type { Endpoint } from 'payload'
import { importWord } from '@/use-cases/posts/import-word'
import { readUploadedFile } from '../materials'
import { deskOf } from '../read-request'

/** `POST /api/posts/import`: multipart `.docx` → 201 `{doc, report}`. */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const desk = deskOf(req)
    const { id, report } = await importWord(desk, await readUploadedFile(req))
    const doc = await req.payload.findByID({
      collection: 'posts',
      id,
      depth: 0,
      overrideAccess: false,
      user: desk.user,
    })
    return Response.json({ doc, report }, { status: 201 })
  },
}
