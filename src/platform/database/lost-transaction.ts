/**
 * What `req.transactionID` reads once its transaction was rolled back under a use case that goes on:
 * see `withTransaction`. Any write or read with it fails, on both databases.
 */
export const LOST_TRANSACTION = 'transaction-was-rolled-back'

export class LostTransactionError extends Error {
  constructor() {
    super('The transaction was rolled back; nothing of it is stored')
    this.name = 'LostTransactionError'
  }
}

/**
 * Makes an adapter's session table refuse the lost transaction. Both adapters otherwise fall back to
 * working without a transaction when they do not find a session.
 */
export function refuseLostTransaction<T extends object>(sessions: T): T {
  return Object.defineProperty(sessions, LOST_TRANSACTION, {
    get: () => {
      throw new LostTransactionError()
    },
  })
}
