import { profilesInUse, type ProfileSet } from '@/domain/media/profile-set'
import type { StoredClip } from '@/domain/media/stored-clip'
import { speakVideos } from '@/messages/videos'
import { callApi, type Answer } from '../shared/call-api'
import { uploadFile, type Progress } from '../shared/upload-file'

/** A clip as the API answers it. */
export type Clip = StoredClip & {
  readonly progress?: number | null
  readonly secondsLeft?: number | null
  readonly createdAt: string
}

export const isWorking = ({ status }: Pick<Clip, 'status'>): boolean =>
  status === 'queued' || status === 'processing'

/** A version of a clip: one that is there, or one that is to be made. */
export type Version = Pick<StoredClip['renditions'][number], 'key' | 'label'>

/** What a finished clip became; of any other, what it was asked to become as far as that is known. */
export function versionsOf(clip: Clip, set: ProfileSet | null): readonly Version[] {
  const { profiles: keys, renditions, status } = clip
  if (status === 'ready' || !set) return renditions
  return keys.length === 0
    ? profilesInUse(set)
    : set.profiles.filter(({ key }) => keys.includes(key))
}

export const readProfiles = (): Promise<Answer<ProfileSet>> => callApi('/api/videos/profiles')

/** 「3 分 05 秒」 */
export function lengthWords(seconds: number, language: string): string {
  const say = speakVideos(language)
  const whole = Math.max(1, Math.round(seconds))
  const minutes = Math.floor(whole / 60)
  if (minutes === 0) return say('seconds', { seconds: whole })
  return say('minutes', { minutes, seconds: String(whole % 60).padStart(2, '0') })
}

/** `POST /api/videos`. Never rejects. */
export function uploadClip(
  file: File,
  onProgress: (progress: Progress) => void,
): Promise<Answer<{ readonly doc: Clip }>> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: file.name.replace(/\.[a-z0-9]{1,5}$/i, '') }))
  form.set('file', file)
  return uploadFile('/api/videos', form, onProgress)
}

export const readClips = (ids: readonly string[] | null): Promise<Answer<{ docs: Clip[] }>> => {
  const which = ids === null ? '' : `&where[id][in]=${ids.map(encodeURIComponent).join(',')}`
  return callApi(`/api/videos?depth=0&limit=30&sort=-createdAt${which}`)
}
