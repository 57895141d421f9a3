import { speakParts } from '@/messages/desk-parts'
import { pageLanguage } from './page-language'

/** What a call of our own HTTP API came to. `code` is the stable code; `message` a sentence for people. */
export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | {
      readonly ok: false
      /** HTTP status; 0 when the server could not be reached. */
      readonly status: number
      readonly code: string
      readonly message: string
      readonly details: Readonly<Record<string, unknown>>
    }

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Sent as JSON; a FormData goes as it is. */
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** What came of a call whose server could not be reached. */
export const offlineAnswer = (): Answer<never> => ({
  ok: false,
  status: 0,
  code: 'OFFLINE',
  message: speakParts(pageLanguage())('offline'),
  details: {},
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Calls `/api…` as the person signed in. Never throws: a lost connection is an answer with status 0. */
export async function callApi<Data>(path: string, call: Call = {}): Promise<Answer<Data>> {
  const { method = 'GET', body, signal } = call
  const isForm = typeof FormData !== 'undefined' && body instanceof FormData
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        'Accept-Language': pageLanguage(),
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
    const json: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, data: json as Data }
    return refusalOf(response.status, json)
  } catch {
    return offlineAnswer()
  }
}

/** Reads `{errors: [{message, data: {code, …}}]}`; anything else becomes a sentence of ours. */
export function refusalOf(status: number, json: unknown): Answer<never> {
  const errors: unknown = isObject(json) ? json['errors'] : null
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  const error = isObject(first) ? first : {}
  const details = isObject(error['data']) ? error['data'] : {}
  const { message } = error
  const isSaid = typeof message === 'string' && message !== ''
  return {
    ok: false,
    status,
    code: typeof details['code'] === 'string' ? details['code'] : 'UNKNOWN',
    message: isSaid ? message : speakParts(pageLanguage())('unexplained'),
    details,
  }
}
