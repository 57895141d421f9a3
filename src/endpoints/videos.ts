import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReceivedSource } from '@/adapters/video-store'
import { DomainError } from '@/domain/errors'
import { collected, multipartParts } from '@/platform/http/multipart-stream'
import { readVideoFile } from '@/queries/video-file'
import { zipOfVideo } from '@/queries/video-zip'
import { cancelVideo, retryVideo } from '@/use-cases/videos/restart-video'
import {
  discardUnnamed,
  receiveVideo,
  requireUploader,
  uploadVideo,
} from '@/use-cases/videos/upload-video'
import type { Desk } from '@/use-cases/posts/on-post'
import { mediaAnswer } from './media-answer'
import { deskOf, routeId } from './read-request'

const MAX_FIELD = 64 * 1024

const uploadFields = z.object({
  title: z.string().max(200).nullish(),
  profiles: z
    .array(z.string().max(40))
    .max(20)
    .nullish()
    .transform((keys) => keys ?? []),
})

interface Form {
  readonly received: ReceivedSource
  readonly name: string
  readonly payload: string
}

/** The one file and `_payload` of the form, the file written to the disk as it comes. */
async function readForm(desk: Desk, req: PayloadRequest): Promise<Form> {
  const body = req.body as AsyncIterable<Uint8Array> | null
  if (!body) throw new DomainError('BAD_REQUEST', { field: 'file' })
  let received: ReceivedSource | null = null
  let name = ''
  let payload = '{}'
  for await (const part of multipartParts(req.headers.get('content-type') ?? '', body)) {
    if (part.name === 'file' && part.filename !== null && !received) {
      name = part.filename
      received = await receiveVideo(desk, part.bytes)
    } else if (part.name === '_payload') payload = await collected(part.bytes, MAX_FIELD)
  }
  if (!received) throw new DomainError('BAD_REQUEST', { field: 'file' })
  return { received, name, payload }
}

function readFields(text: string): z.output<typeof uploadFields> {
  try {
    return uploadFields.parse(JSON.parse(text))
  } catch (cause) {
    throw new DomainError('BAD_REQUEST', { field: '_payload' }, { cause })
  }
}

const withoutExtension = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, '')

/** `POST /api/videos`: multipart `file` and `_payload {title, profiles?}` → 201. */
const upload: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const desk = deskOf(req)
    requireUploader(desk)
    const { received, name, payload } = await readForm(desk, req)
    const id = await storeUpload(desk, { received, name, payload })
    const doc = await req.payload.findByID({
      collection: 'videos',
      id,
      depth: 0,
      req,
      overrideAccess: false,
    })
    const message =
      doc.status === 'failed' ? '已保存，但暂时无法处理。' : '上传成功，正在处理视频。'
    return Response.json({ doc, message }, { status: 201 })
  },
}

async function storeUpload(desk: Desk, { received, name, payload }: Form): Promise<string> {
  try {
    const { title, profiles } = readFields(payload)
    return await uploadVideo(desk, {
      received,
      profiles,
      title: title?.trim() || withoutExtension(name),
    })
  } catch (error) {
    await discardUnnamed(desk, received.sha256)
    throw error
  }
}

/** `POST /api/videos/:id/retry` and `/cancel` → 202. */
const steer = (
  path: 'retry' | 'cancel',
  act: (desk: Desk, id: string) => Promise<void>,
): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    const id = routeId(req)
    await act(deskOf(req), id)
    return Response.json({ id }, { status: 202 })
  },
})

/** `GET /api/videos/:id/files/:name`, with `Range`; `?download=` names the file on the reader's machine. */
const file: Endpoint = {
  path: '/:id/files/:name',
  method: 'get',
  handler: async (req) => {
    const name: unknown = req.routeParams?.['name']
    const found = await readVideoFile(req, routeId(req), typeof name === 'string' ? name : '')
    const download = req.searchParams.get('download')
    return mediaAnswer(req, found, download ? { 'Content-Disposition': attachment(download) } : {})
  },
}

const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name.slice(0, 120))}`

/** `GET /api/videos/:id/download`: every finished rendition and cover in one zip, named for the platforms. */
const download: Endpoint = {
  path: '/:id/download',
  method: 'get',
  handler: async (req) => {
    const { name, stream } = await zipOfVideo(req, routeId(req))
    return new Response(stream, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': attachment(name),
        'Cache-Control': 'no-store',
      },
    })
  },
}

export const videoEndpoints: Endpoint[] = [
  upload,
  steer('retry', retryVideo),
  steer('cancel', cancelVideo),
  file,
  download,
]
