import type { Payload, PayloadRequest } from 'payload'
import { sha256 } from '@/adapters/sha256'
import { readProfileSet, type ProfileSet } from '@/domain/media/profile-set'
import { canonicalJson } from '@/domain/review/canonical-json'

interface Reader {
  readonly payload: Payload
  readonly req?: PayloadRequest
}

interface StoredSet extends Record<string, unknown> {
  readonly clipProfiles?: unknown
}

/** The versions in force. */
export async function clipProfiles({ payload, req }: Reader): Promise<ProfileSet> {
  // Null on MongoDB until somebody has saved the settings, whatever the adapter's type says.
  const settings: StoredSet | null = await payload.db.findGlobal<StoredSet>({
    slug: 'desk-settings',
    ...(req ? { req } : {}),
  })
  return readProfileSet(settings?.clipProfiles)
}

/** Names a set, so that a save can tell whether it was made from the one in force. */
export const profilesHash = ({ profiles, off }: ProfileSet): string =>
  sha256(canonicalJson({ profiles, off }))
