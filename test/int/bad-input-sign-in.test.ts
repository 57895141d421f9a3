import config from '@payload-config'
import { getPayload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { Door } from './path-matrix/door'
import { inProcessDoor } from './path-matrix/in-process-door'

const PASSWORD = 'correct-Horse-7'
let door: Door

const signIn = (email: unknown, password: unknown, headers: Record<string, string> = {}) =>
  door(null, { method: 'POST', path: '/api/users/login', body: { email, password }, headers })

const codeIn = ({ json }: { json: Readonly<Record<string, unknown>> }): unknown =>
  (json['errors'] as { data?: { code?: string } }[] | undefined)?.[0]?.data?.code

beforeAll(async () => {
  door = await inProcessDoor()
  const body = { email: 'boss@desk.test', password: PASSWORD, name: '管理员' }
  await door(null, { method: 'POST', path: '/api/users/first-register', body })
})

test('says which it was: a wrong password, or too many of them', async () => {
  const wrong = await signIn('boss@desk.test', 'not-the-Password-1')
  expect([wrong.status, codeIn(wrong)]).toEqual([401, 'WRONG_CREDENTIALS'])
  const stranger = await signIn('nobody@desk.test', 'not-the-Password-1')
  expect([stranger.status, stranger.text]).toEqual([401, wrong.text])
})

test('answers 429 with Retry-After to whoever keeps guessing, on one account or on many', async () => {
  const guesses: number[] = []
  for (let guess = 0; guess < 11; guess += 1) {
    guesses.push((await signIn('victim@desk.test', `guess-Number-${guess}`)).status)
  }
  expect(guesses).toEqual([...Array<number>(10).fill(401), 429])
  const refused = await signIn('Victim@desk.test ', 'guess-Number-12')
  expect([refused.status, codeIn(refused)]).toEqual([429, 'TOO_MANY_REQUESTS'])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
  const peer = { 'x-yixuan-peer': '203.0.113.9' }
  for (let guess = 0; guess < 100; guess += 1) {
    await signIn(`guess-${guess}@desk.test`, 'guess-Number-1', peer)
  }
  expect((await signIn('another@desk.test', 'guess-Number-1', peer)).status).toBe(429)
  expect((await signIn('another@desk.test', 'guess-Number-1')).status).toBe(401)
})

test('lets the right password in as often as it likes, twenty at once too', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => signIn('boss@desk.test', PASSWORD)),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
})

test.each([
  [{ $gt: '' }, { $gt: '' }],
  [['boss@desk.test'], PASSWORD],
  ['boss@desk.test', { $ne: null }],
  [null, null],
  ['boss@desk.test\0', PASSWORD],
  ['x'.repeat(100_000), PASSWORD],
])('refuses %j as who signs in', async (email, password) => {
  const { status, text } = await signIn(email, password)
  expect([400, 401]).toContain(status)
  expect(text).not.toMatch(/stack|node_modules|at async/)
})

const askForLetter = (email: string) =>
  door(null, { method: 'POST', path: '/api/users/forgot-password', body: { email } })

test('sends three letters with a new password to one account and then waits, for strangers alike', async () => {
  const statuses: number[] = []
  for (const email of ['letters@desk.test', 'LETTERS@desk.test ', 'letters@desk.test']) {
    statuses.push((await askForLetter(email)).status)
  }
  expect(statuses).toEqual([200, 200, 200])
  const { status, text } = await askForLetter('letters@desk.test')
  expect(status).toBe(429)
  expect(text).toContain('TOO_MANY_REQUESTS')
  expect((await askForLetter('others@desk.test')).status).toBe(200)
})

test('a forgotten password: the same answer to a stranger, and a token that works', async () => {
  const [known, unknown] = [
    await askForLetter('boss@desk.test'),
    await askForLetter('nobody@desk.test'),
  ]
  expect([known.status, known.text]).toEqual([200, unknown.text])
  const payload = await getPayload({ config })
  const { docs } = await payload.db.find<{ id: string; resetPasswordToken?: string }>({
    collection: 'users',
    where: { email: { equals: 'boss@desk.test' } },
  })
  const body = { token: docs[0]?.resetPasswordToken, password: 'another-Horse-8' }
  const reset = await door(null, { method: 'POST', path: '/api/users/reset-password', body })
  expect(reset.status).toBe(200)
  expect((await signIn('boss@desk.test', 'another-Horse-8')).status).toBe(200)
})
