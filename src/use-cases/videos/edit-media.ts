import type { PayloadRequest } from 'payload'
import type { LogoMark, MusicChoice } from '@/domain/media/edit'
import { DomainError } from '@/domain/errors'
import { idOf } from '@/platform/actor'

/**
 * The hospital's logo as the settings name it now.
 *
 * @throws DomainError `VIDEO_EDIT_INVALID` (422) when there is none
 */
export async function logoInForce(req: PayloadRequest): Promise<LogoMark> {
  const settings = await req.payload.findGlobal({
    slug: 'desk-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const picture = await req.payload.db.findOne<{ id: string; sha256?: string; mimeType?: string }>({
    collection: 'materials',
    where: { id: { equals: idOf(settings.clipLogo) ?? '' } },
    req,
  })
  if (!picture?.sha256 || picture.mimeType !== 'image/png') {
    throw new DomainError('VIDEO_EDIT_INVALID', { field: 'hasLogo' })
  }
  return { sha256: picture.sha256, corner: settings.clipLogoCorner }
}

/**
 * A piece of music the house may use today.
 *
 * @throws DomainError `VIDEO_EDIT_INVALID` (422) when there is none, or its licence has ended
 */
export async function musicFor(
  req: PayloadRequest,
  { id, now }: { readonly id: string | null; readonly now: Date },
): Promise<MusicChoice> {
  const found = await req.payload.db.findOne<{
    id: string
    sha256?: string
    validUntil?: string | null
  }>({ collection: 'music', where: { id: { equals: id ?? '' } }, req })
  const isValid = !found?.validUntil || Date.parse(found.validUntil) >= now.getTime()
  if (!found?.sha256 || !isValid) {
    throw new DomainError('VIDEO_EDIT_INVALID', {
      field: 'music',
      problem: found ? 'licence-ended' : 'unknown',
    })
  }
  return { id: String(found.id), sha256: found.sha256 }
}
