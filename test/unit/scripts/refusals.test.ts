import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { explainOutput, explainWrite } from '../../../scripts/start/failure.mjs'
import { ensureWritable, writeAtomically } from '../../../scripts/start/folder.mjs'
import { nodeTooOld } from '../../../scripts/start/node-version.mjs'
import { ensurePortFree, localUrl, readAddress } from '../../../scripts/start/port.mjs'
import { aFolder } from './a-folder'

const HOST = '127.0.0.1'

async function aTakenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  onTestFinished(() => void server.close())
  // A TCP server's address is never a pipe's name.
  return (server.address() as AddressInfo).port
}

describe('Node', () => {
  it.each(['18.20.8', '20.18.9', '8.17.0'])('%s is refused with one sentence', (version) => {
    expect(nodeTooOld(version)).toMatch(new RegExp(`^Node.js 版本太旧：现在是 ${version}.*\\.$`))
    expect(nodeTooOld(version)).not.toContain('\n')
  })

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is taken', (version) => {
    expect(nodeTooOld(version)).toBe('')
  })
})

describe('the port', () => {
  it('in use is named, with the variable to set', async () => {
    const port = await aTakenPort()
    await expect(ensurePortFree({ port, host: HOST })).rejects.toThrow(
      new RegExp(`端口 ${port} 已被.*PORT=${port + 1} npm start.*Port ${port} is in use`),
    )
  })

  it('is taken on all addresses when one of them has it', async () => {
    const port = await aTakenPort()
    await expect(ensurePortFree({ port, host: '0.0.0.0' })).rejects.toThrow(/已被/)
  })

  it('that is free passes', async () => {
    const port = await aTakenPort()
    await expect(ensurePortFree({ port, host: '127.0.0.2' })).resolves.toBeUndefined()
  })

  it('on an address of another machine names HOST', async () => {
    await expect(ensurePortFree({ port: 4169, host: '192.0.2.1' })).rejects.toThrow(
      /HOST=192\.0\.2\.1 不是本机的地址/,
    )
  })

  it.each(['0', '70000', 'http', '3000x', '-1'])('PORT=%s is refused', (PORT) => {
    expect(() => readAddress({ PORT })).toThrow(`PORT=${PORT} 不是端口号`)
  })

  it('is 3000 on every address unless told', () => {
    expect(readAddress({ PORT: '' })).toEqual({ port: 3000, host: '0.0.0.0' })
  })

  it.each([
    ['0.0.0.0', 'http://localhost:80'],
    ['::1', 'http://[::1]:80'],
    ['10.0.0.5', 'http://10.0.0.5:80'],
  ])('%s is reached at %s', (host, url) => {
    expect(localUrl({ host, port: 80 })).toBe(url)
  })
})

describe('the disk', () => {
  // A file where a folder should be: the account that runs CI may write into every read-only folder.
  it('that refuses our folder is named in one sentence', () => {
    const root = aFolder({ '.yixuan': 'a file' })
    expect(() => ensureWritable(root)).toThrow(new RegExp(`无法写入 ${root}.*Cannot write to`))
  })

  it('that refuses one file names it and leaves nothing behind', () => {
    const root = aFolder({ data: 'a file' })
    const path = join(root, 'data', 'x')
    expect(() => writeAtomically(path, 'content')).toThrow(`无法写入 ${path}`)
  })

  it('that is read-only and answers a new folder with ENOENT is named all the same', () => {
    const odd = Object.assign(new Error('mkdir'), { code: 'ENOENT' })
    expect(explainWrite(odd, '/data')).toHaveProperty('message', expect.stringMatching(/无法写入/))
  })

  it('that is full is a sentence about space', () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' })
    expect(explainWrite(full, '/data')).toHaveProperty('message', expect.stringMatching(/磁盘已满/))
  })

  it.each([
    ['npm error code ENOSPC', /磁盘已满/],
    ['LibsqlError: SQLITE_FULL: database or disk is full', /磁盘已满/],
    ["Error: EROFS: read-only file system, mkdir '/x'", /无法写入/],
  ])('is recognised in the output %s', (line, sentence) => {
    expect(explainOutput(['…', line], '/x')?.message).toMatch(sentence)
  })

  it('is not blamed for anything else', () => {
    expect(explainOutput(['Type error: x is not y'], '/x')).toBeNull()
  })
})
