import { DEFAULT_PROFILES } from '@/domain/media/profiles'
import type { StoredClip } from '@/domain/media/stored-clip'
import { speakVideos } from '@/messages/videos'
import { callApi, offlineAnswer, refusalOf, type Answer } from '../shared/call-api'
import { pageLanguage } from '../shared/page-language'

/** A clip as the API answers it. */
export type Clip = StoredClip & {
  readonly progress?: number | null
  readonly secondsLeft?: number | null
  readonly createdAt: string
}

export const isWorking = ({ status }: Pick<Clip, 'status'>): boolean =>
  status === 'queued' || status === 'processing'

/** The profiles a clip was asked for, in order. */
export function wantedProfiles({ profiles }: Pick<Clip, 'profiles'>) {
  const keys = profiles ?? []
  return DEFAULT_PROFILES.filter(({ key }) => keys.length === 0 || keys.includes(key))
}

/** 「3 分 05 秒」 */
export function lengthWords(seconds: number, language: string): string {
  const say = speakVideos(language)
  const whole = Math.max(1, Math.round(seconds))
  const minutes = Math.floor(whole / 60)
  if (minutes === 0) return say('seconds', { seconds: whole })
  return say('minutes', { minutes, seconds: String(whole % 60).padStart(2, '0') })
}

export interface Sending {
  /** 0 to 1 of the file sent. */
  readonly share: number
  readonly secondsLeft: number | null
}

/** `POST /api/videos` with the progress of sending, which `fetch` does not tell. Never rejects. */
export function uploadClip(
  file: File,
  onProgress: (sending: Sending) => void,
): Promise<Answer<{ readonly doc: Clip }>> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: file.name.replace(/\.[a-z0-9]{1,5}$/i, '') }))
  form.set('file', file)
  const begun = performance.now()
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/videos')
    request.responseType = 'json'
    request.setRequestHeader('Accept-Language', pageLanguage())
    request.upload.onprogress = ({ loaded, total }) => {
      const seconds = (performance.now() - begun) / 1000
      const secondsLeft = seconds > 1 ? Math.ceil((seconds / loaded) * (total - loaded)) : null
      onProgress({ share: loaded / total, secondsLeft })
    }
    request.onload = () => {
      const response: unknown = request.response
      // The answer of our own endpoint, in the shape the contract gives it.
      resolve(
        request.status === 201
          ? { ok: true, data: response as { doc: Clip } }
          : refusalOf(request.status, response),
      )
    }
    request.onerror = () => {
      resolve(offlineAnswer())
    }
    request.send(form)
  })
}

export const readClips = (ids: readonly string[] | null): Promise<Answer<{ docs: Clip[] }>> => {
  const which = ids === null ? '' : `&where[id][in]=${ids.map(encodeURIComponent).join(',')}`
  return callApi(`/api/videos?depth=0&limit=30&sort=-createdAt${which}`)
}
