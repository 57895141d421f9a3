import { errorMessage, isErrorCode } from '@/messages/errors'
import { speak } from '@/messages/desk-shell'
import type { Label } from '@/messages/labels'
import type { JobName } from '@/use-cases/jobs/enqueue'

export const JOB_WORDS: Readonly<Record<JobName, Label>> = {
  'make-renditions': { zh: '处理图片', en: 'Process a picture' },
  'preview-video': { zh: '制作视频快速预览', en: 'Preview a video' },
  'convert-video': { zh: '转码视频', en: 'Convert a video' },
  'publish-scheduled': { zh: '定时发布', en: 'Publish on schedule' },
}

/** Why a job failed: a refusal of ours in its own sentence, anything else as a failure of the program. */
export function failureWords(lastError: string, language: string): string {
  const say = speak(language)
  if (lastError === 'LEASE_EXPIRED') return say('jobsLost')
  if (!isErrorCode(lastError)) return say('jobsCrashed')
  return errorMessage({ code: lastError, details: {} }, language.startsWith('en') ? 'en' : 'zh')
}
