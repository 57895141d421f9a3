import type { Kind } from '@/domain/review/post-fields'
import { CHAR } from '@/domain/compliance/text/character-tables'
import type { Folded } from '@/domain/compliance/text/fold'
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
export function limitsOf(text: Folded, kind: Kind): Limit[] {
  let characters = 0
  let spoken = 0
  for (let i = 0; i < text.length; i++) {
    const k = text.kinds[i]!
    if (k !== CHAR.space && k !== CHAR.newline) characters++
    if (k === CHAR.han || k === CHAR.numeral || k === CHAR.digit || k === CHAR.latin) spoken++
  }
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
