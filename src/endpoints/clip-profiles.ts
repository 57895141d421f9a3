import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { ProfileSet } from '@/domain/media/profile-set'
import { requireActor } from '@/platform/actor'
import { clipProfiles, profilesHash } from '@/queries/clip-profiles'
import { mayKeepProfiles, saveProfiles } from '@/use-cases/videos/save-profiles'
import { deskOf, readJson } from './read-request'

const toSave = z.object({
  profiles: z.array(z.unknown()).max(100),
  off: z.array(z.string().max(40)).max(100),
  base: z.string().max(64),
})

const answer = (set: ProfileSet, mayEdit: boolean) =>
  Response.json({ ...set, base: profilesHash(set), mayEdit })

/** `GET` and `POST /api/videos/profiles`: the versions an upload is turned into. */
export const clipProfileEndpoints: Endpoint[] = [
  {
    path: '/profiles',
    method: 'get',
    handler: async (req) => {
      const actor = requireActor(req)
      return answer(await clipProfiles({ payload: req.payload }), mayKeepProfiles(actor))
    },
  },
  {
    path: '/profiles',
    method: 'post',
    handler: async (req) => {
      const { base, ...input } = await readJson(req, toSave)
      return answer(await saveProfiles(deskOf(req), { input, base }), true)
    },
  },
]
