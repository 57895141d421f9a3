import { hasRole } from '@/domain/people/roles'
import { requireActor } from '@/platform/actor'
import { leaderDesk, type LeaderDesk } from './desk-dashboard-leader'
import { officerDesk, type OfficerDesk } from './desk-dashboard-officer'
import { systemDesk, type SystemDesk } from './desk-dashboard-system'
import { writerDesk, type WriterDesk } from './desk-dashboard-writer'
import type { Reader } from './readable-post'

/** What the dashboard shows somebody; null where they do not hold the role. */
export interface Dashboard {
  readonly leader: LeaderDesk | null
  readonly officer: OfficerDesk | null
  readonly writer: WriterDesk | null
  readonly system: SystemDesk | null
  /** Whether they may begin a post. */
  readonly mayWrite: boolean
}

/** @throws DomainError `NOT_SIGNED_IN`, `ACCOUNT_INACTIVE`. */
export async function dashboard(reader: Reader): Promise<Dashboard> {
  const actor = requireActor(reader)
  const mayWrite = hasRole(actor, 'contributor') || hasRole(actor, 'publicity')
  const [leader, officer, writer, system] = await Promise.all([
    hasRole(actor, 'leader') ? leaderDesk(reader) : null,
    hasRole(actor, 'publicity') ? officerDesk(reader) : null,
    mayWrite ? writerDesk(reader) : null,
    hasRole(actor, 'admin') ? systemDesk(reader) : null,
  ])
  return { leader, officer, writer, system, mayWrite }
}
