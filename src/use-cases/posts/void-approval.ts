import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/people/roles'
import { decideVoid, type PostFacts } from '@/domain/review/decide'
import { appendRecord } from '../review/append-record'
import { loadHistory } from '../review/load-history'

/**
 * An edit makes an approval void that no publish has used. Part of the edit's own transaction, so the
 * changed text and the record of it stand or fall together.
 */
export async function voidUnusedApproval(edit: {
  readonly req: PayloadRequest
  readonly actor: Actor
  readonly post: PostFacts
  readonly now?: Date
}): Promise<void> {
  const { req, actor, post, now = new Date() } = edit
  if (post.stage !== 'approved') return
  const { history } = await loadHistory({ payload: req.payload, req }, post.id)
  const decided = decideVoid(history)
  if (decided) await appendRecord({ req }, { actor, post, decided, at: now })
}
