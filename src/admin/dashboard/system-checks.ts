import type { Say } from '@/messages/desk-shell'
import type { SystemDesk } from '@/queries/desk-dashboard-system'
import { sizeWords } from './size-words'

export interface SystemCheck {
  readonly key: 'jobs' | 'worker' | 'disk' | 'accounts' | 'database' | 'backup' | 'chain'
  readonly name: string
  readonly state: 'ok' | 'note' | 'bad'
  readonly line: string
  /** Where it can be put right. */
  readonly link?: { readonly href: string; readonly words: string }
}

const WEIGHT = { bad: 0, note: 1, ok: 2 } as const

/** Every part of the installation in a sentence, what is red first. */
export function systemChecks(system: SystemDesk, say: Say): SystemCheck[] {
  return [
    jobs(system, say),
    worker(system, say),
    disk(system, say),
    accounts(system, say),
    database(system, say),
    backup(system, say),
    {
      key: 'chain' as const,
      name: say('sysChain'),
      state: 'ok' as const,
      line: say('sysRecords', { count: system.records }),
    },
  ].sort((one, other) => WEIGHT[one.state] - WEIGHT[other.state])
}

const jobs = ({ deadJobs }: SystemDesk, say: Say): SystemCheck => ({
  key: 'jobs',
  name: say('sysJobs'),
  state: deadJobs > 0 ? 'bad' : 'ok',
  line: deadJobs > 0 ? say('sysJobsSome', { count: deadJobs }) : say('sysJobsNone'),
  ...(deadJobs > 0 ? { link: { href: '/admin/jobs', words: say('seeJobs') } } : {}),
})

function worker({ worker: kind, stuckMinutes }: SystemDesk, say: Say): SystemCheck {
  const part = { key: 'worker', name: say('sysWorker') } as const
  if (stuckMinutes !== null) {
    return { ...part, state: 'bad', line: say('sysWorkerStuck', { minutes: stuckMinutes }) }
  }
  if (kind === 'starting') return { ...part, state: 'note', line: say('sysWorkerStarting') }
  const line = say(kind === 'inline' ? 'sysWorkerInline' : 'sysWorkerApart')
  return { ...part, state: 'ok', line }
}

function disk({ disk: space, isDiskLow }: SystemDesk, say: Say): SystemCheck {
  const part = { key: 'disk', name: say('sysDisk') } as const
  if (!space) return { ...part, state: 'ok', line: '—' }
  const words = { free: sizeWords(space.free, say), total: sizeWords(space.total, say) }
  return isDiskLow
    ? { ...part, state: 'bad', line: say('sysDiskLow', words) }
    : { ...part, state: 'ok', line: say('sysDiskFree', words) }
}

function accounts({ accounts: { hasReviewers, ...figures } }: SystemDesk, say: Say): SystemCheck {
  const part = {
    key: 'accounts',
    name: say('sysAccounts'),
    link: { href: '/admin/collections/users', words: say('seeUsers') },
  } as const
  if (!hasReviewers) return { ...part, state: 'bad', line: say('sysReviewersFew') }
  return figures.demo > 0
    ? { ...part, state: 'note', line: say('sysAccountsDemo', figures) }
    : { ...part, state: 'ok', line: say('sysAccountsLine', figures) }
}

/** Longer than a long weekend without one, and a broken disk costs a week's work. */
const BACKUP_LATE_DAYS = 4

function backup({ backupDays: days }: SystemDesk, say: Say): SystemCheck {
  const part = { key: 'backup', name: say('sysBackup') } as const
  if (days === null) return { ...part, state: 'note', line: say('sysBackupNever') }
  if (days === 0) return { ...part, state: 'ok', line: say('sysBackupFresh') }
  return days < BACKUP_LATE_DAYS
    ? { ...part, state: 'ok', line: say('sysBackupDays', { days }) }
    : { ...part, state: 'bad', line: say('sysBackupLate', { days }) }
}

function database({ database: { kind, bytes } }: SystemDesk, say: Say): SystemCheck {
  const size = bytes === null ? '—' : sizeWords(bytes, say)
  const line = say(kind === 'sqlite' ? 'sysSqlite' : 'sysMongo', { size })
  return { key: 'database', name: say('sysDatabase'), state: 'ok', line }
}
