import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ensureDotEnv, readEnvironment, withSecret } from '../../../scripts/start/dot-env.mjs'
import { aFolder } from './a-folder'

const read = (root: string) => readFileSync(join(root, '.env'), 'utf8')

describe('.env', () => {
  it('is made from the example with a random secret that only its owner can read', () => {
    const root = aFolder({ '.env.example': '# 端口\nPORT=3000\nPAYLOAD_SECRET=\nHOST=\n' })
    expect(ensureDotEnv(root, {})).toBe('created')
    expect(read(root)).toMatch(/^# 端口\nPORT=3000\nPAYLOAD_SECRET=[0-9a-f]{64}\nHOST=\n$/)
    expect(statSync(join(root, '.env')).mode & 0o777).toBe(0o600)
  })

  it('gets another secret in another folder', () => {
    const [one, two] = [aFolder({}), aFolder({})]
    ensureDotEnv(one, {})
    ensureDotEnv(two, {})
    expect(read(one)).not.toBe(read(two))
  })

  it('is never replaced when it has a secret', () => {
    const text = 'PAYLOAD_SECRET=mine\r\nPORT=8080'
    const root = aFolder({ '.env': text, '.env.example': 'PORT=3000\nPAYLOAD_SECRET=\n' })
    expect(ensureDotEnv(root, {})).toBe('kept')
    expect(read(root)).toBe(text)
  })

  it('is left alone when the environment brings the secret', () => {
    const root = aFolder({ '.env': 'PORT=8080\n' })
    expect(ensureDotEnv(root, { PAYLOAD_SECRET: 'from-outside' })).toBe('kept')
    expect(read(root)).toBe('PORT=8080\n')
  })

  it('keeps every other byte when only the secret is missing', () => {
    const root = aFolder({ '.env': 'PORT=8080\nPAYLOAD_SECRET=\n# 备注' })
    expect(ensureDotEnv(root, {})).toBe('secret-added')
    expect(read(root)).toMatch(/^PORT=8080\nPAYLOAD_SECRET=[0-9a-f]{64}\n# 备注$/)
  })

  it('takes a secret line at the end of a file without a final newline', () => {
    expect(withSecret('PORT=1', 's')).toBe('PORT=1\nPAYLOAD_SECRET=s\n')
  })

  it('refuses a folder in its place with a sentence', () => {
    const root = aFolder({})
    mkdirSync(join(root, '.env'))
    expect(() => ensureDotEnv(root, {})).toThrow(/不是文件.*is not a file/)
  })
})

describe('the environment', () => {
  it('prefers the real environment, and counts an empty value as unset', () => {
    const root = aFolder({})
    writeFileSync(join(root, '.env'), 'PORT=1\nHOST="::1"\nSMTP_URL=\nPUBLIC_URL=http://a\n')
    expect(readEnvironment(root, { PORT: '2', PUBLIC_URL: '' })).toEqual({
      PORT: '2',
      HOST: '::1',
      PUBLIC_URL: 'http://a',
      TZ: 'Asia/Shanghai',
    })
  })
})
