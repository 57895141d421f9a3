import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseCover } from '@/domain/media/cover-choice'
import { canvasSize, displaySize, fitFor, fitInside, neededSize } from '@/domain/media/frame'
import { gentleStep, normaliseStep, parseLoudness, parseScan } from '@/domain/media/loudness'
import { isProgressLine, progressReader, secondsLeft } from '@/domain/media/progress'
import { correctedKbps, rateForSize, rateOf, steadyRate, videoKbpsFor } from '@/domain/media/rates'
import {
  judgeProbeFailure,
  judgeRun,
  RETRY_PAUSES_MS,
  timeLimits,
} from '@/domain/media/run-outcome'
import { moveCues, parseSubtitles, toSrt, toVtt } from '@/domain/media/subtitles'
import { aVideo } from './a-source'

const size = fc.record({
  width: fc.integer({ min: 16, max: 4096 }),
  height: fc.integer({ min: 16, max: 4096 }),
})
const isEven = (one: { width: number; height: number }) =>
  one.width % 2 === 0 && one.height % 2 === 0 && one.width >= 2 && one.height >= 2

describe('frames', () => {
  it('are even, and a cropped or framed picture always covers or fits its target', () => {
    const target = fc.constantFrom({ width: 1080, height: 1920 }, { width: 1920, height: 1080 })
    const surround = fc.constantFrom('blur' as const, 'crop' as const, 'bars' as const)
    const focus = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.constant(0.3) })
    fc.assert(
      fc.property(fc.record({ clip: size, frame: target, how: surround, at: focus }), (wish) => {
        const { clip, frame, how, at } = wish
        const fit = fitFor(clip, frame, { surround: how, focus: at })
        const needed = neededSize(frame, fit)
        expect(isEven(needed)).toBe(true)
        if (fit.how === 'crop') {
          expect(fit.x % 2 === 0 && fit.x >= 0 && fit.x + frame.width <= fit.outer.width).toBe(true)
          expect(fit.y % 2 === 0 && fit.y >= 0 && fit.y + frame.height <= fit.outer.height).toBe(
            true,
          )
        } else {
          expect(needed.width <= frame.width && needed.height <= frame.height).toBe(true)
        }
      }),
    )
  })

  it('are never enlarged on the shared canvas', () => {
    fc.assert(
      fc.property(size, size, (clip, wish) => {
        const shown = displaySize(aVideo(clip))
        const canvas = canvasSize(shown, [wish])
        expect(isEven(canvas)).toBe(true)
        expect(canvas.width <= shown.width && canvas.height <= shown.height).toBe(true)
        expect(isEven(fitInside(shown, wish))).toBe(true)
      }),
    )
  })

  it('follow rotation and pixel aspect', () => {
    expect(displaySize(aVideo({ rotation: 90 }))).toEqual({ width: 1080, height: 1920 })
    expect(displaySize(aVideo({ width: 720, height: 576, pixelAspect: 16 / 15 }))).toEqual({
      width: 768,
      height: 576,
    })
  })
})

describe('rates', () => {
  it.each([
    [29.97, false, 29.97],
    [25, false, 25],
    [23.976, false, 23.976],
    [60, false, 30],
    [59.94, false, 29.97],
    [50, false, 25],
    [120, false, 30],
    [240, false, 30],
    [1, false, 30],
    [29.4, true, 30],
    [17.3, true, 30],
  ])('of %d (uneven: %s) become %d', (fps, isVariable, expected) => {
    expect(rateOf(steadyRate(fps, isVariable))).toBeCloseTo(expected, 2)
  })

  it('keep a clip under its limit by construction, whatever its length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(9_500_000, 24_000_000),
        (s, max) => {
          const sized = rateForSize({
            maxBytes: max,
            maxKbps: 2500,
            seconds: s,
            audioKbps: 96,
            shortSide: 720,
          })
          expect(sized).not.toBeNull()
          const kbps = (sized?.videoKbps ?? 0) + (sized?.audioKbps ?? 0)
          expect((kbps * 1000 * s) / 8).toBeLessThan(max * 0.97)
        },
      ),
    )
  })

  it('step down to smaller pictures as the clip gets longer', () => {
    const side = (seconds: number) =>
      rateForSize({ maxBytes: 9_500_000, maxKbps: 2500, seconds, audioKbps: 96, shortSide: 720 })
        ?.shortSide
    expect([20, 60, 90, 150, 200, 300].map(side)).toEqual([720, 720, 540, 480, 480, 360])
    expect(side(1200)).toBeUndefined()
    expect(videoKbpsFor({ maxBytes: 9_500_000, seconds: 60, audioKbps: 96 })).toBe(1110)
    expect(correctedKbps(1000, 11_000_000, 9_500_000)).toBe(837)
  })
})

