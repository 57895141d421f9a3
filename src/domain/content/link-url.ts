import type { BodyProblem } from './body-reader'

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']
const MAX_URL = 2_048

// Browsers skip some of these inside a scheme, so that `java\tscript:` would run; no honest address holds one.
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}]/u

/** A place inside the page itself (`#_Toc1` of a Word file), meaningless outside it. */
export const isAnchor = (url: string): boolean => url.trim().startsWith('#')

/** What is wrong with an address an author typed, or null. Only http, https, mailto and tel lead anywhere. */
export function linkProblem(url: string): BodyProblem | null {
  const typed = url.trim()
  if (typed === '') return 'URL_MISSING'
  if (typed.length > MAX_URL) return 'URL_TOO_LONG'
  if (UNSEEN.test(typed)) return 'URL_CONTROL_CHARACTER'
  if (!/^[a-z][a-z0-9+.-]*:/i.test(typed)) return 'URL_SCHEME'
  if (!URL.canParse(typed)) return 'URL_INVALID'
  const parsed = new URL(typed)
  if (!SCHEMES.includes(parsed.protocol)) return 'URL_SCHEME'
  if (parsed.username !== '' || parsed.password !== '') return 'URL_PASSWORD'
  if (/^https?:/i.test(typed) && !/^https?:\/\//i.test(typed)) return 'URL_INVALID'
  return null
}

/** The same for the address of a clip, which only the web can hold. */
export function webUrlProblem(url: string): BodyProblem | null {
  return linkProblem(url) ?? (/^https?:/i.test(url.trim()) ? null : 'URL_SCHEME')
}
