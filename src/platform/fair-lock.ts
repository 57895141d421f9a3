export type Release = () => void

export interface LockWait {
  /** Milliseconds a caller is willing to queue; without it, for ever. */
  deadlineMs?: number
  /** What the refused caller gets when the deadline passes. */
  onDeadline?: () => Error
}

interface Waiter {
  admit: (release: Release) => void
  timer: NodeJS.Timeout | undefined
}

/** A mutex that admits callers in the order they came. */
export class FairLock {
  #isHeld = false
  readonly #waiters = new Set<Waiter>()

  get isIdle(): boolean {
    return !this.#isHeld && this.#waiters.size === 0
  }

  /**
   * Waits for its turn and answers the function that ends it; calling that twice is harmless.
   * Throws what `onDeadline` makes when the turn did not come in time.
   */
  acquire({ deadlineMs, onDeadline }: LockWait = {}): Promise<Release> {
    if (!this.#isHeld) {
      this.#isHeld = true
      return Promise.resolve(this.#turn())
    }
    return new Promise((admit, refuse) => {
      const waiter: Waiter = { admit, timer: undefined }
      if (deadlineMs !== undefined) {
        waiter.timer = setTimeout(() => {
          this.#waiters.delete(waiter)
          refuse(onDeadline?.() ?? new Error(`no turn within ${deadlineMs} ms`))
        }, deadlineMs)
      }
      this.#waiters.add(waiter)
    })
  }

  #turn(): Release {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      this.#admitNext()
    }
  }

  #admitNext(): void {
    for (const next of this.#waiters) {
      this.#waiters.delete(next)
      clearTimeout(next.timer)
      next.admit(this.#turn())
      return
    }
    this.#isHeld = false
  }
}
