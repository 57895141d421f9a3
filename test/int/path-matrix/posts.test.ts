import { readFile, writeFile } from 'node:fs/promises'
import config from '@payload-config'
import { getPayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyChain } from '@/queries/verify-chain'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import { attackAll, describeCell, isAsExpected, type Battle, type Cell } from './attack'
import { ENGINE_PATHS } from './engine-paths'
import { inProcessDoor } from './in-process-door'
import { matrixDocument } from './matrix-document'
import { openBattle } from './open-battle'
import { WORKING_COPY_PATHS } from './post-paths'

const DOCUMENT = new URL('../../../docs/review-matrix.md', import.meta.url)
const PATHS = [...WORKING_COPY_PATHS, ...ENGINE_PATHS]

const cells: Cell[] = []
let battle: Battle

beforeAll(async () => {
  const payload = await getPayload({ config })
  battle = await openBattle(await inProcessDoor(), {
    settle: (picture) => makeRenditions(payload, picture),
    read: async (collection, field, value) => {
      const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
        collection: collection as 'posts',
        where: { [field]: { equals: value } },
        limit: 100,
        pagination: false,
      })
      return docs
    },
  })
}, 600_000)

describe('every way to write, as everyone, at every stand', () => {
  test.each(PATHS)('$name', { timeout: 600_000 }, async (path) => {
    const tried = await attackAll(battle, path)
    cells.push(...tried)
    expect(tried.filter((cell) => !isAsExpected(cell)).map(describeCell)).toEqual([])
  })

  test('leaves the chain whole', async () => {
    const payload = await getPayload({ config })
    expect(await verifyChain(payload)).toMatchObject({ ok: true })
  })

  test('is the table of docs/review-matrix.md (UPDATE_MATRIX=1 writes it)', async (context) => {
    if (new Set(cells.map(({ path }) => path)).size < PATHS.length) {
      context.skip('only some of the paths were tried')
    }
    const document = matrixDocument(cells)
    if (process.env['UPDATE_MATRIX'] === '1') await writeFile(DOCUMENT, document)
    expect(await readFile(DOCUMENT, 'utf8')).toBe(document)
  })
})
