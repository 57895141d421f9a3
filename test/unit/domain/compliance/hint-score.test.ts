import { describe, expect, it } from 'vitest'
import { createChecker } from '@/domain/compliance/checker'
import { gramUnit, gramHash, MARK, pairHash, tripleHash } from '@/domain/compliance/hint-features'
import { foldText } from '@/domain/compliance/text/fold'
import { visibleText } from '@/domain/content/visible-text'
import { DEMO_POSTS } from '@/seed/posts'
import { loadPassages } from '../../../bench/checker-corpus'

const texts = [
  ...(['tune', 'train', 'test'] as const).flatMap((part) =>
    (['honest', 'unlawful', 'reword'] as const).flatMap((family) => loadPassages(part, family)),
  ),
  ...DEMO_POSTS.map(({ body }) => ({ text: visibleText(body) })),
].map(({ text }) => text)

describe('the guessing model', () => {
  it('knows no n-gram without the shorter ones inside it, which is why it looks up no others', () => {
    const checker = createChecker()
    const known = new Set(checker.hints.hashes)
    const strange: string[] = []
    let triples = 0
    for (const text of texts) {
      const { codes, kinds, length } = foldText(text, checker.tables.alphabet)
      const units = Array.from({ length }, (_, i) => gramUnit(kinds[i]!, codes[i]!)).filter(Boolean)
      for (let i = 2; i < units.length; i++) {
        const [second, first, unit] = [units[i - 2]!, units[i - 1]!, units[i]!]
        if (first === MARK || second === MARK) continue
        const isPair = known.has(pairHash(first, unit))
        if (isPair && !(known.has(gramHash(first)) && known.has(gramHash(unit))))
          strange.push(String.fromCharCode(first, unit))
        if (!known.has(tripleHash(second, first, unit))) continue
        triples++
        if (!isPair || !known.has(pairHash(second, first)))
          strange.push(String.fromCharCode(second, first, unit))
      }
    }
    expect(strange).toEqual([])
    expect(triples).toBeGreaterThan(1000)
  })
})
