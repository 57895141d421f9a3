import { readFile, writeFile } from 'node:fs/promises'
import config from '@payload-config'
import { getPayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyChain } from '@/queries/verify-chain'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import type { Battle } from './attack'
import { attackHouse, describeHouseCell, type HouseCell } from './house-attack'
import { HOUSE_PATHS } from './house-paths'
import { inProcessDoor } from './in-process-door'
import { tableOf } from './matrix-document'
import { openBattle } from './open-battle'
import { ATTACKER_NAMES, signIn } from './people'
import { readOverDoor } from './state'

const DOCUMENT = new URL('../../../docs/house-matrix.md', import.meta.url)

const INTRO = `# The path matrix of the house

Written by \`test/int/path-matrix/house.test.ts\`; do not edit. Every way to change accounts, departments, categories,
the word list, settings and Payload's own collections, tried by everyone. After each, an approved post, a live one
and one with a new round are compared with what they were, and so is all that the public sees.

\`✓\` allowed: the house may have changed, nothing that was sealed has (a department or category in use was renamed) ·
\`–\` answered with success, nothing changed · a number: refused with that HTTP status, nothing changed ·
empty: not tried, for it is that person's right.
\`forgot-password\` answers everyone alike; a preference is always one's own.
`

const MARK: Readonly<Record<string, string>> = { allowed: '✓', nothing: '–' }

const cells: HouseCell[] = []
let battle: Battle

beforeAll(async () => {
  const payload = await getPayload({ config })
  const door = await inProcessDoor()
  battle = await openBattle(door, {
    settle: (picture) => makeRenditions(payload, picture),
    read: (...row) => readOverDoor(door, battle.people.tokens.boss)(...row),
  })
}, 600_000)

describe('every way to change the house, as everyone', () => {
  test.each(HOUSE_PATHS)('$name', { timeout: 300_000 }, async (path) => {
    const tried = await attackHouse(battle, path)
    cells.push(...tried)
    expect(tried.filter(({ faults }) => faults.length > 0).map(describeHouseCell)).toEqual([])
  })

  test('leaves everybody their own password and rights', async () => {
    await signIn(battle.door, 'victim@matrix.test')
    await signIn(battle.door, 'writer@matrix.test')
    const payload = await getPayload({ config })
    expect(await verifyChain(payload)).toMatchObject({ ok: true })
  })

  test('is the table of docs/house-matrix.md (UPDATE_MATRIX=1 writes it)', async (context) => {
    const paths = [...new Set(cells.map(({ path }) => path))]
    if (paths.length < HOUSE_PATHS.length) context.skip('only some of the paths were tried')
    const rows = paths.map((path) => [
      path,
      ...ATTACKER_NAMES.map((attacker) => {
        const cell = cells.find((one) => one.path === path && one.attacker === attacker)
        return cell ? (MARK[cell.outcome] ?? cell.outcome) : ''
      }),
    ])
    const document = `${INTRO}\n${tableOf(['', ...ATTACKER_NAMES], rows)}\n`
    if (process.env['UPDATE_MATRIX'] === '1') await writeFile(DOCUMENT, document)
    expect(await readFile(DOCUMENT, 'utf8')).toBe(document)
  })
})
