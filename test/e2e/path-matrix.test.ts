import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { attackAll, describeCell, isAsExpected, type Battle } from '../int/path-matrix/attack'
import { httpDoor } from '../int/path-matrix/door'
import { ENGINE_PATHS } from '../int/path-matrix/engine-paths'
import { openBattle } from '../int/path-matrix/open-battle'
import { signIn } from '../int/path-matrix/people'
import { WORKING_COPY_PATHS } from '../int/path-matrix/post-paths'
import { readOverDoor } from '../int/path-matrix/state'

const DEMO_PASSWORD = 'demo-Password-1'

const door = httpDoor(inject('deskUrl'))
let admin: string
let battle: Battle

beforeAll(async () => {
  admin = await signIn(door, 'admin@demo.local', DEMO_PASSWORD)
  battle = await openBattle(door, {
    admin,
    read: readOverDoor(door, admin),
    settle: async (picture) => {
      const path = `/api/materials/${picture}?depth=0`
      for (;;) {
        const { json } = await door(admin, { method: 'GET', path })
        if (json['status'] === 'ready') return
        await sleep(300)
      }
    },
  })
}, 600_000)

describe('over HTTP, against the production build', () => {
  test.each([...WORKING_COPY_PATHS, ...ENGINE_PATHS])(
    '$name',
    { timeout: 900_000 },
    async (path) => {
      const tried = await attackAll(battle, path)
      expect(tried.filter((cell) => !isAsExpected(cell)).map(describeCell)).toEqual([])
    },
  )

  test('leaves the chain whole', async () => {
    const path = '/api/review-records/verify'
    const { json } = await door(admin, { method: 'GET', path })
    expect(json).toMatchObject({ ok: true })
  })
})
