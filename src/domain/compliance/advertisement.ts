import { partsNamed, playsPart, type Lexicon } from './lexicon'
import type { Judged } from './verdict'
import type { Scanned } from './scan'

/**
 * What an advertisement of a medical institution may not name: diseases, techniques, medicines (办法§7(一));
 * and people, who are none of the eight items it may hold (§6).
 */
export function advertisementFindings({ hits }: Scanned, lexicon: Lexicon): Judged[] {
  const things = partsNamed(lexicon, ['disease', 'techName'])
  const persons = partsNamed(lexicon, ['expert', 'medicine'])
  const out: Judged[] = []
  for (let i = 0; i < hits.length; i++) {
    const entry = hits.data[i * 3 + 2]!
    const plays = (part: number) => playsPart(lexicon, entry, part)
    if (lexicon.words[entry]!.length < 2) continue
    const isNamed = things.some(plays)
    if (isNamed || persons.some(plays))
      out.push({
        rule: 'PROMO-AD-ITEM',
        severity: isNamed ? 'block' : 'warn',
        start: hits.data[i * 3]!,
        end: hits.data[i * 3 + 1]!,
      })
  }
  return out
}
