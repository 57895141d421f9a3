import { acceptSource } from '@/adapters/ffmpeg/ffprobe'
import { discardClip, receiveSource, sourcePath, type ReceivedSource } from '@/adapters/video-store'
import { DomainError } from '@/domain/errors'
import { failureFor, isVideoFailure, VideoFailure } from '@/domain/media/failure-codes'
import { SOURCE_LIMITS, type AcceptedSource } from '@/domain/media/guard'
import { pickProfiles } from '@/domain/media/profiles'
import { clipProfiles } from '@/queries/clip-profiles'
import { SNIFF_BYTES, sniffSource, type SniffedContainer } from '@/domain/media/sniff'
import {
  clipFileUrl,
  clipProbe,
  CONTAINER_MIME,
  playsInBrowsers,
  type StoredPlay,
} from '@/domain/media/stored-clip'
import { hasRole } from '@/domain/people/roles'
import { requireActor } from '@/platform/actor'
import { serialise, withTransaction, type Tx } from '@/platform/database/with-transaction'
import { enqueue } from '../jobs/enqueue'
import type { Desk } from '../posts/on-post'
import { writeClip } from './clip-record'
import { sourceFileName } from './source-file'
import { videoTools } from './video-tools'

/** @throws DomainError `NOT_YOU` (403) */
export function requireUploader(desk: Desk): void {
  const actor = requireActor(desk)
  if (hasRole(actor, 'contributor') || hasRole(actor, 'publicity')) return
  throw new DomainError('NOT_YOU', { action: 'upload' })
}

/** Takes the bytes of a clip in. @throws DomainError `VIDEO_TOO_LARGE` (413), `VIDEO_DISK_FULL` (503) */
export function receiveVideo(
  desk: Desk,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ReceivedSource> {
  requireUploader(desk)
  const { maxBytes } = SOURCE_LIMITS
  return asRefusal(() => receiveSource(bytes, { maxBytes, headBytes: SNIFF_BYTES }))
}

export interface VideoUpload {
  readonly received: ReceivedSource
  readonly title: string
  /** Keys of the profiles wanted; empty for the default set. */
  readonly profiles: readonly string[]
}

/**
 * 上传短视频: sniffs, probes and judges what came in, then asks a job for the renditions. Where no ffmpeg is, the
 * clip is kept and says what is missing.
 *
 * @returns the id of the new clip
 * @throws DomainError one of the codes of clips (413, 415, 422) for what cannot be used, `BAD_REQUEST` (400)
 */
export async function uploadVideo(desk: Desk, upload: VideoUpload): Promise<string> {
  const { sha256 } = upload.received
  // A clip that is being thrown away must not be taken for one that is there.
  return serialise(`video ${sha256}`, async () => {
    try {
      return await asRefusal(() => admit(desk, upload))
    } catch (error) {
      await discardUnnamed(desk, sha256)
      throw error
    }
  })
}

async function admit(desk: Desk, upload: VideoUpload): Promise<string> {
  const { profiles: known } = await clipProfiles({ payload: desk.payload })
  const { unknown } = pickProfiles(upload.profiles, known)
  if (unknown.length > 0) throw new DomainError('BAD_REQUEST', { field: 'profiles', unknown })
  const sniffed = sniffSource(upload.received.head)
  if ('refused' in sniffed) throw new VideoFailure(sniffed.refused)
  const judged = await judge(upload.received.sha256)
  return withTransaction(
    desk.payload,
    (tx) => store({ desk, tx, container: sniffed.container }, upload, judged),
    { user: desk.user, capability: true },
  )
}

type Judged = { readonly source: AcceptedSource } | { readonly missing: VideoFailure }

/** Without a tool the clip is not judged yet; that is the machine's fault and no refusal. */
async function judge(sha256: string): Promise<Judged> {
  try {
    const { binaries } = await videoTools()
    return {
      source: await acceptSource({ ffprobe: binaries.ffprobe, file: sourcePath(sha256) }),
    }
  } catch (error) {
    const isTool = isVideoFailure(error) && TOOL_CODES.has(error.code)
    if (isTool) return { missing: error }
    throw error
  }
}

const TOOL_CODES: ReadonlySet<string> = new Set(['VIDEO_TOOL_MISSING', 'VIDEO_TOOL_LACKS'])

interface Place {
  readonly desk: Desk
  readonly tx: Tx
  readonly container: SniffedContainer
}

async function store(
  { desk, tx, container }: Place,
  { received, title, profiles }: VideoUpload,
  judged: Judged,
): Promise<string> {
  const actor = requireActor(desk)
  const source = 'source' in judged ? judged.source : null
  const failure = 'missing' in judged ? failureFor(judged.missing) : null
  const { id } = await desk.payload.create({
    collection: 'videos',
    data: {
      title: title.trim().slice(0, 80) || '未命名视频',
      status: failure ? 'failed' : 'queued',
      progress: 0,
      department: hasRole(actor, 'publicity') ? null : actor.department,
      uploadedBy: actor.id,
      probe: source ? { ...clipProbe(source) } : null,
      play: null,
      secondsLeft: null,
      animation: null,
      renditions: [],
      posters: [],
      film: [],
      warnings: source ? [...source.warnings] : [],
      failure: failure && { ...failure },
      failureCode: failure?.code ?? null,
      sha256: received.sha256,
      container,
      bytes: received.bytes,
      profiles: [...profiles],
      sealedFiles: [],
      run: 1,
      isSealed: false,
      isLive: false,
    },
    overrideAccess: true,
    depth: 0,
    req: tx.req,
  })
  const clip = String(id)
  const isWatchable = source !== null && playsInBrowsers(source)
  if (isWatchable) {
    const url = clipFileUrl(clip, sourceFileName({ sha256: received.sha256, container }))
    const play: StoredPlay = { kind: 'source', url, mime: CONTAINER_MIME[container] }
    await writeClip(tx.req, clip, { play })
  }
  if (failure === null) {
    const name = isWatchable ? 'convert-video' : 'preview-video'
    await enqueue(tx, { name, key: clip, runAt: desk.now })
  }
  return clip
}

/** Removes an upload no document came to name. */
export async function discardUnnamed(desk: Desk, sha256: string): Promise<void> {
  const { totalDocs } = await desk.payload.count({
    collection: 'videos',
    where: { sha256: { equals: sha256 } },
  })
  if (totalDocs === 0) await discardClip(sha256, [])
}

/** What is wrong with a clip, as a refusal people and scripts can read. */
async function asRefusal<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isVideoFailure(error)) throw new DomainError(error.code, error.details, { cause: error })
    throw error
  }
}
