import type { Client } from '@libsql/client'

import type { Env } from './env'
import type { FairLock } from './fair-lock'

/**
 * Everything that must exist once per process. A Next build bundles a module several times (route
 * handlers, server components, instrumentation), so a module-level variable is several variables: a
 * capability made by one copy is refused by another, a queue of one copy does not hold back
 * another. This module therefore keeps its state on `globalThis` under a registered symbol, which
 * all copies share, and it is the only module that has any.
 */
export interface ProcessState {
  /** The parsed configuration, after the first call of `env()`. */
  env: Env | undefined
  /** What a use case puts into `req.context` to pass the guards of the engine; never leaves the process. */
  readonly engineCapability: symbol
  /** The open SQLite client of each database file, by absolute path. */
  readonly sqlite: Map<string, Client>
  /** The locks of `serialise`, by key; a lock nobody waits for is removed. */
  readonly locks: Map<string, FairLock>
  /** True once this process runs a job worker. */
  workerStarted: boolean
  /** The one start of this process (seed, worker …); concurrent callers wait for the same promise. */
  booted: Promise<void> | undefined
  /** State of other parts, through `processSlot`. */
  readonly slots: Map<string, unknown>
}

const STATE = Symbol.for('yixuan.process-state')

type Holder = typeof globalThis & { [STATE]?: ProcessState }

/** The state of this process, made at the first call. */
export function processState(): ProcessState {
  const holder: Holder = globalThis
  holder[STATE] ??= {
    env: undefined,
    engineCapability: Symbol('yixuan.engine-capability'),
    sqlite: new Map(),
    locks: new Map(),
    workerStarted: false,
    booted: undefined,
    slots: new Map(),
  }
  return holder[STATE]
}

/**
 * The process-wide value of `name`, made by `create` at the first call. Use one name with one type:
 * the type is the caller's word, nothing checks it.
 */
export function processSlot<T>(name: string, create: () => T): T {
  const { slots } = processState()
  if (!slots.has(name)) slots.set(name, create())
  // The map holds values of many types; a name belongs to one caller.
  return slots.get(name) as T
}
