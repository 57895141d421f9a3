import { randomUUID } from 'node:crypto'
import type { Sent } from './door'
import type { Attacker, People } from './people'
import { graphql } from './post-paths'

/** What stands round the posts: accounts, departments, categories, settings, Payload's own collections. */
export interface House {
  readonly people: People
}

/** One way to change the house: who may, and the request as it is sent by `self` (null: nobody). */
export interface HousePath {
  readonly name: string
  readonly allowed: readonly Attacker[]
  readonly send: (house: House, self: string | null) => Sent
  /** Who tries; everyone when absent. */
  readonly by?: readonly Attacker[]
}

const NOBODY: readonly Attacker[] = []
const ADMINS: readonly Attacker[] = ['admin', 'all roles, author']
const OFFICERS: readonly Attacker[] = [...ADMINS, 'publicity', 'publicity who edited']
const PLAIN: readonly Attacker[] = [
  'anonymous',
  'deactivated',
  'author',
  'colleague',
  'other department',
  'publicity',
  'publicity who edited',
  'leader',
]

const ALL_ROLES = ['contributor', 'publicity', 'leader', 'admin']
const NEW_PASSWORD = 'another-Horse-8'

const victim = ({ people }: House): string => `/api/users/${people.ids.victim}`

const rest =
  (method: string, path: (house: House) => string, body?: object): HousePath['send'] =>
  (house) => ({ method, path: path(house), ...(body === undefined ? {} : { body }) })

const ACCOUNTS: readonly HousePath[] = [
  {
    name: 'PATCH own account {roles, isActive, department}',
    allowed: NOBODY,
    by: PLAIN,
    send: ({ people }, self) => ({
      method: 'PATCH',
      path: `/api/users/${self ?? people.ids.victim}`,
      body: { roles: ALL_ROLES, isActive: true, department: people.otherDepartment },
    }),
  },
  {
    name: 'PATCH own account {hash, salt, sessions, lockUntil, resetPasswordToken}',
    allowed: NOBODY,
    by: PLAIN,
    send: ({ people }, self) => ({
      method: 'PATCH',
      path: `/api/users/${self ?? people.ids.victim}`,
      body: { hash: 'x', salt: 'x', lockUntil: null, resetPasswordToken: 'x', loginAttempts: -99 },
    }),
  },
  {
    name: 'GraphQL updateUser(own, {roles})',
    allowed: NOBODY,
    by: PLAIN,
    send: ({ people }, self) =>
      graphql(
        `mutation { updateUser(id: "${self ?? people.ids.victim}", data: {roles: [admin]}) { id roles } }`,
      ),
  },
  {
    name: 'PATCH /users/:id {roles}',
    allowed: ADMINS,
    send: rest('PATCH', victim, { roles: ['contributor'] }),
  },
  {
    name: 'PATCH /users/:id {password}',
    allowed: ADMINS,
    send: rest('PATCH', victim, { password: 'correct-Horse-7' }),
  },
  {
    name: 'PATCH /users/:id {email}',
    allowed: ADMINS,
    send: rest('PATCH', victim, { email: 'victim@matrix.test' }),
  },
  {
    name: 'PATCH /users/:id {isActive}',
    allowed: ADMINS,
    send: rest('PATCH', victim, { isActive: true }),
  },
  {
    name: 'PATCH /users?where {roles, isActive}',
    allowed: ADMINS,
    send: rest('PATCH', ({ people }) => `/api/users?where[id][equals]=${people.ids.victim}`, {
      roles: ['contributor'],
      isActive: true,
    }),
  },
  { name: 'DELETE /users/:id', allowed: NOBODY, send: rest('DELETE', victim) },
  {
    name: 'DELETE /users?where',
    allowed: NOBODY,
    send: rest('DELETE', ({ people }) => `/api/users?where[id][equals]=${people.ids.victim}`),
  },
  {
    name: 'POST /users {roles: [admin]}',
    allowed: NOBODY,
    by: PLAIN,
    send: rest('POST', () => '/api/users', {
      email: 'new@matrix.test',
      password: NEW_PASSWORD,
      name: '新人',
      roles: ALL_ROLES,
      isActive: true,
    }),
  },
  {
    name: 'GraphQL createUser',
    allowed: NOBODY,
    by: PLAIN,
    send: () =>
      graphql(
        `mutation { createUser(data: {email: "new@matrix.test", password: "${NEW_PASSWORD}", name: "新人", roles: [admin]}) { id } }`,
      ),
  },
  {
    name: 'GraphQL deleteUser',
    allowed: NOBODY,
    send: ({ people }) => graphql(`mutation { deleteUser(id: "${people.ids.victim}") { id } }`),
  },
]

