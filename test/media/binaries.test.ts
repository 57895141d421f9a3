import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBinaries } from '@/adapters/ffmpeg/binaries'
import { openVideoTools } from '@/adapters/ffmpeg/tools'
import { aFolder, tools } from './clips'

let folder: Awaited<ReturnType<typeof aFolder>>
const root = process.cwd()
const nowhere = () => join(folder.path, 'nowhere')

function program(...names: string[]): string {
  const place = join(folder.path, names.join('-'))
  mkdirSync(place)
  for (const name of names) writeFileSync(join(place, name), '#!/bin/sh\n', { mode: 0o755 })
  return place
}

beforeAll(async () => {
  folder = await aFolder()
})
afterAll(() => folder.remove())

describe('ffmpeg', () => {
  it('is the configured one, with the ffprobe beside it', () => {
    const place = program('ffmpeg', 'ffprobe')
    const found = findBinaries({ ffmpegPath: join(place, 'ffmpeg'), projectRoot: root })
    expect(found).toEqual({
      ffmpeg: join(place, 'ffmpeg'),
      ffprobe: join(place, 'ffprobe'),
      from: 'configured',
    })
  })

  it('is never silently another one than configured', () => {
    const wish = { ffmpegPath: '/no/such/ffmpeg', searchPath: '/usr/bin', projectRoot: root }
    expect(() => findBinaries(wish)).toThrow(
      expect.objectContaining({ details: { missing: 'FFMPEG_PATH', path: '/no/such/ffmpeg' } }),
    )
    expect(() => findBinaries({ ...wish, ffmpegPath: 'ffmpeg' })).toThrow()
  })

  it('is the one on PATH next, if its ffprobe is there too; relative folders do not count', () => {
    const both = join(folder.path, 'ffmpeg-ffprobe')
    const alone = program('ffmpeg')
    const searchPath = ['.', alone, both].join(':')
    expect(findBinaries({ searchPath, projectRoot: nowhere() })).toMatchObject({ from: 'path' })
    expect(() => findBinaries({ searchPath: alone, projectRoot: nowhere() })).toThrow(
      expect.objectContaining({ code: 'VIDEO_TOOL_MISSING' }),
    )
  })

  it('is the bundled one last, made runnable where install scripts were off', () => {
    const platform = `${process.platform}-${process.arch}`
    for (const [scope, name] of [
      ['@ffmpeg-installer', 'ffmpeg'],
      ['@ffprobe-installer', 'ffprobe'],
    ] as const) {
      const place = join(folder.path, 'node_modules', scope, platform)
      mkdirSync(place, { recursive: true })
      cpSync('/bin/true', join(place, name))
      chmodSync(join(place, name), 0o644)
    }
    const found = findBinaries({ searchPath: nowhere(), projectRoot: folder.path })
    expect(found.from).toBe('bundled')
  })

  it('says what it can do', async () => {
    const { capabilities } = await tools()
    expect(capabilities).toMatchObject({ canEncode: true })
    expect(capabilities.version).toMatch(/\d/)
  })

  it('is refused with what is missing named when it cannot do the least', async () => {
    const place = join(folder.path, 'ffmpeg-ffprobe')
    const opened = openVideoTools({ ffmpegPath: join(place, 'ffmpeg'), projectRoot: root })
    await expect(opened).rejects.toMatchObject({ code: 'VIDEO_TOOL_LACKS' })
  })
})
