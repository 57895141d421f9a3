import { DEFAULT_PROFILES } from '@/domain/media/profiles'
import type { StoredClip } from '@/domain/media/stored-clip'
import { callApi, OFFLINE_MESSAGE, refusalOf, type Answer } from '../shared/call-api'

/** A clip as the API answers it. */
export type Clip = StoredClip & {
  readonly progress?: number | null
  readonly secondsLeft?: number | null
  readonly createdAt: string
}

export const isWorking = ({ status }: Pick<Clip, 'status'>): boolean =>
  status === 'queued' || status === 'processing'

/** The profiles a clip was asked for, in order, with their Chinese names. */
export function wantedProfiles({ profiles }: Pick<Clip, 'profiles'>) {
  const keys = profiles ?? []
  return DEFAULT_PROFILES.filter(({ key }) => keys.length === 0 || keys.includes(key))
}

/** 「3 分 05 秒」 */
export function lengthWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  const minutes = Math.floor(whole / 60)
  return minutes === 0 ? `${whole} 秒` : `${minutes} 分 ${String(whole % 60).padStart(2, '0')} 秒`
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
    request.setRequestHeader('Accept-Language', 'zh')
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
      resolve({ ok: false, status: 0, code: 'OFFLINE', message: OFFLINE_MESSAGE, details: {} })
    }
    request.send(form)
  })
}

export const readClips = (ids: readonly string[] | null): Promise<Answer<{ docs: Clip[] }>> => {
  const which = ids === null ? '' : `&where[id][in]=${ids.map(encodeURIComponent).join(',')}`
  return callApi(`/api/videos?depth=0&limit=30&sort=-createdAt${which}`)
}
