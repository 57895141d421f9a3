/** What becomes of a link in an article. */
export type LinkFate =
  | { readonly kind: 'keep'; readonly href: string }
  | { readonly kind: 'note'; readonly address: string }
  | { readonly kind: 'drop' }

const DROP: LinkFate = { kind: 'drop' }

/**
 * WeChat lets an article link to articles of the platform only and strips or refuses every other
 * address (error 64562; `tempkey=` preview links even refuse the whole article with 45166). So: an
 * article stays a link, over https; an address of the outside becomes a numbered note; a preview link,
 * which dies with the preview, and a place inside the page become their words alone.
 * Checked 2026-11-21 against the rules of open-source exporters and the error table of the platform.
 */
export function linkFate(url: string): LinkFate {
  const typed = url.trim()
  if (/^(?:tel|mailto):/i.test(typed)) {
    const address = typed.slice(typed.indexOf(':') + 1).split('?')[0] ?? ''
    return address === '' ? DROP : { kind: 'note', address }
  }
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return DROP
  const parsed = new URL(typed)
  if (parsed.hostname === 'mp.weixin.qq.com') {
    if (/tempkey=/i.test(typed)) return DROP
    if (parsed.port === '' && /^\/s(?:\/|$)/.test(parsed.pathname)) {
      parsed.protocol = 'https:'
      return { kind: 'keep', href: parsed.href }
    }
  }
  return { kind: 'note', address: typed }
}

/** Without what people put into a telephone number for the eye. */
const bare = (text: string): string => text.replace(/[\s()（）-]/g, '').toLowerCase()

/** True when the words of a link already say where it leads. */
export const saysAddress = (words: string, address: string): boolean =>
  bare(words).includes(bare(address))

/** The numbered addresses of one article, each once, in order of appearance. */
export class LinkNotes {
  private readonly addresses: string[] = []

  /** The number of an address, from 1. */
  numberOf(address: string): number {
    const known = this.addresses.indexOf(address)
    return known >= 0 ? known + 1 : this.addresses.push(address)
  }

  list(): readonly string[] {
    return this.addresses
  }
}
