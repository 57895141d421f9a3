import type { Genre } from '@/domain/review/post-fields'
import { playsPart, type Lexicon } from './lexicon'
import type { Scanned } from './scan'
import { rawStart } from './text/fold'
import type { Judged } from './verdict'

const AFTER_LABEL = /^[：:]\s{0,2}[^\n。；]{4,40}/
const AFTER_STREET = /^\d{0,4}号/

/** An address beside health knowledge or in a portrait: 互联网广告§8②, 医疗广告管理办法§16②. */
export function contactFindings(
  { text, watched }: Scanned,
  lexicon: Lexicon,
  genre: Genre,
): Judged[] {
  const out: Judged[] = []
  if (genre !== 'science' && genre !== 'news') return out
  const address = lexicon.partIds.get('addressWord') ?? -1
  for (let i = 0; i < watched.length; i += 3) {
    const entry = watched[i + 2]!
    if (!playsPart(lexicon, entry, address)) continue
    const isLabel = lexicon.words[entry]!.endsWith('址')
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
