import type { ToolFeatures } from '@/domain/media/plan'
import type { Binaries } from './binaries'
import { runProcess } from './run-process'

/** What the installed ffmpeg is and can do: for plans, and for the health page. */
export interface Capabilities extends ToolFeatures {
  readonly version: string
  readonly canEncode: boolean
  readonly canAnimate: boolean
  readonly hasChineseFont: boolean
  /** Names of what is missing, for people. */
  readonly missing: readonly string[]
}

const NEEDED_FILTERS = [
  'scale',
  'split',
  'fps',
  'overlay',
  'boxblur',
  'transpose',
  'yadif',
  'framestep',
  'setparams',
  'ebur128',
  'loudnorm',
  'aresample',
  'alimiter',
  'amix',
]
const LIMITS = { wallMs: 15_000, stallMs: 15_000, graceMs: 1_000 }

/** Asks the program itself, since version numbers of builds say little. A few hundred milliseconds. */
export async function askCapabilities(binaries: Binaries): Promise<Capabilities> {
  const [version, encoders, filters, hasChineseFont] = await Promise.all([
    ask(binaries.ffmpeg, '-version'),
    ask(binaries.ffmpeg, '-encoders'),
    ask(binaries.ffmpeg, '-filters'),
    askChineseFont(),
  ])
  const has = (list: string, name: string) => new RegExp(`^ *[A-Z.|]+ +${name} `, 'm').test(list)
  const wanted = [
    ...['libx264', 'aac', 'mjpeg'].filter((name) => !has(encoders, name)),
    ...NEEDED_FILTERS.filter((name) => !has(filters, name)),
  ]
  const canToneMap = has(filters, 'zscale') && has(filters, 'tonemap')
  const canBurnSubtitles = has(filters, 'ass')
  const canAnimate = has(encoders, 'libwebp_anim') || has(encoders, 'libwebp')
  const optional = [
    ...(canToneMap ? [] : ['zscale, tonemap']),
    ...(canBurnSubtitles ? [] : ['ass']),
    ...(canAnimate ? [] : ['libwebp']),
    ...(hasChineseFont ? [] : ['Chinese font']),
  ]
  return {
    version: /^ffmpeg version (\S+)/.exec(version)?.[1] ?? 'unknown',
    canEncode: wanted.length === 0,
    canToneMap,
    canBurnSubtitles,
    canAnimate,
    hasChineseFont,
    missing: [...wanted, ...optional],
  }
}

async function ask(binary: string, question: string): Promise<string> {
  const { stdout } = await runProcess({
    binary,
    args: ['-hide_banner', question],
    limits: LIMITS,
  })
  return stdout
}

/** Without fontconfig (Windows) libass asks the system, which has Chinese fonts where people write Chinese. */
async function askChineseFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const answer = await runProcess({
    binary: '/usr/bin/fc-list',
    args: [':lang=zh', 'family'],
    limits: LIMITS,
  }).catch(() => null)
  return (answer?.stdout.trim() ?? '') !== ''
}
