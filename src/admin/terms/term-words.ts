import { termKey, type HouseTerm, type TermsChange } from '@/domain/compliance/house-terms'
import { speakTerms } from '@/messages/terms'
import type { TriedPost } from '@/queries/terms-trial'
import { isNewlyBlocked, type TrialResult } from './use-trial'

/** The third column as people read it. */
export const detailWords = (
  { kind, detail }: HouseTerm,
  names: Readonly<Record<string, string>>,
): string => (kind === 'forbidden' ? (names[detail] ?? detail) : detail)

/** 加 2 个、改 1 个、删 1 个 */
export function changeWords({ added, removed }: TermsChange, language: string): string {
  const say = speakTerms(language)
  const gone = new Set(removed.map(termKey))
  const replaced = added.filter((term) => gone.has(termKey(term))).length
  const parts = [
    [added.length - replaced, 'countedAdded'],
    [replaced, 'countedChanged'],
    [removed.length - replaced, 'countedRemoved'],
  ] as const
  const said = parts.flatMap(([count, word]) => (count > 0 ? [say(word, { count })] : []))
  return said.length > 0 ? said.join(say('and')) : say('noChange')
}

/** What a trial came to, in a sentence. */
export function trialWords({ posts, checked }: TrialResult, language: string): string {
  const say = speakTerms(language)
  if (posts.length === 0) return say('nothingChanges', { checked })
  const count = (pick: (post: TriedPost) => number) =>
    posts.reduce((total, post) => total + pick(post), 0)
  const blocked = posts.filter(isNewlyBlocked).length
  const freed = posts.filter(({ wasBlocked, isBlocked }) => wasBlocked && !isBlocked).length
  const parts = [
    say('postsChange', { checked, count: posts.length }),
    say('findingsChange', {
      added: count(({ addedTotal }) => addedTotal),
      removed: count(({ removedTotal }) => removedTotal),
    }),
    ...(blocked > 0 ? [say('newlyBlocked', { count: blocked })] : []),
    ...(freed > 0 ? [say('freed', { count: freed })] : []),
  ]
  return say('fullStop', { words: parts.join(say('semicolon')) })
}