const SESSIONS: readonly HousePath[] = [
  {
    name: 'POST /users/first-register',
    allowed: NOBODY,
    send: rest('POST', () => '/api/users/first-register', {
      email: 'new@matrix.test',
      password: NEW_PASSWORD,
      name: '新人',
    }),
  },
  {
    name: 'POST /users/login, deactivated',
    allowed: NOBODY,
    send: rest('POST', () => '/api/users/login', {
      email: 'gone@matrix.test',
      password: 'correct-Horse-7',
    }),
  },
  {
    name: 'GraphQL loginUser, deactivated',
    allowed: NOBODY,
    send: () =>
      graphql(
        'mutation { loginUser(email: "gone@matrix.test", password: "correct-Horse-7") { token } }',
      ),
  },
  {
    name: 'POST /users/forgot-password',
    allowed: NOBODY,
    send: () => ({
      method: 'POST',
      path: '/api/users/forgot-password',
      // Not the same three times, which is refused.
      body: { email: `${randomUUID()}@matrix.test` },
    }),
  },
  {
    name: 'POST /users/reset-password, token guessed',
    allowed: NOBODY,
    send: rest('POST', () => '/api/users/reset-password', { token: 'x', password: NEW_PASSWORD }),
  },
  {
    name: 'POST /users/reset-password {token: null}',
    allowed: NOBODY,
    send: rest('POST', () => '/api/users/reset-password', { token: null, password: NEW_PASSWORD }),
  },
  {
    name: 'GraphQL resetPasswordUser',
    allowed: NOBODY,
    send: () =>
      graphql(`mutation { resetPasswordUser(token: "x", password: "${NEW_PASSWORD}") { token } }`),
  },
  {
    name: 'POST /users/unlock',
    allowed: ADMINS,
    send: rest('POST', () => '/api/users/unlock', { email: 'victim@matrix.test' }),
  },
  {
    name: 'POST /users/verify/:token',
    allowed: NOBODY,
    send: rest('POST', () => '/api/users/verify/x', {}),
  },
]

const department = ({ people }: House): string => `/api/departments/${people.department}`
const category = ({ people }: House): string => `/api/categories/${people.category}`

const HOUSE: readonly HousePath[] = [
  {
    name: 'PATCH /departments/:id, in use',
    allowed: ADMINS,
    send: rest('PATCH', department, { name: '改了名的科' }),
  },
  { name: 'DELETE /departments/:id, in use', allowed: NOBODY, send: rest('DELETE', department) },
  {
    name: 'GraphQL deleteDepartment, in use',
    allowed: NOBODY,
    send: ({ people }) =>
      graphql(`mutation { deleteDepartment(id: "${people.department}") { id } }`),
  },
  {
    name: 'PATCH /categories/:id, in use',
    allowed: OFFICERS,
    send: rest('PATCH', category, { name: '改了名的分类', class: 'policy' }),
  },
  { name: 'DELETE /categories/:id, in use', allowed: NOBODY, send: rest('DELETE', category) },
  {
    name: 'GraphQL deleteCategory, in use',
    allowed: NOBODY,
    send: ({ people }) => graphql(`mutation { deleteCategory(id: "${people.category}") { id } }`),
  },
  {
    name: 'POST /globals/desk-settings',
    allowed: ADMINS,
    send: rest('POST', () => '/api/globals/desk-settings', { hospitalName: '改了名的医院' }),
  },
  {
    name: 'POST /globals/desk-settings {seedState}',
    allowed: NOBODY,
    by: PLAIN,
    send: rest('POST', () => '/api/globals/desk-settings', { seedState: 'running' }),
  },
]

const TERMS_TEXT = '类型\t词语\t规则或说法\t备注\n例外\t改了词表的词\t\t\n'
const FORGED = { version: 99, terms: TERMS_TEXT, termsHash: 'f'.repeat(64), note: '伪造' }

