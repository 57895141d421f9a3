import type { Door } from './door'
import { expected, type Expected } from './expectation'
import { ATTACKERS, ATTACKER_NAMES, type Attacker, type People } from './people'
import type { Path } from './post-paths'
import { STANDS, type Stand, type StageGround } from './stage-ground'
import { leaksOf, type Observe } from './state'

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
  readonly observe: Observe
}

/** Tries one path as everyone, on a post at every stand. */
export async function attackAll(battle: Battle, path: Path): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const stand of path.stands ?? STANDS) {
    for (const attacker of ATTACKER_NAMES)
      cells.push(await attack(battle, path, { attacker, stand }))
  }
  return cells
}

async function attack(
  { door, people, ground, observe }: Battle,
  path: Path,
  { attacker, stand }: Pick<Cell, 'attacker' | 'stand'>,
): Promise<Cell> {
  const target = await ground.target(attacker, stand)
  const person = ATTACKERS[attacker]
  const before = await observe(target.id)
  const answer = await door(person && people.tokens[person], path.send(target, people))
  const after = await observe(target.id)
  const isChanged = JSON.stringify(before) !== JSON.stringify(after)
  if (isChanged) ground.spend(target)
  const expectation = expected(path.kind, attacker, stand)
  return {
    path: path.name,
    attacker,
    stand,
    expected: expectation,
    outcome: answer.status >= 300 ? String(answer.status) : isChanged ? 'allowed' : 'nothing',
    leaks: leaksOf({ kind: path.kind, expected: expectation }, before, after),
    answer: answer.text.slice(0, 200),
  }
}

export const isAsExpected = (cell: Cell): boolean =>
  cell.leaks.length === 0 && cell.outcome === String(cell.expected)

/** A failing cell as one line, for the test's own message. */
export const describeCell = (cell: Cell): string =>
  `${cell.path} as ${cell.attacker} on ${cell.stand}: expected ${cell.expected}, was ${cell.outcome}` +
  `${cell.leaks.length > 0 ? ` (${cell.leaks.join(', ')})` : ''} ${cell.answer}`
