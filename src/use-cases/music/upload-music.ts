import { probeMusic } from '@/adapters/ffmpeg/ffprobe'
import { discardMusic, storeMusic } from '@/adapters/music-store'
import { sha256 } from '@/adapters/sha256'
import { DomainError } from '@/domain/errors'
import { isVideoFailure } from '@/domain/media/failure-codes'
import { sniffMusic } from '@/domain/media/sniff-music'
import { AUDIO_CODECS } from '@/domain/media/whitelists'
import { hasRole } from '@/domain/people/roles'
import { requireActor } from '@/platform/actor'
import { serialise, withTransaction } from '@/platform/database/with-transaction'
import type { Desk } from '../posts/on-post'
import { videoTools } from '../videos/video-tools'

const MAX_BYTES = 20 * 1024 * 1024
const MIN_SECONDS = 5
const MAX_SECONDS = 20 * 60

export interface MusicUpload {
  readonly bytes: Uint8Array
  readonly title: string
  /** Which contract or licence allows the use. */
  readonly licence: string
  readonly source: string
  /** ISO date; null for ever. */
  readonly validUntil: string | null
}

/**
 * 上传音乐: publicity brings in a piece the house may use, with the proof that it may. Sniffed and probed under the
 * same lists as clips, stored under its own hash.
 *
 * @returns the id of the new piece
 * @throws DomainError `NOT_YOU` (403), `TOO_LARGE` (413), `MUSIC_UNSUPPORTED` (415), `MUSIC_LICENCE_MISSING` (422),
 * `DUPLICATE_FILE` (409), `VIDEO_TOOL_MISSING` (503)
 */
export async function uploadMusic(desk: Desk, upload: MusicUpload): Promise<string> {
  const actor = requireActor(desk)
  if (!hasRole(actor, 'publicity')) throw new DomainError('NOT_YOU', { action: 'upload' })
  const { bytes } = upload
  if (bytes.length > MAX_BYTES) throw new DomainError('TOO_LARGE', { limit: MAX_BYTES })
  const words = {
    title: upload.title.trim(),
    licence: upload.licence.trim(),
    source: upload.source.trim(),
  }
  const missing = Object.entries(words).flatMap(([key, value]) => (value === '' ? [key] : []))
  if (missing.length > 0) throw new DomainError('MUSIC_LICENCE_MISSING', { missing })
  if (sniffMusic(bytes) === null) throw new DomainError('MUSIC_UNSUPPORTED')
  const hash = sha256(bytes)
  // Uploads of one piece follow each other: the file of one must not be taken away by another's failure.
  return serialise(`music ${hash}`, async () => {
    await requireNew(desk, hash)
    const file = await storeMusic(bytes)
    try {
      const seconds = await lengthOf(file)
      return await withTransaction(
        desk.payload,
        async ({ req }) => {
          const { id } = await desk.payload.create({
            collection: 'music',
            data: {
              ...words,
              validUntil: upload.validUntil,
              uploadedBy: actor.id,
              sha256: hash,
              bytes: bytes.length,
              seconds,
            },
            overrideAccess: true,
            depth: 0,
            req,
          })
          return String(id)
        },
        { user: desk.user, capability: true },
      )
    } catch (error) {
      await requireNew(desk, hash)
      await discardMusic(hash)
      throw error
    }
  })
}

async function requireNew(desk: Desk, hash: string): Promise<void> {
  const existing = await desk.payload.db.findOne<{ id: string }>({
    collection: 'music',
    where: { sha256: { equals: hash } },
  })
  if (existing) throw new DomainError('DUPLICATE_FILE', { existing: String(existing.id) })
}

/** Seconds to a tenth. */
async function lengthOf(file: string): Promise<number> {
  try {
    const { binaries } = await videoTools()
    const { audio, audioStreams, headerSeconds } = await probeMusic(binaries.ffprobe, file)
    const seconds = headerSeconds ?? 0
    const isUsable = audio !== null && audioStreams === 1 && AUDIO_CODECS.has(audio.codec)
    if (!isUsable || seconds < MIN_SECONDS || seconds > MAX_SECONDS) {
      throw new DomainError('MUSIC_UNSUPPORTED', { seconds })
    }
    return Math.round(seconds * 10) / 10
  } catch (error) {
    if (!isVideoFailure(error)) throw error
    const isTool = error.code === 'VIDEO_TOOL_MISSING' || error.code === 'VIDEO_TOOL_LACKS'
    throw new DomainError(isTool ? error.code : 'MUSIC_UNSUPPORTED', {}, { cause: error })
  }
}
