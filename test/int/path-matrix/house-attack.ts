import type { Battle } from './attack'
import type { Answer } from './door'
import type { HousePath } from './house-paths'
import { ATTACKERS, ATTACKER_NAMES, type Attacker } from './people'
import type { Stand } from './stage-ground'

export interface HouseCell {
  readonly path: string
  readonly attacker: Attacker
  /** `allowed`, `nothing` (success without effect) or the status of the refusal. */
  readonly outcome: string
  /** What is wrong with it; empty when all is well. */
  readonly faults: readonly string[]
}

/** Posts that must stay what they are, whatever becomes of the house round them. */
const WATCHED: readonly Stand[] = ['published', 'approved', 'new_round']

const LISTS = [
  'users',
  'departments',
  'categories',
  'checker-terms',
  'payload-preferences',
] as const

/** Tries one path as everyone. Only what is for them may change for those who may, nothing for the others. */
export async function attackHouse(battle: Battle, path: HousePath): Promise<HouseCell[]> {
  const attackers = path.by ?? ATTACKER_NAMES
  const refused = attackers.filter((attacker) => !path.allowed.includes(attacker))
  const together = await volley(battle, path, refused)
  const cells = together ?? []
  if (!together) {
    for (const attacker of refused) cells.push(...((await volley(battle, path, [attacker])) ?? []))
  }
  for (const attacker of attackers.filter((one) => path.allowed.includes(one))) {
    cells.push(...((await volley(battle, path, [attacker])) ?? []))
  }
  return attackers.flatMap((attacker) => cells.filter((cell) => cell.attacker === attacker))
}

/** Null when several tried and something changed, so that it is not known who did it. */
async function volley(
  battle: Battle,
  path: HousePath,
  attackers: readonly Attacker[],
): Promise<HouseCell[] | null> {
  const { door, people, ground, watch } = battle
  const targets = []
  for (const stand of WATCHED) targets.push(await ground.target('author', stand))
  const before = { posts: await watch.before(targets), house: await houseOf(battle) }
  const answers = new Map<Attacker, Answer>()
  for (const attacker of attackers) {
    const person = ATTACKERS[attacker]
    const sent = path.send({ people }, person && people.ids[person])
    answers.set(attacker, await door(person && people.tokens[person], sent))
  }
  const { states, isViewChanged } = await watch.after(targets)
  const house = await houseOf(battle)
  const isPublicChanged = isViewChanged || JSON.stringify(states) !== JSON.stringify(before.posts)
  const isHouseChanged = house !== before.house
  if (attackers.length > 1 && (isPublicChanged || isHouseChanged)) return null
  return [...answers].map(([attacker, { status, text }]) => {
    const isAllowed = path.allowed.includes(attacker)
    const outcome = status >= 300 ? String(status) : isAllowed ? 'allowed' : 'nothing'
    return {
      path: path.name,
      attacker,
      outcome,
      faults: [
        ...(isPublicChanged ? ['a post, or what the public sees, was changed'] : []),
        ...(isHouseChanged && !isAllowed ? ['the house was changed'] : []),
        ...(isAllowed && status >= 300 ? [`refused: ${status} ${text.slice(0, 200)}`] : []),
        ...(status === 500 ? [`an accident: ${status}`] : []),
        ...(/"(?:token|hash|salt|resetPasswordToken)":"/.test(text) ? ['a secret was told'] : []),
      ],
    }
  })
}

/** Accounts, departments, categories, the word list and settings, with an administrator's eyes. */
async function houseOf({ door, people }: Battle): Promise<string> {
  const read = async (path: string): Promise<string> => {
    const { json } = await door(people.tokens.boss, { method: 'GET', path })
    const docs = (json['docs'] ?? [json]) as Record<string, unknown>[]
    return JSON.stringify(docs.map((doc) => ({ ...doc, updatedAt: null, sessions: null })))
  }
  const lists = []
  for (const slug of LISTS) lists.push(await read(`/api/${slug}?limit=200&depth=0&sort=createdAt`))
  lists.push(await read('/api/globals/desk-settings?depth=0'))
  return lists.join('\n')
}

export const describeHouseCell = ({ path, attacker, outcome, faults }: HouseCell): string =>
  `${path} as ${attacker}: ${outcome} (${faults.join(', ')})`
