import type { Lexicon } from './compile'
import type { Judged } from './verdict'
import type { Scanned } from './scan'

/**
 * What an advertisement of a medical institution may not name: diseases, techniques, medicines (办法§7(一));
 * and people, who are none of the eight items it may hold (§6).
 */
export function advertisementFindings({ hits }: Scanned, lexicon: Lexicon): Judged[] {
  const disease = lexicon.partIds.get('disease') ?? -1
  const technique = lexicon.partIds.get('techName') ?? -1
  const persons = ['expert', 'medicine'].map((name) => lexicon.partIds.get(name) ?? -1)
  const out: Judged[] = []
  for (let i = 0; i < hits.length; i++) {
    const entry = lexicon.entries[hits.data[i * 3 + 2]!]!
    if (entry.word.length < 2) continue
    const isNamed = entry.parts.includes(disease) || entry.parts.includes(technique)
    if (isNamed || entry.parts.some((part) => persons.includes(part)))
      out.push({
        rule: 'PROMO-AD-ITEM',
        severity: isNamed ? 'block' : 'warn',
        start: hits.data[i * 3]!,
        end: hits.data[i * 3 + 1]!,
      })
  }
  return out
}
