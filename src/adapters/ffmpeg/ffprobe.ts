import { open, stat } from 'node:fs/promises'
import { VideoFailure } from '@/domain/media/failure-codes'
import { judgeHeader, judgeSource, SOURCE_LIMITS, type AcceptedSource } from '@/domain/media/guard'
import type { SourceLimits } from '@/domain/media/guard'
import { parsePackets } from '@/domain/media/packet-scan'
import { parseProbe, type SourceProbe } from '@/domain/media/probe'
import { judgeProbeFailure } from '@/domain/media/run-outcome'
import { SNIFF_BYTES, sniffSource } from '@/domain/media/sniff'
import {
  DECODERS,
  MUSIC_DEMUXERS,
  OWN_DECODERS,
  PROTOCOLS,
  SOURCE_DEMUXERS,
} from '@/domain/media/whitelists'
import { runProcess } from './run-process'

const HEADER_LIMITS = { wallMs: 15_000, stallMs: 15_000, graceMs: 2_000 }
const PACKET_LIMITS = { wallMs: 120_000, stallMs: 60_000, graceMs: 2_000 }
/** Five minutes at 240 frames a second with six sounds are under 10 MB of lines. */
const MAX_PACKET_TEXT = 48 * 1024 * 1024

export interface ProbeRequest {
  /** Absolute path of ffprobe. */
  readonly ffprobe: string
  /** Absolute path of the file, of our own making. */
  readonly file: string
  readonly limits?: SourceLimits
  readonly signal?: AbortSignal | undefined
  /** What may read it, where it is no clip. */
  readonly lists?: Lists
}

interface Lists {
  readonly demuxers: string
  readonly decoders: string
}

const CLIP_LISTS: Lists = { demuxers: SOURCE_DEMUXERS, decoders: DECODERS }

/**
 * Sniffs, probes and judges an upload, cheapest question first: size and first bytes, header, then all packets.
 * Nothing is decoded.
 * @throws VideoFailure naming the cause
 */
export async function acceptSource(request: ProbeRequest): Promise<AcceptedSource> {
  const limits = request.limits ?? SOURCE_LIMITS
  await sniffFile(request.file, limits)
  const header = await probeHeader(request)
  const video = judgeHeader(header, limits)
  const packets = await probePackets(request, video.index)
  return judgeSource({ ...header, packets }, limits)
}

async function sniffFile(file: string, limits: SourceLimits): Promise<void> {
  const size = await stat(file).catch((cause: unknown) => {
    throw new VideoFailure('VIDEO_SOURCE_GONE', {}, { cause })
  })
  if (size.size > limits.maxBytes) {
    throw new VideoFailure('VIDEO_TOO_LARGE', { bytes: size.size, limit: limits.maxBytes })
  }
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0)
    const verdict = sniffSource(buffer.subarray(0, bytesRead))
    if ('refused' in verdict) throw new VideoFailure(verdict.refused)
  } finally {
    await handle.close()
  }
}

/** Header only. @throws VideoFailure */
async function probeHeader(request: ProbeRequest): Promise<SourceProbe> {
  return askJson(request, [])
}

/** Header and packets in one call, for files of our own making. @throws VideoFailure */
export async function probeWhole(request: ProbeRequest): Promise<SourceProbe> {
  return askJson(request, [
    ...['-show_packets', '-show_entries'],
    'packet=stream_index,pts_time,duration_time,flags',
  ])
}

/** Header of a piece of music somebody gave us, sniffed before. @throws VideoFailure */
export const probeMusic = (ffprobe: string, file: string): Promise<SourceProbe> =>
  askJson({ ffprobe, file, lists: { demuxers: MUSIC_DEMUXERS, decoders: OWN_DECODERS } }, [])

async function askJson(request: ProbeRequest, more: readonly string[]): Promise<SourceProbe> {
  const stdout = await ask(request, {
    args: ['-of', 'json', '-show_format', '-show_streams', ...more],
    limits: more.length > 0 ? PACKET_LIMITS : HEADER_LIMITS,
  })
  try {
    return parseProbe(JSON.parse(stdout))
  } catch (cause) {
    throw new VideoFailure('VIDEO_UNREADABLE', {}, { cause })
  }
}

/** Every packet of the file, without decoding. @throws VideoFailure */
async function probePackets(request: ProbeRequest, videoIndex: number) {
  const csv = await ask(request, {
    args: [
      ...['-of', 'csv=p=0'],
      '-show_entries',
      'packet=stream_index,pts_time,duration_time,flags:packet_side_data=side_data_type',
    ],
    limits: PACKET_LIMITS,
  })
  return parsePackets(csv, videoIndex)
}

async function ask(
  { ffprobe, file, signal, lists }: ProbeRequest,
  question: { readonly args: readonly string[]; readonly limits: typeof HEADER_LIMITS },
): Promise<string> {
  const outcome = await runProcess({
    binary: ffprobe,
    args: [
      '-hide_banner',
      '-loglevel',
      'error',
      ...whitelistOptions(lists),
      ...question.args,
      '-i',
      file,
    ],
    limits: question.limits,
    signal,
    maxStdout: MAX_PACKET_TEXT,
  })
  if (outcome.stoppedBy === 'cancel') throw new VideoFailure('VIDEO_CANCELLED')
  if (outcome.stoppedBy !== null) throw new VideoFailure('VIDEO_PROBE_TIMEOUT')
  if (outcome.exitCode !== 0) {
    const reason = outcome.stderr.replaceAll(file, 'source').slice(-400)
    throw new VideoFailure(judgeProbeFailure(outcome.stderr), { reason })
  }
  return outcome.stdout
}

/** On every call that opens a file somebody gave us. */
export function whitelistOptions({ demuxers, decoders } = CLIP_LISTS): readonly string[] {
  return [
    ...['-protocol_whitelist', PROTOCOLS],
    ...['-format_whitelist', demuxers],
    ...['-codec_whitelist', decoders],
  ]
}