describe('loudness', () => {
  const at = (integrated: number, truePeak: number) => ({ integrated, truePeak })
  const silent = { how: 'leave', isSilent: true }

  it('uses one gain where it can, asks for more where that would clip, leaves silence alone', () => {
    expect(gentleStep(at(-26, -14), 20)).toEqual({ how: 'gain', decibels: 10 })
    expect(gentleStep(at(-41, -12), 20)).toBeNull()
    expect(gentleStep(at(-41, -12), 2)).toEqual({ how: 'limit', decibels: 25 })
    expect(gentleStep(at(-16.2, -2), 20)).toEqual({ how: 'leave', isSilent: false })
    expect(gentleStep(at(-70, Number.NEGATIVE_INFINITY), 20)).toEqual(silent)
    expect(gentleStep(null, 20)).toEqual(silent)
  })

  it('of the quick scan is read from its last summary', () => {
    const summary = (i: string, peak: string) =>
      `[Parsed_ebur128_1 @ 0x1] Summary:\n\n  Integrated loudness:\n    I:         ${i} LUFS\n    Threshold: -51.9 LUFS\n\n  True peak:\n    Peak:      ${peak} dBFS\n`
    expect(parseScan(`${summary('-70.0', '-inf')}${summary('-23.4', '-6.1')}`)).toEqual(
      at(-23.4, -6.1),
    )
    expect(gentleStep(parseScan(summary('-70.0', '-inf')), 9)).toEqual(silent)
    expect(parseScan('nothing')).toBeNull()
  })

  it('before normalising is read from what loudnorm prints, infinity included', () => {
    const text = (i: string) =>
      `[Parsed_loudnorm_0 @ 0x1] \n{\n"input_i" : "${i}",\n"input_tp" : "-12.0",\n"input_lra" : "3.1",\n"input_thresh" : "-51.2",\n"target_offset" : "0.2"\n}\nend`
    expect(parseLoudness(text('-41.0'))?.integrated).toBe(-41)
    expect(normaliseStep(parseLoudness(text('-41.0')))).toMatchObject({ how: 'normalise' })
    expect(normaliseStep(parseLoudness(text('-inf')))).toEqual({ how: 'leave', isSilent: false })
    expect(parseLoudness('nothing')).toBeNull()
  })
})

describe('progress', () => {
  it('comes from time stamps, only rises, and ends at one', () => {
    const read = progressReader(10)
    const lines = ['out_time_us=N/A', 'progress=continue', 'out_time_us=5000000', 'speed=2.0x']
    const shares = [...lines, 'progress=continue', 'out_time_us=-9', 'progress=continue'].map(
      (line) => read(line)?.share,
    )
    expect(shares.filter((share) => share !== undefined)).toEqual([0, 0.5, 0.5])
    expect(read('out_time_us=99000000')).toBeNull()
    expect(read('progress=end')).toEqual({ seconds: 99, share: 1, speed: 2 })
  })

  it('tells its own lines from messages', () => {
    expect(isProgressLine('out_time_us=12')).toBe(true)
    expect(isProgressLine('[h264 @ 0x1] [error] frame=12')).toBe(false)
    expect([secondsLeft(0.01, 60), secondsLeft(0.5, 30)]).toEqual([null, 30])
  })
})

