import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { StartFailure } from './failure.mjs'
import { writeAtomically } from './folder.mjs'

const SECRET_LINE = /^[ \t]*(?:export[ \t]+)?PAYLOAD_SECRET[ \t]*=.*$/m
const PRIVATE = 0o600

/** @param {string} text the content of a `.env`; the lines that are not assignments are passed over */
const valuesOf = (text) => /** @type {Record<string, string>} */ (parseEnv(text))

/**
 * `text` with a secret in its PAYLOAD_SECRET line, or with such a line at its end; every other byte as it was.
 * @param {string} text
 * @param {string} secret
 */
export function withSecret(text, secret) {
  const line = `PAYLOAD_SECRET=${secret}`
  if (SECRET_LINE.test(text)) return text.replace(SECRET_LINE, line)
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`
}

/**
 * Makes sure `.env` exists and that a secret is known. A missing `.env` is made from `.env.example` with a random
 * secret, readable by its owner only. An existing one is never replaced; if neither it nor the environment has a
 * secret (someone copied `.env.example`), its PAYLOAD_SECRET line alone is filled in.
 * @param {string} root
 * @param {Record<string, string | undefined>} [environment]
 * @returns {'created' | 'secret-added' | 'kept'}
 * @throws {StartFailure} not writable, full, or `.env` is not a file
 */
export function ensureDotEnv(root, environment = process.env) {
  const path = join(root, '.env')
  const fresh = () => randomBytes(32).toString('hex')
  if (!existsSync(path)) {
    const example = join(root, '.env.example')
    writeAtomically(
      path,
      withSecret(existsSync(example) ? readFileSync(example, 'utf8') : '', fresh()),
      PRIVATE,
    )
    return 'created'
  }
  if (!statSync(path).isFile()) {
    throw new StartFailure(
      `${path} 不是文件，请移走它，启动时会重新生成。`,
      `${path} is not a file: move it away and start again.`,
    )
  }
  const text = readFileSync(path, 'utf8')
  if (valuesOf(text)['PAYLOAD_SECRET'] || environment['PAYLOAD_SECRET']) return 'kept'
  writeAtomically(path, withSecret(text, fresh()), statSync(path).mode & 0o777)
  return 'secret-added'
}

/**
 * The environment our programs run with: the real one wins, then `.env`; an empty value counts as unset.
 * @param {string} root
 * @param {Record<string, string | undefined>} [environment]
 * @returns {Record<string, string | undefined>}
 */
export function readEnvironment(root, environment = process.env) {
  const path = join(root, '.env')
  const result = { ...environment }
  const fromFile = existsSync(path) ? valuesOf(readFileSync(path, 'utf8')) : {}
  for (const [name, value] of Object.entries(fromFile)) {
    if (!result[name] && value !== '') result[name] = value
  }
  // Node reads TZ once, at the start of a process, so it has to be there before ours begin.
  result['TZ'] ||= 'Asia/Shanghai'
  return result
}
