/** What the page that opens after a submit is to say, left in this tab by the page that submitted. */
const KEY = 'yx-submitted'

export function leaveSubmitted(post: string, sentence: string): void {
  sessionStorage.setItem(KEY, JSON.stringify([post, sentence]))
}

/** The sentence for this post, once. */
export function takeSubmitted(post: string): string | null {
  const left: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
  if (!Array.isArray(left) || left[0] !== post) return null
  sessionStorage.removeItem(KEY)
  return typeof left[1] === 'string' ? left[1] : null
}
