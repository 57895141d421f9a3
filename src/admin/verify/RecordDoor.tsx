import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

/** In the place of Payload's form for a review record, which nobody fills in: the record as it can be verified. */
export function RecordDoor({ doc }: DocumentViewServerProps) {
  const hash: unknown = (doc as { readonly hash?: unknown } | null)?.hash
  redirect(typeof hash === 'string' ? `/admin/verify?record=${hash}` : '/admin/verify')
}
