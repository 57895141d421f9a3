import type { Answer, Door } from './door'
import { expected, type Expected } from './expectation'
import { ATTACKERS, ATTACKER_NAMES, type Attacker, type People } from './people'
import type { Path } from './post-paths'
import { STANDS, type Stand, type StageGround, type Target } from './stage-ground'
import { leaksOf, mayChangeView, type PostState, type Watch } from './state'

export interface Cell {
  readonly path: string
  readonly attacker: Attacker
  readonly stand: Stand
  readonly expected: Expected
  readonly outcome: string
  readonly leaks: readonly string[]
  /** The answer, shortened, of a cell that is not as expected. */
  readonly answer: string
}

export interface Battle {
  readonly door: Door
  readonly people: People
  readonly ground: StageGround
  readonly watch: Watch
}

/**
 * Tries one path as everyone, on a post at every stand. Whoever is to be refused tries first, one after
 * the other, and the post is looked at once for all of them; if it did change, each tries again alone.
 */
export async function attackAll(battle: Battle, path: Path): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const stand of path.stands ?? STANDS) {
    const isAllowed = (attacker: Attacker): boolean =>
      expected(path.kind, attacker, stand) === 'allowed'
    const refused = ATTACKER_NAMES.filter((attacker) => !isAllowed(attacker))
    const tried = await salvo(battle, path, { attackers: refused, stand })
    for (const attacker of ATTACKER_NAMES) {
      const alone = { attackers: [attacker], stand }
      cells.push(
        ...(isAllowed(attacker) || !tried
          ? ((await salvo(battle, path, alone)) ?? [])
          : tried.filter((cell) => cell.attacker === attacker)),
      )
    }
  }
  return cells
}

interface Attempt {
  readonly attackers: readonly Attacker[]
  readonly stand: Stand
}

/** The cells of one attempt; null when several tried and something changed, so that it is not known who did it. */
async function salvo(
  battle: Battle,
  path: Path,
  { attackers, stand }: Attempt,
): Promise<Cell[] | null> {
  const { ground, watch } = battle
  const targets = new Map<Attacker, Target>()
  for (const attacker of attackers) targets.set(attacker, await ground.target(attacker, stand))
  const known = [...new Set(targets.values())]
  const before = await watch.before(known)
  const answers = new Map<Attacker, Answer>()
  for (const [attacker, target] of targets) {
    answers.set(attacker, await ask(battle, path, { attacker, target }))
  }
  const { states, isViewChanged } = await watch.after(known)
  const changed = known.filter((_, index) => !isSame(before[index], states[index]))
  for (const target of changed) ground.spend(target)
  if (attackers.length > 1 && (changed.length > 0 || isViewChanged)) return null
  return [...targets].map(([attacker, target]) => {
    const attempted = { kind: path.kind, expected: expected(path.kind, attacker, stand) }
    const index = known.indexOf(target)
    const leaks = leaksOf(attempted, at(before, index), at(states, index))
    if (isViewChanged && !mayChangeView(attempted)) leaks.push('what the public sees was changed')
    const { status, text } = answers.get(attacker) ?? { status: 0, text: '' }
    return {
      path: path.name,
      attacker,
      stand,
      expected: attempted.expected,
      outcome: status >= 300 ? String(status) : changed.includes(target) ? 'allowed' : 'nothing',
      leaks,
      answer: text.slice(0, 200),
    }
  })
}

function ask(
  { door, people }: Battle,
  path: Path,
  { attacker, target }: { readonly attacker: Attacker; readonly target: Target },
): Promise<Answer> {
  const person = ATTACKERS[attacker]
  return door(person && people.tokens[person], path.send(target, people))
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

function at(states: readonly PostState[], index: number): PostState {
  const state = states[index]
  if (!state) throw new Error('every target was looked at')
  return state
}

export const isAsExpected = (cell: Cell): boolean =>
  cell.leaks.length === 0 && cell.outcome === String(cell.expected)

/** A failing cell as one line, for the test's own message. */
export const describeCell = (cell: Cell): string =>
  `${cell.path} as ${cell.attacker} on ${cell.stand}: expected ${cell.expected}, was ${cell.outcome}` +
  `${cell.leaks.length > 0 ? ` (${cell.leaks.join(', ')})` : ''} ${cell.answer}`
