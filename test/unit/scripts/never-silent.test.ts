import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const NEVER_SILENT = new URL('../../../scripts/start/never-silent.mjs', import.meta.url).href

const codeOf = (program: string): number | null =>
  spawnSync(process.execPath, ['--import', NEVER_SILENT, '--input-type=module', '-e', program])
    .status

it('tells a process that ended with a promise unsettled from one that finished', () => {
  expect(codeOf('void new Promise(() => {}).then(() => process.exit(0))')).toBe(13)
  expect(codeOf('process.exit(0)')).toBe(0)
  expect(codeOf('process.exit(1)')).toBe(1)
})
