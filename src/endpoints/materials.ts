import {
  addDataAndFileToRequest,
  type CollectionConfig,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/errors'
import { AUDIENCES, CLASSES } from '@/domain/review/post-fields'
import { idOf } from '@/platform/actor'
import { readMaterialFile, readOriginal, type MaterialFile } from '@/queries/material-file'
import { uploadMaterial } from '@/use-cases/materials/upload-material'
import { deskOf, routeId } from './read-request'

type UploadOptions = Exclude<CollectionConfig['upload'], boolean | undefined>
type UploadHandler = NonNullable<UploadOptions['handlers']>[number]

const text = (max: number) => z.string().max(max).nullish()

const uploadFields = z.object({
  title: text(200),
  alt: text(200),
  credit: text(80),
  class: z.enum(CLASSES).nullish(),
  audiences: z.array(z.enum(AUDIENCES)).nullish(),
  tags: z.array(z.string().max(40)).max(50).nullish(),
  supersedes: z.unknown().optional(),
})

/** The one file of a multipart request. @throws DomainError `BAD_REQUEST` (400) when there is none. */
export async function readUploadedFile(
  req: PayloadRequest,
): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly fields: unknown }> {
  await addDataAndFileToRequest(req)
  const { file } = req
  if (!file || file.data.length === 0) throw new DomainError('BAD_REQUEST', { field: 'file' })
  return { name: file.name, bytes: file.data, fields: req.data ?? {} }
}

const withoutExtension = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, '')

/** `POST /api/materials`, in place of Payload's own: everything that comes in passes the same use case. */
const upload: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const desk = deskOf(req)
    const file = await readUploadedFile(req)
    const fields = uploadFields.safeParse(file.fields)
    if (!fields.success) {
      throw new DomainError('BAD_REQUEST', {
        field: fields.error.issues[0]?.path.join('.') || 'file',
      })
    }
    const { title, audiences, tags, supersedes, ...rest } = fields.data
    const id = await uploadMaterial(desk, {
      ...rest,
      bytes: file.bytes,
      title: title?.trim() || withoutExtension(file.name),
      audiences: audiences ?? [],
      tags: tags ?? [],
      supersedes: idOf(supersedes),
    })
    const doc = await req.payload.findByID({
      collection: 'materials',
      id,
      depth: 0,
      req,
      overrideAccess: false,
    })
    return Response.json({ doc, message: '上传成功，正在处理图片。' }, { status: 201 })
  },
}

/** Answers with a file whose hash has just been checked. */
function fileResponse(file: MaterialFile): Response {
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': file.mime,
      'Content-Length': String(file.bytes.length),
      // Private: whether it may be seen depends on who asks and on what is live now.
      'Cache-Control': 'private, max-age=60',
      ETag: `"${file.sha256}"`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'",
    },
  })
}

/** In place of Payload's own file answer, after its access check: originals too are hashed when read. */
export const serveOriginal: UploadHandler = async (_req, { params }) =>
  fileResponse(await readOriginal(params.filename))

/** `GET /api/materials/:id/rendition/:role`: thumb, wechat-body, cover-235, cover-1x1. */
const rendition: Endpoint = {
  path: '/:id/rendition/:role',
  method: 'get',
  handler: async (req) => {
    const role: unknown = req.routeParams?.['role']
    const file = await readMaterialFile(req, routeId(req), typeof role === 'string' ? role : '')
    return fileResponse(file)
  },
}

export const materialEndpoints: Endpoint[] = [upload, rendition]
