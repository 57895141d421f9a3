import { offlineAnswer, refusalOf, type Answer } from './call-api'
import { pageLanguage } from './page-language'

export interface Progress {
  /** 0 to 1 of the file sent; at 1 the server is reading it. */
  readonly share: number
  /** Whole seconds at the pace so far; null until there is a pace. */
  readonly secondsLeft: number | null
}

/** A multipart `POST` with the progress of sending, which `fetch` does not tell. Never rejects. */
export function uploadFile<Data>(
  path: string,
  form: FormData,
  onProgress: (progress: Progress) => void,
): Promise<Answer<Data>> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.responseType = 'json'
    request.setRequestHeader('Accept-Language', pageLanguage())
    request.upload.onprogress = ({ loaded, total }) => {
      const seconds = (performance.now() - begun) / 1000
      const secondsLeft = seconds > 1 ? Math.ceil((seconds / loaded) * (total - loaded)) : null
      onProgress({ share: loaded / total, secondsLeft })
    }
    request.onload = () => {
      const { status } = request
      const response: unknown = request.response
      // The answer of our own endpoint, in the shape the contract gives it.
      resolve(status === 201 ? { ok: true, data: response as Data } : refusalOf(status, response))
    }
    request.onerror = () => {
      resolve(offlineAnswer())
    }
    request.send(form)
  })
}
