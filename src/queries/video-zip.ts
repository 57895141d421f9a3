import type { PayloadRequest } from 'payload'
import { provenFile } from '@/adapters/video-store'
import { zipStream } from '@/adapters/zip'
import { DomainError } from '@/domain/errors'
import { readableClip } from './video-file'

const POSTER_LABELS: Readonly<Record<string, string>> = {
  vertical: '竖版封面1080x1920',
  horizontal: '横版封面1920x1080',
  wechat_cover: '公众号封面900x383',
  square: '方形封面1080x1080',
  thumb: '缩略图',
}

/**
 * All finished files of a clip, named for what they are for; read from the disk as the answer is sent.
 *
 * @throws DomainError `NOT_FOUND` (404), `MEDIA_NOT_READY` (409), `SEAL_BROKEN` (409)
 */
export async function zipOfVideo(
  req: PayloadRequest,
  id: string,
): Promise<{ readonly name: string; readonly stream: ReadableStream<Uint8Array> }> {
  const clip = await readableClip(req, id)
  if (!clip) throw new DomainError('NOT_FOUND')
  if (clip.renditions.length === 0) {
    throw new DomainError('MEDIA_NOT_READY', { videos: [{ id, title: clip.title }] })
  }
  const title = clip.title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim() || '短视频'
  const files = [
    ...clip.renditions.map(({ label, sha256 }) => ({
      path: `${title}-${label.replace(/[\\/:*?"<>|]/g, ' ')}.mp4`,
      file: { sha256, mime: 'video/mp4' },
    })),
    ...clip.posters.map(({ key, sha256 }) => ({
      path: `${title}-${POSTER_LABELS[key] ?? key}.jpg`,
      file: { sha256, mime: 'image/jpeg' },
    })),
  ]
  const entries = []
  for (const { path, file } of files) entries.push({ path, file: await provenFile(file) })
  return { name: `${title}.zip`, stream: zipStream(entries) }
}
