import type { Say } from './places'

const QUIET_MS = 2_000

/** Passes a line on when nothing was said for two seconds. */
export function everySoOften(say: Say): Say {
  let last = Date.now()
  return (line) => {
    if (Date.now() - last < QUIET_MS) return
    last = Date.now()
    say(line)
  }
}
