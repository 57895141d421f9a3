import type { Answer, Door } from '../path-matrix/door'
import type { Probe } from './probes'
import { SECRET } from './world'

/** An answer without what the question itself said. */
const told = ({ status, text, headers }: Answer, said: readonly string[]): string =>
  said.reduce(
    (all, one) => all.replaceAll(one, '#'),
    `${status} ${headers.get('content-type')} ${headers.get('etag')} ${text}`,
  )

export type Pair = readonly [hidden: Probe, absent: Probe]

export const paired = (hidden: readonly Probe[], absent: readonly Probe[]): Pair[] =>
  hidden.map((probe, index) => [probe, absent[index] ?? probe])

/**
 * Each probe about what is hidden, answered as the same probe about what is not there; the ones that are
 * not. `said`: ids and words of the questions.
 */
export async function differences(
  ask: (sent: Probe[1]) => ReturnType<Door>,
  pairs: readonly Pair[],
  said: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  for (const [hidden, absent] of pairs) {
    const one = told(await ask(hidden[1]), said)
    const other = told(await ask(absent[1]), said)
    if (one.includes(SECRET)) found.push(`${hidden[0]} shows it: ${one.slice(0, 200)}`)
    if (one !== other) {
      found.push(`${hidden[0]}: ${one.slice(0, 200)} | absent: ${other.slice(0, 200)}`)
    }
  }
  return found
}
