/** Video platforms that a clip is carried to by hand, in the order the screens show them. */
export const PLATFORMS = ['channels', 'douyin', 'kuaishou', 'mp_video'] as const
export type Platform = (typeof PLATFORMS)[number]

export type LimitedField = 'title' | 'description' | 'topics'

/**
 * One limit of one field. `official`: the platform says so itself. `house`: our own bound, for every platform
 * alike. `reported`: from the practice of people and tools; it may be outdated, so it is shown and never refuses.
 */
export interface PlatformLimit {
  readonly field: LimitedField
  /** Characters of `title` and `description`, number of `topics`. */
  readonly max: number
  readonly min?: number
  readonly basis: 'official' | 'house' | 'reported'
  readonly source: string
  /** The day the source was read. */
  readonly checkedOn: string
}

/** `1,000` is what 视频号 takes and none of the others is known to take less without saying so. */
const HOUSE: readonly PlatformLimit[] = [
  { field: 'title', max: 64 },
  { field: 'description', max: 1000 },
  { field: 'topics', max: 20 },
].map((limit) => ({
  ...limit,
  field: limit.field as LimitedField,
  basis: 'house',
  source: '本系统统一上限',
  checkedOn: '2026-11-22',
}))

/**
 * What each platform takes. A description is counted with its topics: on all of them a topic is typed into the
 * text. No number of 快手 could be found, nor of the topics of 视频号 and 公众号.
 */
export const PLATFORM_LIMITS: Readonly<Record<Platform, readonly PlatformLimit[]>> = {
  channels: [
    {
      field: 'title',
      min: 6,
      max: 16,
      basis: 'reported',
      source: '发布工具的实践，短标题 6–16 字',
      checkedOn: '2026-11-21',
    },
    {
      field: 'description',
      max: 1000,
      basis: 'official',
      source: '微信视频号帮助（findeross.weixin.qq.com）：文字含话题不超过 1000 字',
      checkedOn: '2026-09-28',
    },
    ...HOUSE,
  ],
  douyin: [
    {
      field: 'title',
      max: 30,
      basis: 'reported',
      source: '发布工具的实践，作品标题 30 字',
      checkedOn: '2026-11-22',
    },
    {
      field: 'topics',
      max: 5,
      basis: 'reported',
      source: '发布工具的实践，话题 5 个',
      checkedOn: '2026-11-22',
    },
    ...HOUSE,
  ],
  kuaishou: HOUSE,
  mp_video: [
    {
      field: 'description',
      max: 300,
      basis: 'reported',
      source: '公众号后台发视频的实践，简介 300 字',
      checkedOn: '2026-11-21',
    },
    ...HOUSE,
  ],
}

/** The limit a writer is shown first: the smallest one of a field. */
export function shownLimit(platform: Platform, field: LimitedField): PlatformLimit | null {
  const limits = PLATFORM_LIMITS[platform].filter((limit) => limit.field === field)
  return limits.reduce<PlatformLimit | null>(
    (least, limit) => (least === null || limit.max < least.max ? limit : least),
    null,
  )
}
