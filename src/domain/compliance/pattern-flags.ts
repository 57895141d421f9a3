/** The flags of a pattern, one bit each; `PatternSpec` says what they mean. */
export type PatternFlags = number

const NAMES = [
  'hedge',
  'mild',
  'doctor',
  'if',
  'source',
  'award',
  'official',
  'vaccinated',
  'medicated',
  'public',
  'inspect',
  'ownData',
  'advised',
  'subject',
  'near',
  'region',
  'risk',
  'epi',
  'person',
  'notAd',
  'hasWe',
  'hasHere',
  'notNews',
  'notPolicy',
  'claimNear',
  'ownUse',
  'notService',
  'negated',
] as const

type FlagName = (typeof NAMES)[number]

export const FLAG = Object.fromEntries(NAMES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<FlagName, PatternFlags>
>

/** Flags that honest context may lift a claim by. */
export const LIFTS: PatternFlags = NAMES.slice(0, NAMES.indexOf('subject')).reduce(
  (bits, name) => bits | FLAG[name],
  0,
)

/** @throws Error when a pattern carries a flag nobody reads */
export function flagsFrom(names: readonly string[]): PatternFlags {
  let flags: PatternFlags = 0
  for (const name of names) {
    const bit = NAMES.findIndex((known) => known === name)
    if (bit < 0) throw new Error(`pattern carries an unknown flag: ${name}`)
    flags |= 1 << bit
  }
  return flags
}
