import { setImmediate as breathe } from 'node:timers/promises'
import { checkContent, type PlacedFinding } from '@/domain/findings/check-content'
import { compareChecks, type CheckChange } from '@/domain/findings/compare-checks'
import { isDomainError } from '@/domain/errors'
import type { Stage } from '@/domain/review/stages'
import {
  readWorkingContent,
  usedMaterialsOf,
  type WorkingContent,
} from '@/domain/review/working-content'
import { requireActor } from '@/platform/actor'
import { canonicalTerms, requireTermsKeeper } from '@/use-cases/checker/save-terms'
import { wordsOfMaterials } from './compliance-check'
import { wordsOfClips } from './clip-words'
import { checkerWith, houseChecker } from './house-checker'
import type { Reader } from './readable-post'

/** How many of the latest posts a list is tried on, and how many in one call. */
export const TRIAL_POSTS = 500
export const TRIAL_PAGE = 50
/** Findings shown of one post; the totals count all. */
const SHOWN = 20

/** What is to be tried on which posts. */
export interface TrialPlan {
  /** Ids, the latest first. */
  readonly posts: readonly string[]
  /** Stands for exactly this list. */
  readonly termsHash: string
  /** The version it is compared with. */
  readonly base: number
}

export type TriedFinding = Pick<
  PlacedFinding,
  'id' | 'rule' | 'severity' | 'text' | 'field' | 'platform' | 'replacement'
>

export interface TriedPost {
  readonly post: string
  readonly title: string
  readonly stage: Stage
  readonly wasBlocked: boolean
  readonly isBlocked: boolean
  readonly addedTotal: number
  readonly removedTotal: number
  readonly added: readonly TriedFinding[]
  readonly removed: readonly TriedFinding[]
}

export interface TrialPage extends Pick<TrialPlan, 'termsHash' | 'base'> {
  readonly checked: number
  /** Posts whose body cannot be read; they were not compared. */
  readonly unread: number
  /** Only posts for which something would change. */
  readonly docs: readonly TriedPost[]
}

/**
 * 试算, the plan: the last 500 posts by their last change.
 *
 * @throws DomainError `NOT_YOU` (403) unless the reader may save a list, `TERMS_INVALID` (422).
 */
export async function planTrial(reader: Reader, terms: string): Promise<TrialPlan> {
  const { payload, user } = reader
  requireTermsKeeper(requireActor({ user }))
  const { termsHash } = canonicalTerms(terms)
  const { rules } = await houseChecker(reader)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'posts',
    sort: '-updatedAt',
    limit: TRIAL_POSTS,
    pagination: false,
    select: { updatedAt: true },
  })
  return { posts: docs.map(({ id }) => String(id)), termsHash, base: rules.terms }
}

/**
 * 试算, one page: what the list in force and this list say of the working copies, through the reader the gate uses.
 * Lets other requests through between any two posts.
 *
 * @throws DomainError as `planTrial`.
 */
export async function tryTerms(
  reader: Reader,
  { terms: given, posts }: { readonly terms: string; readonly posts: readonly string[] },
): Promise<TrialPage> {
  const { payload, user } = reader
  requireTermsKeeper(requireActor({ user }))
  const { terms, termsHash } = canonicalTerms(given)
  const { checker: before, rules, hospitalNames } = await houseChecker(reader)
  await breathe()
  const after = checkerWith(termsHash, terms)
  const { docs } = await payload.db.find<Stored>({
    collection: 'posts',
    where: { id: { in: [...posts] } },
    limit: posts.length,
    pagination: false,
  })
  const read = docs.flatMap((stored) => {
    const content = contentOf(stored)
    return content ? [{ stored, content }] : []
  })
  const materials = await wordsOfMaterials(
    reader,
    read.flatMap(({ content }) => usedMaterialsOf(content)),
  )
  const clips = await wordsOfClips(reader, [
    ...new Set(read.flatMap(({ content }) => content.videos)),
  ])
  const tried: TriedPost[] = []
  for (const { stored, content } of read) {
    await breathe()
    const videos = clips.filter(({ id }) => content.videos.includes(id))
    const whole = { ...content, videos, materials: pick(materials, usedMaterialsOf(content)) }
    const change = compareChecks(
      checkContent(before, whole, hospitalNames),
      checkContent(after, whole, hospitalNames),
    )
    if (change.added.length + change.removed.length > 0) tried.push(toPost(stored, content, change))
  }
  return {
    termsHash,
    base: rules.terms,
    checked: read.length,
    unread: docs.length - read.length,
    docs: tried,
  }
}

const pick = <Value>(all: Readonly<Record<string, Value>>, ids: readonly string[]) =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const value = all[id]
      return value === undefined ? [] : [[id, value] as const]
    }),
  )

type Stored = Record<string, unknown> & { readonly id: string; readonly stage: Stage }

const toPost = (
  { id, stage }: Stored,
  { title }: WorkingContent,
  { added, removed, wasBlocked, isBlocked }: CheckChange,
): TriedPost => ({
  post: String(id),
  title,
  stage,
  wasBlocked,
  isBlocked,
  addedTotal: added.length,
  removedTotal: removed.length,
  added: added.slice(0, SHOWN).map(toTried),
  removed: removed.slice(0, SHOWN).map(toTried),
})

/** Null for a body from before its rules: such a post cannot be submitted as it is anyway. */
function contentOf(stored: Stored): WorkingContent | null {
  try {
    return readWorkingContent(stored)
  } catch (error) {
    if (isDomainError(error)) return null
    throw error
  }
}

const toTried = ({
  id,
  rule,
  severity,
  text,
  field,
  platform,
  replacement,
}: PlacedFinding): TriedFinding => ({
  id,
  rule,
  severity,
  text,
  ...(field ? { field } : {}),
  ...(platform ? { platform } : {}),
  ...(replacement === undefined ? {} : { replacement }),
})
