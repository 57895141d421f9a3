import type { Genre } from '@/domain/review/post-fields'
import type { Lexicon } from './compile'
import type { Scanned } from './scan'
import { rawStart } from './text/fold'
import type { Judged } from './verdict'

const AFTER_LABEL = /^[：:]\s{0,2}[^\n。；]{4,40}/
const AFTER_STREET = /^\d{0,4}号/

/** An address beside health knowledge or in a portrait: 互联网广告§8②, 医疗广告管理办法§16②. */
export function contactFindings(
  { text, watched }: Scanned,
  { entries, partIds }: Lexicon,
  genre: Genre,
): Judged[] {
  const out: Judged[] = []
  if (genre !== 'science' && genre !== 'news') return out
  const address = partIds.get('addressWord') ?? -1
  for (let i = 0; i < watched.length; i += 3) {
    const { parts, word } = entries[watched[i + 2]!]!
    if (!parts.includes(address)) continue
    const isLabel = /址$/.test(word)
    const from = rawStart(text, watched[i + 1]! - 1) + 1
    const tail = text.raw.slice(from, from + 44)
    const match = (isLabel ? AFTER_LABEL : AFTER_STREET).exec(tail)
    if (!match) continue
    const severity = genre === 'science' || isLabel ? 'warn' : 'info'
    const end = Math.min(text.length, watched[i + 1]! + match[0].length)
    out.push({ rule: 'PROMO-ADDRESS', severity, start: watched[i]!, end })
  }
  return out
}
