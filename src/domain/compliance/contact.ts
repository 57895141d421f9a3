import type { Genre } from '@/domain/review/post-fields'
import { playsPart, type Lexicon } from './lexicon'
import type { Scanned } from './scan'
import { foldedIndex, rawStart } from './text/fold'
import { meets } from './text/spans'
import type { Judged } from './verdict'

const AFTER_LABEL = /^[：:]\s{0,2}[^\n。；]{4,40}/
const AFTER_STREET = /^\d{0,4}号/

/** 加微信 as it is written to be overlooked: ➕V, +v abc123, v：abc123, ➕💬, 嘉薇信; a number in numerals: 一三八零零…. */
const HIDDEN_CONTACT =
  /➕\s{0,3}(?:[vVｖＶ微薇威卫徽企扣群]|💬|💚|📱|🛰|❤)|(?<![\w０-９Ａ-Ｚａ-ｚ])[+＋]\s{0,3}[vVｖＶ]\s{0,3}[xXｘＸ信:：]?\s{0,3}[a-zA-Zａ-ｚＡ-Ｚ][\w０-９Ａ-Ｚａ-ｚ-]{4,}|[加嘉佳]\s{0,3}(?:💬|💚|🛰)|[嘉佳茄](?:薇|葳|威|徽|维|围|巍)(?:信|♥|❤)|(?<![国大专])家(?:葳|薇|徽|维|巍)信|(?<![国大专])[家佳嘉]\s?[vVｖＶ]\s?信|(?<![\w０-９Ａ-Ｚａ-ｚ])[vVｖＶ][xXｘＸ]\s{0,2}(?:咨询|联系|同号|号|[:：])|(?<![\w０-９Ａ-Ｚａ-ｚ])[vVｖＶ]\s?[:：]\s?(?=[\w-]{0,12}\d)[a-zA-Z][\w-]{4,}|[一幺][三四五六七八九](?:[\s-]?[零〇一二三四五六七八九幺]){9}(?![零〇一二三四五六七八九幺十百千万])/g
/** What every one of them has; one look at a text that has none. */
const HIDING = /[➕+＋嘉佳茄葳薇徽巍xXｘＸ]|💬|💚|🛰|[vVｖＶ]\s?[信:：]|[一幺][三四五六七八九]/

/** Ways to add somebody in private that no part of a claim spells out. */
function hiddenContacts({ text }: Scanned): Judged[] {
  if (!HIDING.test(text.raw)) return []
  return [...text.raw.matchAll(HIDDEN_CONTACT)].map(({ index, 0: match }) => ({
    rule: 'PROMO-CONTACT',
    severity: 'warn',
    start: foldedIndex(text, index),
    end: foldedIndex(text, index + match.length),
  }))
}

/** 免 费 体 检: an offer that counts in company only is meant when it is written to be overlooked. */
function hiddenOffers({ hits, disguised }: Scanned, lexicon: Lexicon): Judged[] {
  if (disguised.length === 0) return []
  const offer = lexicon.partIds.get('discountWeak') ?? -1
  const out: Judged[] = []
  for (let i = 0; i < hits.length; i++) {
    const [start, end] = [hits.data[i * 3]!, hits.data[i * 3 + 1]!]
    if (!meets(disguised, start, end)) continue
    const entry = hits.data[i * 3 + 2]!
    // Characters were added or changed into signs; what merely sounds alike may be another word.
    if (end - start > lexicon.words[entry]!.length && playsPart(lexicon, entry, offer))
      out.push({ rule: 'PROMO-LURE', severity: 'warn', start, end })
  }
  return out
}

/**
 * Ways to reach somebody: added in private behind a disguise, or an address beside health knowledge or in a portrait
 * (互联网广告§8②, 医疗广告管理办法§16②).
 */
export function contactFindings(scanned: Scanned, lexicon: Lexicon, genre: Genre): Judged[] {
  const out = [...hiddenContacts(scanned), ...hiddenOffers(scanned, lexicon)]
  if (genre !== 'science' && genre !== 'news') return out
  const { text, watched } = scanned
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
