import { errorMessage, isErrorCode } from '@/messages/errors'
import { speak, type ShellWord } from '@/messages/desk-shell'
import type { JobName } from '@/use-cases/jobs/enqueue'

export const JOB_WORDS: Readonly<Record<JobName, ShellWord>> = {
  'make-renditions': 'jobMakeRenditions',
  'preview-video': 'jobPreviewVideo',
  'convert-video': 'jobConvertVideo',
  'publish-scheduled': 'jobPublishScheduled',
}

/** Why a job failed: a refusal of ours in its own sentence, anything else as a failure of the program. */
export function failureWords(lastError: string, language: string): string {
  const say = speak(language)
  if (lastError === 'LEASE_EXPIRED') return say('jobsLost')
  if (!isErrorCode(lastError)) return say('jobsCrashed')
  return errorMessage({ code: lastError, details: {} }, language.startsWith('en') ? 'en' : 'zh')
}
