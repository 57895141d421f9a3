import type { Payload } from 'payload'
import { isDomainError } from '@/domain/errors'
import { hasRole, type Actor } from '@/domain/people/roles'
import type { PostFacts } from '@/domain/review/decide'
import { requireDeletable } from '@/domain/review/post-rights'
import { isInReview } from '@/domain/review/stages'
import { requireActor } from '@/platform/actor'
import { approvedTexts, type CarriedText } from './carried-texts'
import { peopleIn } from './desk-review'
import { nextReviewers, type NextReviewers } from './next-reviewers'
import { peopleByIds, type Person } from './people-names'
import { postChoices, type PostChoices } from './post-choices'
import { readablePost, type Reader } from './readable-post'
import { reviewView, type ReviewView } from './review-view'

/** Who writes, as the writing view needs to know them. */
export interface Writer {
  readonly id: string
  readonly name: string
  readonly jobTitle: string | null
  readonly isPublicity: boolean
  readonly departmentName: string
}

/** What the writing view shows besides the form. Plain data: it crosses to the browser. */
export interface DeskPost {
  readonly now: string
  readonly writer: Writer
  /** Null while the post does not exist yet. */
  readonly review: ReviewView | null
  readonly outcome: 'returned' | 'withdrawn' | null
  readonly authorName: string
  /** Who would do the first review if the reader submitted now, and by when. */
  readonly next: NextReviewers
  readonly mayDelete: boolean
  /** Whom the post could be handed to; empty for those who may not hand it over. */
  readonly successors: readonly Person[]
  readonly people: Readonly<Record<string, Person>>
  readonly choices: PostChoices
  /** Texts for the platforms that may be carried out now, from the approved revision. */
  readonly approvedTexts: readonly CarriedText[]
}

/** @throws DomainError `NOT_FOUND` (404). */
export async function deskPost(reader: Reader, id: string): Promise<DeskPost> {
  const readable = await readablePost(reader, id)
  const { actor, post, stored, history } = readable
  const review = await reviewView(reader, id)
  const { outcome } = stored
  const editors = actor.id === post.author ? post.editors : [...post.editors, actor.id]
  const author = (await peopleByIds(reader.payload, [post.author])).get(post.author)
  return {
    now: reader.now.toISOString(),
    writer: await writerOf(reader, actor),
    review,
    outcome: outcome === 'returned' || outcome === 'withdrawn' ? outcome : null,
    authorName: author?.name ?? '',
    next: await nextReviewers(reader.payload, {
      level: 'first',
      writers: { author: post.author, editors },
      history: { firstApproval: null, writers: null },
      isUrgent: stored['isUrgent'] === true,
      now: reader.now,
    }),
    mayDelete: mayDelete(actor, { ...post, round: history.round }),
    successors: isInReview(history.stage) ? [] : await successorsOf(reader.payload, actor, post),
    people: await peopleIn(reader.payload, review.records),
    choices: await choicesFor(reader, actor),
    approvedTexts: await approvedTexts(reader, readable),
  }
}

/** The same for a post that is about to be written. */
export async function deskNewPost(reader: Reader): Promise<DeskPost> {
  const actor = requireActor(reader)
  return {
    now: reader.now.toISOString(),
    writer: await writerOf(reader, actor),
    review: null,
    outcome: null,
    authorName: actor.name,
    next: await nextReviewers(reader.payload, {
      level: 'first',
      writers: { author: actor.id, editors: [] },
      history: { firstApproval: null, writers: null },
      isUrgent: false,
      now: reader.now,
    }),
    mayDelete: false,
    successors: [],
    people: {},
    choices: await choicesFor(reader, actor),
    approvedTexts: [],
  }
}

const choicesFor = ({ payload }: Reader, actor: Actor): Promise<PostChoices> =>
  postChoices(payload, { isPublicity: hasRole(actor, 'publicity') })

async function writerOf({ payload }: Reader, actor: Actor): Promise<Writer> {
  const person = (await peopleByIds(payload, [actor.id])).get(actor.id)
  const department = actor.department
    ? await payload.db.findOne<{ id: string; name?: string }>({
        collection: 'departments',
        where: { id: { equals: actor.department } },
      })
    : null
  return {
    id: actor.id,
    name: actor.name,
    jobTitle: person?.jobTitle ?? null,
    isPublicity: hasRole(actor, 'publicity'),
    departmentName: department?.name ?? '',
  }
}

function mayDelete(actor: Actor, post: PostFacts & { readonly round: number }): boolean {
  try {
    requireDeletable(actor, post)
    return true
  } catch (error) {
    if (isDomainError(error)) return false
    throw error
  }
}

/** Contributors of the post's department, and publicity; not the author of now. */
async function successorsOf(payload: Payload, actor: Actor, post: PostFacts): Promise<Person[]> {
  if (!hasRole(actor, 'publicity') && !hasRole(actor, 'admin')) return []
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: {
      and: [
        { isActive: { equals: true } },
        { id: { not_equals: post.author } },
        {
          or: [
            { roles: { in: ['publicity'] } },
            {
              and: [
                { roles: { in: ['contributor'] } },
                { department: { equals: post.department } },
              ],
            },
          ],
        },
      ],
    },
    limit: 200,
    pagination: false,
  })
  const ids = docs.map(({ id }) => String(id))
  return [...(await peopleByIds(payload, ids)).values()]
}