describe('the end of a run', () => {
  const ended = (part: Partial<Parameters<typeof judgeRun>[0]>) =>
    judgeRun({ exitCode: 1, signal: null, stoppedBy: null, stderr: '', errorLines: 0, ...part })

  it.each([
    [{ exitCode: 0 }, null],
    [{ stoppedBy: 'cancel' as const }, { code: 'VIDEO_CANCELLED', then: 'stop' }],
    [{ stoppedBy: 'stall' as const }, { code: 'VIDEO_STALLED', then: 'degrade' }],
    [{ stoppedBy: 'wall' as const }, { code: 'VIDEO_TIMEOUT', then: 'stop' }],
    [{ stderr: 'x: No space left on device' }, { code: 'VIDEO_DISK_FULL', then: 'retry' }],
    [{ stderr: 'Cannot allocate memory' }, { code: 'VIDEO_OUT_OF_MEMORY', then: 'retry' }],
    [
      { exitCode: null, signal: 'SIGKILL' },
      { code: 'VIDEO_OUT_OF_MEMORY', then: 'retry' },
    ],
    [
      { exitCode: null, signal: 'SIGTERM' },
      { code: 'VIDEO_KILLED', then: 'retry' },
    ],
    [
      { exitCode: null, signal: 'SIGSEGV' },
      { code: 'VIDEO_ENCODE_REFUSED', then: 'degrade' },
    ],
    [{ stderr: "No such filter: 'zscale'" }, { code: 'VIDEO_TOOL_LACKS', then: 'stop' }],
    [{ stderr: 'Invalid data found' }, { code: 'VIDEO_ENCODE_REFUSED', then: 'degrade' }],
  ])('%j means %j', (part, verdict) => {
    expect(ended(part)).toEqual(verdict)
  })

  it('names the cause when a file cannot be opened', () => {
    expect(judgeProbeFailure('moov atom not found')).toBe('VIDEO_HEADER_MISSING')
    expect(judgeProbeFailure('Format hls not in whitelist')).toBe('VIDEO_CONTAINER_REFUSED')
    expect(judgeProbeFailure('Codec (magicyuv) not on whitelist')).toBe('VIDEO_CODEC_REFUSED')
    expect(judgeProbeFailure('Invalid data')).toBe('VIDEO_UNREADABLE')
    expect(timeLimits(60, 2_000_000).wallMs).toBe(3_720_000)
    expect(RETRY_PAUSES_MS).toHaveLength(2)
  })
})

describe('subtitles', () => {
  it('are read from SRT and VTT alike, without markup, and unreadable blocks are counted', () => {
    const srt =
      '\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>您好</i>\r\n第二行\r\n\r\nrubbish\r\n'
    const vtt = 'WEBVTT\n\nNOTE x\n\nid\n00:01.000 --> 00:02.500 align:start\n您好\n第二行\n'
    const cue = { start: 1, end: 2.5, text: '您好\n第二行' }
    expect(parseSubtitles(srt)).toEqual({ cues: [cue], unreadable: 1 })
    expect(parseSubtitles(vtt)).toEqual({ cues: [cue], unreadable: 0 })
    expect(parseSubtitles(toSrt([cue])).cues).toEqual([cue])
    expect(toVtt([{ start: 3661, end: 3662, text: '<b> & -->' }])).toContain(
      '01:01:01.000 --> 01:01:02.000\n&lt;b&gt; &amp; →',
    )
  })

  it('are cut to the part of the clip that is used', () => {
    const cues = [
      { start: 0, end: 2, text: 'before' },
      { start: 4, end: 6, text: 'across' },
      { start: 7, end: 8, text: 'inside' },
      { start: 30, end: 31, text: 'after' },
    ]
    expect(moveCues(cues, { start: 5, seconds: 10, introSeconds: 2 })).toEqual([
      { start: 2, end: 3, text: 'across' },
      { start: 4, end: 5, text: 'inside' },
    ])
  })
})

describe('the cover', () => {
  const frame = (paint: (at: number) => number) => Array.from({ length: 64 }, (_, at) => paint(at))
  const box = { width: 8, height: 8 }
  const black = frame(() => 2)
  const white = frame(() => 254)
  const flat = frame(() => 120)
  const busy = frame((at) => (at % 3 === 0 ? 40 : 200))

  it('is never black, white or flat when there is a better frame', () => {
    const pick = (...frames: number[][]) => chooseCover(Uint8Array.from(frames.flat()), box)
    expect(pick(black, white, flat, busy)).toBe(3)
    expect(pick(black, busy, busy, busy)).toBe(1)
    expect(pick(black, black)).toBe(0)
    expect(chooseCover(new Uint8Array(), box)).toBe(0)
  })
})
