import type { Kind } from '@/domain/review/post-fields'
import type { Structure } from '@/domain/compliance/text/structure'
import { SPEAKING_RATE } from './readability'

/** The house format of a short WeChat post. */
export const SHORT_POST_CHARACTERS = 500
/** The house length of a short video. */
export const VIDEO_SECONDS = 60

export interface Limit {
  readonly limit: 'short-post' | 'video'
  readonly max: number
  readonly actual: number
  readonly unit: 'characters' | 'seconds'
  readonly isWithin: boolean
  readonly message: string
}

/** The limits that concern this kind of post; exceeding one is a remark, never a refusal. */
export function limitsOf(
  { visible: characters, spoken }: Pick<Structure, 'visible' | 'spoken'>,
  kind: Kind,
): Limit[] {
  const seconds = Math.ceil((spoken * 60) / SPEAKING_RATE.normal)
  const limits: Limit[] = []
  if (kind === 'article' || kind === 'copy')
    limits.push({
      limit: 'short-post',
      max: SHORT_POST_CHARACTERS,
      actual: characters,
      unit: 'characters',
      isWithin: characters <= SHORT_POST_CHARACTERS,
      message: `短推文不超过${SHORT_POST_CHARACTERS}字，现有${characters}字`,
    })
  if (kind === 'video')
    limits.push({
      limit: 'video',
      max: VIDEO_SECONDS,
      actual: seconds,
      unit: 'seconds',
      isWithin: seconds <= VIDEO_SECONDS,
      message: `短视频不超过${VIDEO_SECONDS}秒，按每分钟${SPEAKING_RATE.normal}字朗读约需${seconds}秒`,
    })
  return limits
}
