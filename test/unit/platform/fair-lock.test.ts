import { describe, expect, it, vi } from 'vitest'

import { serialise } from '@/platform/database/with-transaction'
import { FairLock } from '@/platform/fair-lock'
import { processSlot, processState } from '@/platform/process-state'

describe('a fair lock', () => {
  it('admits one at a time, in the order they came', async () => {
    const lock = new FairLock()
    const seen: string[] = []
    const turn = async (name: string) => {
      const release = await lock.acquire()
      seen.push(`${name} in`)
      await Promise.resolve()
      seen.push(`${name} out`)
      release()
    }
    await Promise.all(['a', 'b', 'c'].map(turn))
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
    expect(lock.isIdle).toBe(true)
  })

  it('sends away who waited too long, and skips them', async () => {
    vi.useFakeTimers()
    try {
      const lock = new FairLock()
      const release = await lock.acquire()
      const late = lock.acquire({ deadlineMs: 100, onDeadline: () => new Error('too late') })
      const refused = expect(late).rejects.toThrow('too late')
      const patient = lock.acquire()
      await vi.advanceTimersByTimeAsync(100)
      await refused
      release()
      const next = await patient
      next()
      expect(lock.isIdle).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it('lets a turn end only once', async () => {
    const lock = new FairLock()
    const first = await lock.acquire()
    const second = lock.acquire()
    first()
    await second
    first()
    expect(lock.isIdle).toBe(false)
  })
})

describe('works of one key', () => {
  it('run one after the other, also after one that failed, and leave no lock behind', async () => {
    const seen: number[] = []
    const work = (n: number) => async () => {
      seen.push(n)
      await Promise.resolve()
      seen.push(n)
      if (n === 2) throw new Error('second')
    }
    const ends = await Promise.allSettled([1, 2, 3].map((n) => serialise('chain', work(n))))
    expect(seen).toEqual([1, 1, 2, 2, 3, 3])
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(processState().locks.size).toBe(0)
  })
})

describe('the state of the process', () => {
  it('is shared by every copy of the module', async () => {
    vi.resetModules()
    const copy = await import('@/platform/process-state')
    expect(copy.processState).not.toBe(processState)
    expect(copy.processState()).toBe(processState())
    expect(copy.processSlot('seen', () => 1)).toBe(processSlot('seen', () => 2))
  })
})
