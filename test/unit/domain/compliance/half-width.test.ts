import { expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'
import { loadPassages } from '../../../bench/checker-corpus'

const checker = createChecker()
const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
}
const findingsIn = (text: string) =>
  check(checker, { genre: 'science', text }).findings.map(
    ({ rule, severity, start, end }) => `${rule} ${severity} ${start}-${end}`,
  )

it('reads half-width marks as the Chinese ones', () => {
  const passages = (['honest', 'unlawful', 'plain'] as const).flatMap((family) =>
    loadPassages('tune', family),
  )
  for (const { text } of passages) {
    const half = text.replace(/[，：；！？（）]/g, (mark) => HALF[mark]!)
    expect(findingsIn(half), text).toEqual(findingsIn(text))
  }
})
