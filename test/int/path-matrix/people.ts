import type { Role } from '@/domain/people/roles'
import type { Door } from './door'

/** Everyone the ground is played with; the attackers among them are `ATTACKERS`. */
const PEOPLE = {
  writer: ['contributor'],
  colleague: ['contributor'],
  stranger: ['contributor'],
  publicity: ['publicity'],
  editor: ['publicity'],
  judge: ['publicity'],
  leader: ['leader'],
  chief: ['leader'],
  boss: ['admin'],
  all: ['contributor', 'publicity', 'leader', 'admin'],
  gone: ['contributor', 'publicity', 'leader', 'admin'],
  victim: ['contributor'],
} as const satisfies Record<string, readonly Role[]>

export type Person = keyof typeof PEOPLE

/** Who tries every path, by the name the table gives them. `author` is `all`'s own post for `all`. */
export const ATTACKERS = {
  anonymous: null,
  deactivated: 'gone',
  author: 'writer',
  colleague: 'colleague',
  'other department': 'stranger',
  publicity: 'publicity',
  'publicity who edited': 'editor',
  leader: 'leader',
  admin: 'boss',
  'all roles, author': 'all',
} as const satisfies Record<string, Person | null>

export type Attacker = keyof typeof ATTACKERS
export const ATTACKER_NAMES = Object.keys(ATTACKERS) as Attacker[]

export interface People {
  readonly ids: Readonly<Record<Person, string>>
  readonly tokens: Readonly<Record<Person, string>>
  readonly department: string
  readonly otherDepartment: string
  readonly category: string
}

const PASSWORD = 'correct-Horse-7'

const idIn = (json: Readonly<Record<string, unknown>>): string =>
  String((json['doc'] as { id?: unknown } | undefined)?.id)

/** Signs in. @throws Error when refused. */
export async function signIn(door: Door, email: string, password = PASSWORD): Promise<string> {
  const body = { email, password }
  const { status, json, text } = await door(null, {
    method: 'POST',
    path: '/api/users/login',
    body,
  })
  if (status !== 200) throw new Error(`${email}: ${status} ${text}`)
  return String(json['token'])
}

/**
 * Two departments and everyone in them, made by an administrator over the door; `gone` is deactivated. Suites that
 * share a desk name their crews.
 */
export async function hirePeople(door: Door, admin: string, crew = 'matrix'): Promise<People> {
  const create = async (collection: string, body: object): Promise<string> => {
    const made = await door(admin, { method: 'POST', path: `/api/${collection}`, body })
    if (made.status !== 201) throw new Error(`${collection}: ${made.status} ${made.text}`)
    return idIn(made.json)
  }
  const department = await create('departments', { name: '矩阵一科', code: `${crew}-1` })
  const otherDepartment = await create('departments', { name: '矩阵二科', code: `${crew}-2` })
  const category = await create('categories', { name: '矩阵分类', class: 'science' })
  const ids = {} as Record<Person, string>
  const tokens = {} as Record<Person, string>
  const staff = Object.entries(PEOPLE) as [Person, readonly Role[]][]
  for (const [number, [person, roles]] of staff.entries()) {
    const email = `${person}@${crew}.test`
    ids[person] = await create('users', {
      email,
      password: PASSWORD,
      // In Chinese, for the words on the screens are looked at as well.
      name: `矩阵${number + 1}号`,
      roles,
      department: person === 'stranger' ? otherDepartment : department,
      isActive: true,
    })
    tokens[person] = await signIn(door, email)
  }
  const body = { isActive: false }
  await door(admin, { method: 'PATCH', path: `/api/users/${ids.gone}`, body })
  return { ids, tokens, department, otherDepartment, category }
}
