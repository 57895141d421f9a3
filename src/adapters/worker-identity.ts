import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds a claim: machine, process and worker, so that a neighbour can see that the holder is dead. */
export function newWorkerIdentity(): string {
  return [machine(), process.pid, bornAt(process.pid), randomUUID()].join(' ')
}

/**
 * True when the holder was a process of this machine and that process is gone: its claim need not run out.
 * False whenever there is a doubt.
 */
export function isDeadNeighbour(identity: string): boolean {
  const [where, pid, born] = identity.split(' ')
  const number = Number(pid)
  if (where !== machine() || !Number.isInteger(number) || number <= 0) return false
  return !isRunning(number) || bornAt(number) !== born
}

/** Host and, on Linux, the space in which process numbers mean anything: two containers may share a name. */
function machine(): string {
  return `${hostname().replaceAll(' ', '_')}/${quiet(() => readlinkSync('/proc/self/ns/pid'))}`
}

/** When a process was started, in ticks since the machine was: a number is given out again. Empty off Linux. */
function bornAt(pid: number): string {
  const stat = quiet(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function quiet(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
