/**
 * Five conversions that tone-map at the size of the source; that first scale to 1080p, as programs do; that first scale
 * each to the size it needs, which is ours but for the sharing.
 */
export type Rival = 'naive' | 'scale-first' | 'own-size'

/** A synthetic clip with as much detail as a phone sees, and what is to be reached on it. */
export interface BenchClip {
  readonly name: string
  readonly file: string
  readonly args: (seconds: number) => readonly string[]
  /** Null: only for comparison. */
  readonly goals: readonly { readonly against: Rival; readonly goal: number | null }[]
  /** Is in a form that may be copied, sound included; a minute long, as such uploads are. */
  readonly isRight: boolean
}

const picture = (size: string, seconds: number, volume = 0.1) => [
  ...['-f', 'lavfi', '-i', `testsrc2=s=${size}:r=30:d=${seconds},noise=alls=12:allf=t`],
  ...['-f', 'lavfi', '-i', `sine=f=300:d=${seconds},volume=${volume}`],
  ...['-c:a', 'aac', '-b:a', '96k', '-ac', '2'],
]
/** At this volume the tone measures −16 LUFS. */
const LOUD_ENOUGH = 1.95
const sdr = (seconds: number, volume?: number) => [
  ...picture('1920x1080', seconds, volume),
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', '-g', '60'],
  ...['-b:v', '6M', '-maxrate', '7M', '-bufsize', '7M', '-colorspace', 'bt709'],
]
const HLG = [
  ...['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none'],
  ...['-pix_fmt', 'yuv420p10le', '-tag:v', 'hvc1', '-color_primaries', 'bt2020'],
  ...['-color_trc', 'arib-std-b67', '-colorspace', 'bt2020nc'],
]

export const CLIPS: readonly BenchClip[] = [
  {
    name: '4K HLG HEVC',
    file: '4k.mov',
    args: (seconds) => [...picture('3840x2160', seconds), ...HLG, '-b:v', '25M'],
    goals: [
      { against: 'naive', goal: 0.25 },
      { against: 'scale-first', goal: 0.4 },
      { against: 'own-size', goal: null },
    ],
    isRight: false,
  },
  {
    name: '1080p HLG HEVC',
    file: 'hlg.mov',
    args: (seconds) => [...picture('1920x1080', seconds), ...HLG, '-b:v', '8M'],
    goals: [{ against: 'naive', goal: 0.5 }],
    isRight: false,
  },
  {
    name: '1080p SDR H.264',
    file: 'sdr.mp4',
    args: sdr,
    goals: [{ against: 'naive', goal: 0.92 }],
    isRight: false,
  },
  {
    name: '1080p right already',
    file: 'right.mp4',
    args: () => sdr(60, LOUD_ENOUGH),
    goals: [],
    isRight: true,
  },
]
