import type { AcceptedSource } from '@/domain/media/guard'
import type { PacketScan } from '@/domain/media/packet-scan'
import type { AudioStream, SourceProbe, VideoStream } from '@/domain/media/probe'

export function aVideo(part: Partial<VideoStream> = {}): VideoStream {
  return {
    index: 0,
    codec: 'h264',
    codecTag: 'avc1',
    profile: 'High',
    level: 40,
    width: 1920,
    height: 1080,
    rotation: 0,
    pixelAspect: 1,
    pixelFormat: 'yuv420p',
    bitDepth: 8,
    matrix: 'bt709',
    isFullRange: false,
    dynamicRange: 'sdr',
    dolbyProfile: null,
    fps: 30,
    nominalFps: 30,
    isInterlaced: false,
    bitsPerSecond: 6_000_000,
    promisedFrames: 600,
    seconds: 20,
    ...part,
  }
}

export function anAudio(part: Partial<AudioStream> = {}): AudioStream {
  return {
    index: 1,
    codec: 'aac',
    profile: 'LC',
    channels: 2,
    sampleRate: 48_000,
    language: null,
    isDefault: true,
    bitsPerSecond: 128_000,
    seconds: 20,
    ...part,
  }
}

export function aScan(part: Partial<PacketScan> = {}): PacketScan {
  return {
    count: 600,
    discarded: 0,
    keySeconds: [0, 2, 4, 6, 8, 10, 12, 14, 16, 18],
    damaged: 0,
    firstSeconds: 0,
    endSeconds: 20,
    lastSeconds: 20,
    longestKeyGap: 2,
    isEncrypted: false,
    isVariable: false,
    ...part,
  }
}

export function aProbe(part: Partial<SourceProbe> = {}): SourceProbe {
  return {
    container: 'mov,mp4,m4a,3gp,3g2,mj2',
    bytes: 15_000_000,
    headerSeconds: 20,
    startSeconds: 0,
    video: aVideo(),
    audio: anAudio(),
    videoStreams: 1,
    audioStreams: 1,
    streams: 2,
    hasEncryptedStream: false,
    packets: aScan(),
    ...part,
  }
}

export function aSource(
  video: Partial<VideoStream> = {},
  part: Partial<AcceptedSource> & { readonly probe?: SourceProbe } = {},
): AcceptedSource {
  const picture = aVideo(video)
  const probe = part.probe ?? aProbe({ video: picture })
  return { probe: { ...probe, video: picture }, video: picture, seconds: 20, warnings: [], ...part }
}
