import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUILD_INPUTS, isBuildFresh } from '../../../scripts/start/build.mjs'
import { areDependenciesFresh, dependencyStamp } from '../../../scripts/start/dependencies.mjs'
import { fingerprint } from '../../../scripts/start/fingerprint.mjs'
import { aFolder } from './a-folder'

const MACHINE = { node: '20.19.0', platform: 'linux', arch: 'x64' }
const entry = { version: '1.0.0', integrity: 'sha512-a' }
const lock = JSON.stringify({ packages: { '': {}, 'node_modules/a': entry } })

const anInstalledFolder = () =>
  aFolder({
    'package.json': '{"dependencies":{"a":"1.0.0"}}',
    'package-lock.json': lock,
    'node_modules/a/package.json': '{}',
  })

const stamp = (root: string, text = dependencyStamp(root)) =>
  writeFileSync(join(root, 'node_modules/.yixuan-stamp'), text)

describe('the dependency stamp', () => {
  it('is fresh for the lockfile it was written for', () => {
    const root = anInstalledFolder()
    stamp(root)
    expect(areDependenciesFresh(root)).toBe(true)
  })

  it('is stale after the lockfile changed', () => {
    const root = anInstalledFolder()
    stamp(root)
    writeFileSync(join(root, 'package-lock.json'), `${lock}\n`)
    expect(areDependenciesFresh(root)).toBe(false)
  })

  it('is stale while a package that is asked for has no folder', () => {
    const root = anInstalledFolder()
    stamp(root)
    rmSync(join(root, 'node_modules/a'), { recursive: true })
    expect(areDependenciesFresh(root)).toBe(false)
  })

  it.each([
    ['another Node', { ...MACHINE, node: '22.1.0' }],
    ['another system', { ...MACHINE, platform: 'win32' }],
    ['another processor', { ...MACHINE, arch: 'arm64' }],
  ])('differs for %s', (_, machine) => {
    const root = anInstalledFolder()
    expect(dependencyStamp(root, machine)).not.toBe(dependencyStamp(root, MACHINE))
  })

  it('is the same for a patch of the same Node', () => {
    const root = anInstalledFolder()
    const patched = dependencyStamp(root, { ...MACHINE, node: '20.20.2' })
    expect(patched).toBe(dependencyStamp(root, MACHINE))
  })

  it('is not needed right after a finished `npm ci` of the same lockfile', () => {
    const root = anInstalledFolder()
    expect(areDependenciesFresh(root)).toBe(false)
    const record = JSON.stringify({ packages: { 'node_modules/a': entry } })
    writeFileSync(join(root, 'node_modules/.package-lock.json'), record)
    expect(areDependenciesFresh(root)).toBe(true)
  })

  it('does not trust an `npm ci` of another lockfile', () => {
    const root = anInstalledFolder()
    const other = { packages: { 'node_modules/a': { ...entry, integrity: 'sha512-b' } } }
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify(other))
    expect(areDependenciesFresh(root)).toBe(false)
  })
})

const SOURCES = { 'src/a.ts': '1', 'src/b/c.ts': '2', 'package-lock.json': lock }

const aBuiltFolder = () => {
  const root = aFolder({ ...SOURCES, '.next/BUILD_ID': 'x' })
  writeFileSync(join(root, '.next/.yixuan-build-stamp'), `${fingerprint(root, BUILD_INPUTS)}\n`)
  return root
}

describe('the build stamp', () => {
  it('is fresh on an unchanged tree, whenever its files were touched', () => {
    const root = aBuiltFolder()
    utimesSync(join(root, 'src/a.ts'), 0, 0)
    expect(isBuildFresh(root)).toBe(true)
  })

  it('is stale when a source has other content of the same size and time', () => {
    const root = aBuiltFolder()
    utimesSync(join(root, 'src/a.ts'), 1, 1)
    writeFileSync(join(root, 'src/a.ts'), '9')
    utimesSync(join(root, 'src/a.ts'), 1, 1)
    expect(isBuildFresh(root)).toBe(false)
  })

  it.each(['src/new.ts', 'next.config.ts', 'collections/Posts.ts'])(
    'is stale when %s appears',
    (path) => {
      const root = aBuiltFolder()
      const fresh = aFolder({ [path]: '' })
      expect(fingerprint(root, BUILD_INPUTS)).not.toBe(fingerprint(fresh, BUILD_INPUTS))
      expect(fingerprint(aFolder({ ...SOURCES, [path]: '' }), BUILD_INPUTS)).not.toBe(
        fingerprint(root, BUILD_INPUTS),
      )
    },
  )

  it('is stale when a file moved without changing', () => {
    const moved = aFolder({ 'src/a.ts': '1', 'src/c.ts': '2', 'package-lock.json': lock })
    expect(fingerprint(moved, BUILD_INPUTS)).not.toBe(fingerprint(aFolder(SOURCES), BUILD_INPUTS))
  })

  it('is missing after a build that was cut short', () => {
    const root = aBuiltFolder()
    rmSync(join(root, '.next/.yixuan-build-stamp'))
    expect(isBuildFresh(root)).toBe(false)
  })
})
