import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** At most one look in this time: a busy desk rolls back often. */
const BETWEEN_LOOKS_MS = 1_000

type MongoClient = ReturnType<MongooseAdapter['connection']['getClient']>

/** What `$currentOp` says of a connection, an operation or a session that is between two. */
interface CurrentOp {
  readonly type?: string
  readonly client?: string
  readonly lsid?: { readonly id?: unknown }
  readonly transaction?: object
}

/**
 * Returns a function that has MongoDB end the transactions of processes that are gone, without waiting for it.
 *
 * A server keeps what a killed process had begun, and its locks, for a minute (`transactionLifetimeLimitSeconds`):
 * every decision meets it and fails. Its connection is gone at once, so a session that holds a transaction for a
 * client that is no longer connected is a dead one's. Should it be alive, its work is merely run again. Sees the sessions
 * of its own database user; where the server does not tell, the minute it is.
 */
export function endingAbandoned(clientOf: () => MongoClient): () => void {
  let lookedAt = -Infinity
  return () => {
    const now = performance.now()
    if (now - lookedAt < BETWEEN_LOOKS_MS) return
    lookedAt = now
    endAbandoned(clientOf()).catch(() => undefined)
  }
}

async function endAbandoned(client: MongoClient): Promise<void> {
  const admin = client.db('admin')
  const everything = { $currentOp: { idleSessions: true, idleConnections: true } }
  const ops = await admin.aggregate<CurrentOp>([everything]).toArray()
  const isSession = ({ type }: CurrentOp) => type === 'idleSession'
  const connected = new Set(ops.filter((op) => !isSession(op)).map((op) => op.client))
  const abandoned = ops.filter(
    (op) => isSession(op) && op.transaction && op.client && !connected.has(op.client),
  )
  if (abandoned.length === 0) return
  await admin.command({ killSessions: abandoned.map(({ lsid }) => ({ id: lsid?.id })) })
}
