import { z } from 'zod'

/**
 * A rendition profile: what one platform wants. Editable data; the plan turns it into work.
 * Limits: WeChat material call 10 MB (developers.weixin.qq.com, add_material); 抖音 lowers clips with a logo
 * burnt in (open.douyin.com, video-management); chat groups about 25 MB (unofficial). Checked 2026-11-21.
 */
const side = z.number().int().min(64).max(4096).multipleOf(2)
const kbps = z.number().int().min(50).max(50_000)

export const renditionProfile = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  label: z.string().min(1).max(40),
  /** `box`: exactly this frame. `source`: the clip's own shape, within these sides, never enlarged. */
  frame: z.discriminatedUnion('shape', [
    z.strictObject({ shape: z.literal('box'), width: side, height: side }),
    z.strictObject({ shape: z.literal('source'), longSide: side, shortSide: side }),
  ]),
  /** What fills a box of another shape than the clip. */
  surround: z.enum(['blur', 'crop', 'bars']),
  rate: z.discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('quality'), crf: z.number().min(10).max(40), maxKbps: kbps }),
    z.strictObject({ mode: z.literal('constant'), kbps }),
    z.strictObject({
      mode: z.literal('size'),
      maxBytes: z.number().int().min(500_000),
      maxKbps: kbps,
    }),
  ]),
  h264: z.strictObject({
    profile: z.enum(['baseline', 'main', 'high']),
    level: z.enum(['3.0', '3.1', '4.0', '4.1', '4.2', '5.1']),
    preset: z.enum(['ultrafast', 'superfast', 'veryfast', 'faster', 'fast', 'medium']),
    gopSeconds: z.number().min(0.5).max(10),
    /** No B-frame reference, no frame shared between groups: what plain hall players need. */
    isPlain: z.boolean(),
  }),
  /** Frames per second are capped here; null leaves it to the clip (30 at most). */
  maxFps: z.union([z.literal(25), z.literal(30), z.null()]),
  /** AAC stereo in kbit/s; null is muted. */
  audioKbps: z.number().int().min(32).max(320).nullable(),
  hasLogo: z.boolean(),
  subtitles: z.enum(['burnt', 'track', 'none']),
})

export type RenditionProfile = Readonly<z.infer<typeof renditionProfile>>
export type RateRule = RenditionProfile['rate']
export type H264Rule = RenditionProfile['h264']

/** The profiles stored by an administrator. @throws ZodError on anything else, or on a key used twice */
export function parseProfiles(input: unknown): readonly RenditionProfile[] {
  return z
    .array(renditionProfile)
    .min(1)
    .refine((list) => new Set(list.map((one) => one.key)).size === list.length, 'duplicate key')
    .parse(input)
}

const H264: H264Rule = {
  profile: 'high',
  level: '4.1',
  preset: 'veryfast',
  gopSeconds: 2,
  isPlain: false,
}
const QUALITY: RateRule = { mode: 'quality', crf: 21, maxKbps: 8000 }
const COMMON = {
  surround: 'blur',
  h264: H264,
  maxFps: null,
  hasLogo: true,
  subtitles: 'track',
} as const

export const DEFAULT_PROFILES: readonly RenditionProfile[] = [
  {
    ...COMMON,
    key: 'source_1080',
    label: '原画幅高清',
    frame: { shape: 'source', longSide: 1920, shortSide: 1080 },
    rate: QUALITY,
    audioKbps: 128,
    hasLogo: false,
  },
  {
    ...COMMON,
    key: 'vertical_1080',
    label: '竖屏高清（视频号、抖音、快手）',
    frame: { shape: 'box', width: 1080, height: 1920 },
    rate: QUALITY,
    audioKbps: 128,
    hasLogo: false,
    subtitles: 'burnt',
  },
  {
    ...COMMON,
    key: 'horizontal_1080',
    label: '横屏高清（公众号、网站）',
    frame: { shape: 'box', width: 1920, height: 1080 },
    rate: QUALITY,
    audioKbps: 128,
  },
  {
    ...COMMON,
    key: 'screen_1080',
    label: '大厅电子屏（静音、字幕）',
    frame: { shape: 'box', width: 1920, height: 1080 },
    rate: { mode: 'constant', kbps: 6000 },
    h264: { ...H264, level: '4.0', isPlain: true },
    audioKbps: null,
    subtitles: 'burnt',
  },
  {
    ...COMMON,
    key: 'mp_material',
    label: '公众号素材（10 MB 以内）',
    frame: { shape: 'source', longSide: 1280, shortSide: 720 },
    rate: { mode: 'size', maxBytes: 9_500_000, maxKbps: 2500 },
    h264: { ...H264, level: '4.0' },
    audioKbps: 96,
    subtitles: 'burnt',
  },
  {
    ...COMMON,
    key: 'wechat_group',
    label: '微信群转发（24 MB 以内）',
    frame: { shape: 'source', longSide: 1280, shortSide: 720 },
    rate: { mode: 'size', maxBytes: 24_000_000, maxKbps: 2500 },
    h264: { ...H264, level: '4.0' },
    audioKbps: 128,
    subtitles: 'burnt',
  },
  {
    ...COMMON,
    key: 'preview',
    label: '审稿预览',
    frame: { shape: 'source', longSide: 640, shortSide: 360 },
    rate: { mode: 'quality', crf: 28, maxKbps: 600 },
    h264: { ...H264, level: '3.1' },
    audioKbps: 64,
    hasLogo: false,
    subtitles: 'none',
  },
]

/** The small clip a reviewer can watch while the rest is being made; only for what browsers cannot play. */
export const QUICK_PREVIEW: RenditionProfile = {
  ...COMMON,
  key: 'quick_preview',
  label: '快速预览',
  frame: { shape: 'source', longSide: 640, shortSide: 360 },
  rate: { mode: 'quality', crf: 30, maxKbps: 600 },
  h264: { ...H264, level: '3.1', preset: 'ultrafast' },
  audioKbps: 64,
  hasLogo: false,
  subtitles: 'none',
}

export interface PosterProfile {
  readonly key: string
  readonly width: number
  readonly height: number
  readonly maxBytes: number
}

/** Covers: 视频号 9:16, players 16:9, 公众号 2.35:1 (900×383), square, and the ≤ 64 KB thumb of add_material. */
export const POSTER_PROFILES: readonly PosterProfile[] = [
  { key: 'vertical', width: 1080, height: 1920, maxBytes: 1_000_000 },
  { key: 'horizontal', width: 1920, height: 1080, maxBytes: 1_000_000 },
  { key: 'wechat_cover', width: 900, height: 383, maxBytes: 1_000_000 },
  { key: 'square', width: 1080, height: 1080, maxBytes: 1_000_000 },
  { key: 'thumb', width: 480, height: 480, maxBytes: 64_000 },
]

/** Profiles by key, in the order of `keys`; the whole default set without them. Unknown keys come back by name. */
export function pickProfiles(
  keys: readonly string[] | null,
  profiles: readonly RenditionProfile[] = DEFAULT_PROFILES,
): { readonly profiles: readonly RenditionProfile[]; readonly unknown: readonly string[] } {
  if (keys === null || keys.length === 0) return { profiles, unknown: [] }
  const wanted = [...new Set(keys)]
  const found = wanted.flatMap((key) => profiles.filter((profile) => profile.key === key))
  const unknown = wanted.filter((key) => !profiles.some((profile) => profile.key === key))
  return { profiles: found, unknown }
}
