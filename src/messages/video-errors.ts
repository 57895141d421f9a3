import { VIDEO_FAILURES, type VideoFailureCode } from '@/domain/media/failure-codes'

/** Why a clip cannot be used: the sentences stand with their codes, since jobs store them too. */
export const VIDEO_SENTENCES = Object.fromEntries(
  Object.entries(VIDEO_FAILURES).map(([code, { zh, en }]) => [code, [zh, en]]),
) as unknown as Readonly<Record<VideoFailureCode, readonly [zh: string, en: string]>>
