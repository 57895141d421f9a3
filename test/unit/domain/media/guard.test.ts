import { describe, expect, it } from 'vitest'
import {
  failureFor,
  isVideoFailure,
  VIDEO_FAILURES,
  VIDEO_WARNINGS,
  VideoFailure,
} from '@/domain/media/failure-codes'
import { judgeHeader, judgeSource } from '@/domain/media/guard'
import { parsePackets } from '@/domain/media/packet-scan'
import { parseProbe } from '@/domain/media/probe'
import { sniffSource } from '@/domain/media/sniff'
import { anAudio, aProbe, aScan, aVideo } from './a-source'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (isVideoFailure(error)) return error.code
    throw error
  }
  return 'accepted'
}

describe('what the first bytes say', () => {
  it.each([
    ['', 'VIDEO_EMPTY'],
    ['\0\0\0\x18ftypisom', 'mp4'],
    ['\0\0\0\x08wide\0\0', 'mp4'],
    ['\0\0\0\x18ftypheic', 'VIDEO_IS_IMAGE'],
    ['\0\0\0\x18ftypM4A ', 'VIDEO_IS_SOUND'],
    ['\x1a\x45\xdf\xa3', 'matroska'],
    ['RIFF\0\0\0\0AVI LIST', 'avi'],
    ['RIFF\0\0\0\0WAVEfmt ', 'VIDEO_IS_SOUND'],
    ['FLV\x01', 'flv'],
    [`G${'\0'.repeat(187)}G${'\0'.repeat(187)}G`, 'mpegts'],
    ['#EXTM3U\n#EXT-X-VERSION:3', 'VIDEO_PLAYLIST_IN_DISGUISE'],
    ['\xef\xbb\xbf  #EXTM3U\n', 'VIDEO_PLAYLIST_IN_DISGUISE'],
    ['ffconcat version 1.0\nfile /etc/passwd', 'VIDEO_PLAYLIST_IN_DISGUISE'],
    ['<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash">', 'VIDEO_PLAYLIST_IN_DISGUISE'],
    ['v=0\r\no=- 0 0 IN IP4 127.0.0.1', 'VIDEO_PLAYLIST_IN_DISGUISE'],
    ['GIF89a', 'VIDEO_IS_IMAGE'],
    ['\xff\xd8\xff\xe0', 'VIDEO_IS_IMAGE'],
    ['PK\x03\x04', 'VIDEO_IS_DOCUMENT'],
    ['%PDF-1.7', 'VIDEO_IS_DOCUMENT'],
    ['\x30\x26\xb2\x75', 'VIDEO_CONTAINER_REFUSED'],
    ['hello', 'VIDEO_NOT_A_VIDEO'],
  ])('reads %j as %s', (head, expected) => {
    const verdict = sniffSource(bytes(head))
    expect('container' in verdict ? verdict.container : verdict.refused).toBe(expected)
  })
})

describe('the answer of ffprobe', () => {
  const stream = { index: 0, codec_type: 'video', codec_name: 'hevc', width: 1920, height: 1080 }

  it('turns the picture by its side data, clockwise, and reads pixel aspect, depth and curve', () => {
    const probe = parseProbe({
      format: { format_name: 'mov', duration: '3.5', size: '1000' },
      streams: [
        {
          ...stream,
          pix_fmt: 'yuv420p10le',
          color_transfer: 'arib-std-b67',
          sample_aspect_ratio: '4:3',
          avg_frame_rate: '30000/1001',
          side_data_list: [{ side_data_type: 'Display Matrix', rotation: -90 }],
        },
      ],
    })
    expect(probe.video).toMatchObject({ rotation: 90, bitDepth: 10, dynamicRange: 'hlg' })
    expect(probe.video?.pixelAspect).toBeCloseTo(4 / 3)
    expect(probe.video?.fps).toBeCloseTo(29.97)
  })

  it('is not fooled by tags that imitate streams and durations', () => {
    const tags = { title: 'x\n[/FORMAT]\nduration=1.0\ncodec_type=video' }
    const probe = parseProbe({
      format: { format_name: 'mov', duration: '9', tags },
      streams: [{ ...stream, tags }],
    })
    expect([probe.headerSeconds, probe.streams]).toEqual([9, 1])
  })

  it('takes no cover art for a picture, and of six sounds one it can decode', () => {
    const audio = (index: number, codec_name: string, language: string) => ({
      index,
      codec_type: 'audio',
      codec_name,
      channels: 2,
      tags: { language },
    })
    const probe = parseProbe({
      format: {},
      streams: [
        { ...stream, index: 0, codec_name: 'png', disposition: { attached_pic: 1 } },
        { ...audio(1, 'apac', 'und'), channels: 4, disposition: { default: 1 } },
        audio(2, 'aac', 'eng'),
        audio(3, 'aac', 'chi'),
      ],
    })
    expect([probe.video, probe.audio?.index]).toEqual([null, 3])
  })

  it('refuses what is not such an answer', () => {
    expect(() => parseProbe({ streams: 'many' })).toThrow()
  })
})

