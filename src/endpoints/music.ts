import type { Endpoint } from 'payload'
import { z } from 'zod'
import { storedMusic } from '@/adapters/music-store'
import { DomainError } from '@/domain/errors'
import { uploadMusic } from '@/use-cases/music/upload-music'
import { readUploadedFile } from './materials'
import { mediaAnswer } from './media-answer'
import { deskOf, routeId } from './read-request'

const fields = z.object({
  title: z.string().max(80).nullish(),
  licence: z.string().max(500).nullish(),
  source: z.string().max(200).nullish(),
  validUntil: z.iso.datetime({ offset: true }).or(z.iso.date()).nullish(),
})

/** `POST /api/music`: multipart `file` and `_payload {title, licence, source, validUntil?}` → 201. */
const upload: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const desk = deskOf(req)
    const file = await readUploadedFile(req)
    const given = fields.safeParse(file.fields)
    if (!given.success) {
      throw new DomainError('BAD_REQUEST', { field: given.error.issues[0]?.path.join('.') })
    }
    const { title, licence, source, validUntil } = given.data
    const id = await uploadMusic(desk, {
      bytes: file.bytes,
      title: title ?? '',
      licence: licence ?? '',
      source: source ?? '',
      validUntil: validUntil ?? null,
    })
    const doc = await req.payload.findByID({
      collection: 'music',
      id,
      depth: 0,
      req,
      overrideAccess: false,
    })
    return Response.json({ doc }, { status: 201 })
  },
}

/** `GET /api/music/:id/file`, with `Range`: to listen to, for everyone signed in. */
const listen: Endpoint = {
  path: '/:id/file',
  method: 'get',
  handler: async (req) => {
    deskOf(req)
    const { sha256 } = await req.payload.findByID({
      collection: 'music',
      id: routeId(req),
      depth: 0,
      req,
      overrideAccess: false,
    })
    return mediaAnswer(req, await storedMusic(sha256 ?? ''))
  },
}

export const musicEndpoints: Endpoint[] = [upload, listen]
