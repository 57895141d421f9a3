import type { Genre } from '@/domain/review/post-fields'
import type { Judged } from './verdict'
import type { Scanned } from './scan'

const ADDRESS =
  /(?:地址|院址|门诊地址|就诊地址)[：:]\s{0,2}[^\n。；]{4,40}|[\u4e00-\u9fa5]{1,6}(?:路|街|大道|巷)\d{1,5}号/g

/** An address beside health knowledge or in a portrait: 互联网广告§8②, 医疗广告管理办法§16②. */
export function contactFindings({ text }: Scanned, genre: Genre): Judged[] {
  if (genre !== 'science' && genre !== 'news') return []
  if (text.map !== null) return []
  const out: Judged[] = []
  for (const match of text.raw.matchAll(ADDRESS))
    out.push({
      rule: 'PROMO-ADDRESS',
      severity: genre === 'science' ? 'warn' : match[0].startsWith('地址') ? 'warn' : 'info',
      start: match.index,
      end: match.index + match[0].length,
    })
  return out
}
