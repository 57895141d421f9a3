import { DomainError } from '@/domain/errors'
import { checkProfileSet, type ProfileSet } from '@/domain/media/profile-set'
import { hasRole, type Actor } from '@/domain/people/roles'
import { freshActor, requireActor } from '@/platform/actor'
import { serialise, withTransaction } from '@/platform/database/with-transaction'
import { clipProfiles, profilesHash } from '@/queries/clip-profiles'
import type { Desk } from '../posts/on-post'

/** 转码版本 are looked after by publicity, who manages the clips, and by administrators. */
export const mayKeepProfiles = (actor: Actor): boolean =>
  hasRole(actor, 'publicity') || hasRole(actor, 'admin')

/**
 * 保存转码版本, for clips uploaded, edited or processed again from now on. Files are found by their hashes, so what
 * was sealed or made before stays as it is.
 *
 * @param base the hash of the set it was made from.
 * @throws DomainError `NOT_YOU` (403), `PROFILES_INVALID` (422) with `problems`, `PROFILES_CHANGED` (409) when `base`
 * is not the set in force.
 */
export async function saveProfiles(
  desk: Desk,
  { input, base }: { readonly input: unknown; readonly base: string },
): Promise<ProfileSet> {
  requireKeeper(requireActor(desk))
  const checked = checkProfileSet(input)
  if ('problems' in checked) {
    throw new DomainError('PROFILES_INVALID', { problems: checked.problems })
  }
  const { payload, user } = desk
  return serialise('clip-profiles', () =>
    withTransaction(
      payload,
      async ({ req }) => {
        requireKeeper(await freshActor(desk, req))
        const inForce = await clipProfiles({ payload, req })
        if (profilesHash(inForce) !== base) throw new DomainError('PROFILES_CHANGED')
        await payload.updateGlobal({
          slug: 'desk-settings',
          data: { clipProfiles: { ...checked.set } },
          overrideAccess: true,
          req,
        })
        return checked.set
      },
      { user, capability: true },
    ),
  )
}

function requireKeeper(actor: Actor): void {
  if (!mayKeepProfiles(actor)) throw new DomainError('NOT_YOU', { action: 'profiles' })
}