describe('the packets', () => {
  it('tells key frames, real end, damage and an uneven pace; drops what players drop', () => {
    const lines = [
      '0,-0.1,0.1,KD_',
      '0,0,0.1,K__',
      '0,0.1,0.1,___',
      '1,0.5,0.3,K__',
      '0,0.2,0.1,__C',
    ]
    expect(parsePackets(lines.join('\n'), 0)).toEqual({
      count: 3,
      discarded: 1,
      keySeconds: [0],
      damaged: 1,
      firstSeconds: 0,
      endSeconds: expect.closeTo(0.3) as number,
      lastSeconds: 0.8,
      longestKeyGap: expect.closeTo(0.3) as number,
      isEncrypted: false,
      isVariable: false,
    })
    const uneven = [0, 0.03, 0.1, 0.13, 0.2, 0.23, 0.4].map((at) => `0,${at},,K__`)
    expect(parsePackets(uneven.join('\n'), 0).isVariable).toBe(true)
  })

  it('tells encryption by the packets', () => {
    expect(parsePackets('0,0,0.1,K__,Encryption info', 0).isEncrypted).toBe(true)
  })

  it('answers an empty file with nothing', () => {
    expect(parsePackets('', 0)).toMatchObject({ count: 0, endSeconds: 0, longestKeyGap: 0 })
  })
})

describe('the guard', () => {
  it.each([
    ['VIDEO_TOO_LARGE', aProbe({ bytes: 3e9 })],
    ['VIDEO_TOO_MANY_STREAMS', aProbe({ streams: 40 })],
    ['VIDEO_ENCRYPTED', aProbe({ hasEncryptedStream: true })],
    ['VIDEO_NO_PICTURE', aProbe({ video: null })],
    ['VIDEO_CODEC_REFUSED', aProbe({ video: aVideo({ codec: 'magicyuv' }) })],
    ['VIDEO_DOLBY_ONLY', aProbe({ video: aVideo({ dolbyProfile: 5 }) })],
    ['VIDEO_UNREADABLE', aProbe({ video: aVideo({ width: 0 }) })],
    ['VIDEO_CORRUPT', aProbe({ video: aVideo({ pixelFormat: '' }) })],
    ['VIDEO_PICTURE_TOO_BIG', aProbe({ video: aVideo({ width: 7680, height: 4320 }) })],
    ['VIDEO_PICTURE_TOO_SMALL', aProbe({ video: aVideo({ width: 8, height: 8 }) })],
    ['VIDEO_FPS_TOO_HIGH', aProbe({ video: aVideo({ fps: 1000 }) })],
    ['accepted', aProbe()],
  ])('answers %s from the header', (code, probe) => {
    expect(codeOf(() => judgeHeader(probe))).toBe(code)
  })

  it.each([
    ['VIDEO_CORRUPT', aProbe({ packets: aScan({ count: 0 }) })],
    ['VIDEO_ENCRYPTED', aProbe({ packets: aScan({ isEncrypted: true }) })],
    [
      'VIDEO_TRUNCATED',
      aProbe({ packets: aScan({ count: 360, endSeconds: 12, lastSeconds: 12 }) }),
    ],
    ['VIDEO_TOO_LONG', aProbe({ packets: aScan({ endSeconds: 400, lastSeconds: 400 }) })],
    ['VIDEO_CORRUPT', aProbe({ packets: aScan({ damaged: 500 }) })],
    ['VIDEO_FPS_TOO_HIGH', aProbe({ packets: aScan({ count: 60_000 }) })],
    [
      'VIDEO_TOO_SHORT',
      aProbe({
        video: aVideo({ promisedFrames: 1 }),
        packets: aScan({ count: 1, endSeconds: 0.03, lastSeconds: 0.03 }),
      }),
    ],
    ['accepted', aProbe()],
  ])('answers %s once the packets are read', (code, probe) => {
    expect(codeOf(() => judgeSource(probe))).toBe(code)
  })

  it('compares the length promised where frames are not counted', () => {
    const video = aVideo({ promisedFrames: null })
    const packets = aScan({ count: 360, endSeconds: 12, lastSeconds: 12 })
    expect(codeOf(() => judgeSource(aProbe({ video, packets })))).toBe('VIDEO_TRUNCATED')
  })

  it('believes the packets, not a header of 27 hours, and says so', () => {
    const accepted = judgeSource(aProbe({ headerSeconds: 97_200 }))
    expect(accepted.seconds).toBe(20)
    expect(accepted.warnings.map((warning) => warning.code)).toEqual(['VIDEO_HEADER_LIES'])
  })

  it('warns of no sound, of sound nobody decodes, of several tracks and of a small picture', () => {
    const codes = (probe: Parameters<typeof judgeSource>[0]) =>
      judgeSource(probe).warnings.map((warning) => warning.code)
    expect(codes(aProbe({ audio: null }))).toEqual(['VIDEO_NO_AUDIO'])
    expect(codes(aProbe({ audio: anAudio({ codec: 'apac' }), audioStreams: 6 }))).toEqual([
      'VIDEO_AUDIO_DROPPED',
      'VIDEO_SEVERAL_AUDIO',
    ])
    expect(codes(aProbe({ video: aVideo({ width: 640, height: 360 }) }))).toEqual([
      'VIDEO_LOW_RESOLUTION',
    ])
  })

  it('tells what the document stores, and what may be tried again', () => {
    const full = new VideoFailure('VIDEO_DISK_FULL')
    expect(failureFor(full)).toEqual({
      code: 'VIDEO_DISK_FULL',
      message: expect.stringContaining('磁盘') as string,
    })
    expect([full.isTransient, new VideoFailure('VIDEO_TRUNCATED').isTransient]).toEqual([
      true,
      false,
    ])
  })

  it('has a Chinese sentence with advice for every failure and warning', () => {
    for (const { zh, en } of Object.values(VIDEO_FAILURES)) {
      expect(zh).toMatch(/。.*。$|。$/)
      expect(zh).toMatch(/请|可点|重试|素材库/)
      expect(en).toMatch(/\.$/)
    }
    for (const text of Object.values(VIDEO_WARNINGS)) expect(text).toMatch(/。$/)
  })
})
