import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv as parseDotenv } from 'node:util'

import { describe, expect, it } from 'vitest'

import { environmentNames, EnvironmentError, parseEnv } from '@/platform/env'

const SECRET = 'a-secret-of-some-length'
const parse = (record: Record<string, string> = {}) =>
  parseEnv({ PAYLOAD_SECRET: SECRET, ...record })

const refusal = (record: Record<string, string>): EnvironmentError => {
  try {
    parseEnv(record)
  } catch (error) {
    if (error instanceof EnvironmentError) return error
  }
  throw new Error('the configuration was accepted')
}

describe('the configuration', () => {
  const example = parseDotenv(readFileSync('.env.example', 'utf8'))

  it('is listed in .env.example, all of it and nothing else', () => {
    expect(Object.keys(example).toSorted()).toEqual([...environmentNames].toSorted())
  })

  it('has the defaults that .env.example shows', () => {
    expect(parseEnv({ ...example, PAYLOAD_SECRET: SECRET })).toEqual(parse())
    const shown = Object.keys(example).filter((name) => example[name] !== '')
    const lean = Object.fromEntries(shown.map((name) => [name, example[name]]))
    expect(shown).toContain('PORT')
    expect(parse({ ...lean, PORT: '' })).toEqual(parse())
  })

  it('takes an empty value for unset', () => {
    expect(parse({ PORT: '', SMTP_URL: ' ', DATABASE_URL: '' })).toEqual(parse())
  })

  it('resolves paths from the working directory', () => {
    expect(parse({ MEDIA_DIR: 'up' }).MEDIA_DIR).toBe(path.resolve('up'))
    expect(parse().database).toEqual({ kind: 'sqlite', path: path.resolve('data/yixuan.db') })
    expect(parse({ DATABASE_URL: 'file:/srv/a.db' }).database).toEqual({
      kind: 'sqlite',
      path: '/srv/a.db',
    })
    expect(parse({ DATABASE_URL: 'file:///srv/a.db' }).database).toEqual({
      kind: 'sqlite',
      path: '/srv/a.db',
    })
  })

  it('knows a public address only when told', () => {
    expect(parse().PUBLIC_URL).toBeUndefined()
    expect(parse({ PUBLIC_URL: 'https://desk.example.cn/' }).PUBLIC_URL).toBe(
      'https://desk.example.cn',
    )
  })

  it('names every bad variable in one message', () => {
    const { message, names } = refusal({
      PORT: 'three thousand',
      WORKER: 'on',
      TZ: 'Asia/Nowhere',
      SEED_DEMO: 'yes',
      SMTP_URL: 'mail.example.cn',
      TRUST_PROXY: '10.0.0.0/8, proxy',
      PUBLIC_URL: 'desk',
      S3_BUCKET: 'media',
    })
    expect(names.toSorted()).toEqual([
      'PAYLOAD_SECRET',
      'PORT',
      'PUBLIC_URL',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
      'SEED_DEMO',
      'SMTP_URL',
      'TRUST_PROXY',
      'TZ',
      'WORKER',
    ])
    for (const name of names) expect(message).toContain(name)
  })

  it('refuses a MongoDB without a replica set and says what to add', () => {
    const bare = 'mongodb://127.0.0.1:27017/yixuan'
    for (const url of [bare, `${bare}?retryWrites=true`, `${bare}?replicaSet=`]) {
      const { message } = refusal({ PAYLOAD_SECRET: SECRET, DATABASE_URL: url })
      expect(message).toContain('?replicaSet=副本集名')
      expect(message).toContain('add ?replicaSet=NAME')
    }
    const url = `${bare}?retryWrites=true&replicaSet=rs0`
    expect(parse({ DATABASE_URL: url }).database).toEqual({ kind: 'mongodb', url })
  })

  it('refuses a database it does not know', () => {
    for (const url of ['postgres://x/y', 'file:', 'data.db', 'libsql://host']) {
      expect(refusal({ PAYLOAD_SECRET: SECRET, DATABASE_URL: url }).names).toEqual(['DATABASE_URL'])
    }
  })

  it('reads the proxies as a list', () => {
    expect(parse({ TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1' }).TRUST_PROXY).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      '::1',
    ])
  })
})
