import type { PayloadRequest } from 'payload'
import { idOf } from '@/platform/actor'

type MediaSlug = 'materials' | 'videos'

/** What a post of a department shows, by collection. */
export interface ShownMedia {
  readonly department: string
  readonly materials: readonly string[]
  readonly videos: readonly string[]
}

/**
 * 借用: who may read a post of a department may read the pictures and clips in it, whoever uploaded them. Part of the
 * write by which publicity puts them there, or moves the post to another department; a contributor lends nothing (a
 * picture taken from a live post is readable as long as that is live). Being lent is never taken back; the library
 * stays readable where it once was.
 */
export async function lendMedia(req: PayloadRequest, shown: ShownMedia): Promise<void> {
  await lend('materials', shown.materials, { req, department: shown.department })
  await lend('videos', shown.videos, { req, department: shown.department })
}

interface Borrower {
  readonly req: PayloadRequest
  readonly department: string
}

async function lend(
  collection: MediaSlug,
  ids: readonly string[],
  { req, department }: Borrower,
): Promise<void> {
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    select: { department: true, lentTo: true },
    overrideAccess: true,
    req,
  })
  for (const { id, department: owner, lentTo } of docs) {
    const borrowers = (lentTo ?? []).map((one) => idOf(one) ?? '')
    const ownerId = idOf(owner)
    if (!ownerId || ownerId === department || borrowers.includes(department)) continue
    await req.payload.db.updateOne({
      collection,
      id,
      data: { lentTo: [...borrowers, department] },
      req,
      returning: false,
    })
  }
}