/** 本院词表: every version stays as it was saved, and only one door makes a new one. */
const WORD_LIST: readonly HousePath[] = [
  {
    name: 'POST /checker-terms',
    allowed: NOBODY,
    send: rest('POST', () => '/api/checker-terms', FORGED),
  },
  {
    name: 'PATCH /checker-terms?where',
    allowed: NOBODY,
    send: rest('PATCH', () => '/api/checker-terms?where[version][exists]=true', FORGED),
  },
  {
    name: 'PATCH /checker-terms/:id',
    allowed: NOBODY,
    send: rest('PATCH', () => '/api/checker-terms/1', FORGED),
  },
  {
    name: 'DELETE /checker-terms?where',
    allowed: NOBODY,
    send: rest('DELETE', () => '/api/checker-terms?where[version][exists]=true'),
  },
  {
    name: 'DELETE /checker-terms/:id',
    allowed: NOBODY,
    send: rest('DELETE', () => '/api/checker-terms/1'),
  },
  {
    name: 'GraphQL createCheckerTerm',
    allowed: NOBODY,
    send: ({ people }) =>
      graphql(
        `mutation { createCheckerTerm(data: {version: 99, terms: "x", termsHash: "x", note: "x", savedBy: ${JSON.stringify(people.ids.all)}, savedByName: "x", savedAt: "x"}) { id } }`,
      ),
  },
  {
    name: 'GraphQL updateCheckerTerm',
    allowed: NOBODY,
    send: () => graphql('mutation { updateCheckerTerm(id: "1", data: {note: "x"}) { id } }'),
  },
  {
    name: 'GraphQL deleteCheckerTerm',
    allowed: NOBODY,
    send: () => graphql('mutation { deleteCheckerTerm(id: "1") { id } }'),
  },
  {
    name: 'POST /checker-terms/trial',
    allowed: OFFICERS,
    send: rest('POST', () => '/api/checker-terms/trial', { terms: TERMS_TEXT }),
  },
  {
    name: 'POST /checker-terms/save',
    allowed: OFFICERS,
    send: rest('POST', () => '/api/checker-terms/save', {
      terms: TERMS_TEXT,
      base: 0,
      note: '改了词表',
    }),
  },
]

const PAYLOADS_OWN: readonly HousePath[] = [
  ...['payload-jobs', 'payload-migrations', 'payload-locked-documents', 'payload-kv'].flatMap(
    (slug): HousePath[] => [
      {
        name: `POST /${slug}`,
        allowed: NOBODY,
        send: ({ people }) => ({
          method: 'POST',
          path: `/api/${slug}`,
          body: {
            name: 'x',
            key: 'x',
            batch: 1,
            user: { relationTo: 'users', value: people.ids.all },
          },
        }),
      },
      {
        name: `DELETE /${slug}?where`,
        allowed: NOBODY,
        send: rest('DELETE', () => `/api/${slug}?where[id][exists]=true`),
      },
    ],
  ),
  {
    name: 'GET /payload-jobs/run',
    allowed: NOBODY,
    send: rest('GET', () => '/api/payload-jobs/run'),
  },
  {
    name: 'GET /payload-jobs/handle-schedules',
    allowed: NOBODY,
    send: rest('GET', () => '/api/payload-jobs/handle-schedules'),
  },
  {
    name: 'POST /payload-preferences/:key, of somebody else',
    allowed: NOBODY,
    send: ({ people }) => ({
      method: 'POST',
      path: '/api/payload-preferences/matrix',
      body: { value: { a: 1 }, user: { relationTo: 'users', value: people.ids.victim } },
    }),
  },
  {
    name: 'DELETE /payload-preferences?where',
    allowed: NOBODY,
    send: rest('DELETE', () => '/api/payload-preferences?where[key][equals]=victims'),
  },
  {
    name: 'POST /background-jobs/:id/retry',
    allowed: NOBODY,
    send: ({ people }) => ({
      method: 'POST',
      path: `/api/background-jobs/${people.ids.victim}/retry`,
      body: {},
    }),
  },
]

export const HOUSE_PATHS: readonly HousePath[] = [
  ...ACCOUNTS,
  ...SESSIONS,
  ...HOUSE,
  ...WORD_LIST,
  ...PAYLOADS_OWN,
]
