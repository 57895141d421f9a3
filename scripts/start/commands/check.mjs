import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { forSqlite, staleGeneratedFiles } from '../generated.mjs'
import { prepare } from '../prepare.mjs'
import { seconds } from '../progress.mjs'
import { projectRoot } from '../project-root.mjs'
import { withTypeScript } from '../type-script.mjs'

const SHOWN_LINES = 60

/** @typedef {{ isOk: boolean, output: string }} Outcome */
/** @typedef {{ zh: string, en: string, run: () => Promise<Outcome> }} Step */

/** @param {readonly string[]} argv @param {Record<string, string | undefined>} environment @returns {Promise<Outcome>} */
function run(argv, environment) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, {
      cwd: projectRoot,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ isOk: false, output: String(error) }))
    child.on('close', (code) => resolve({ isOk: code === 0, output }))
  })
}

/** @param {string} path inside node_modules */
const tool = (path) => join(projectRoot, 'node_modules', ...path.split('/'))

/** `next typegen` writes the types of routes and of imported styles that a clean checkout lacks. @param {Record<string, string | undefined>} environment */
async function checkTypes(environment) {
  if (existsSync(join(projectRoot, 'src', 'app'))) {
    const made = await run([tool('next/dist/bin/next'), 'typegen'], environment)
    if (!made.isOk) return made
  }
  return run([tool('typescript/bin/tsc'), '--noEmit', '-p', '.'], environment)
}

/** @param {Record<string, string | undefined>} environment @returns {Promise<Outcome>} */
async function checkGenerated(environment) {
  const stale = staleGeneratedFiles({ root: projectRoot, environment })
  const output = `Not up to date: ${stale.join(', ')}. Run: npm run generate`
  return { isOk: stale.length === 0, output }
}

/** @param {Record<string, string | undefined>} environment @returns {Step[]} */
const stepsIn = (environment) => [
  {
    zh: '格式',
    en: 'prettier',
    run: () => run([tool('prettier/bin/prettier.cjs'), '--check', '.'], environment),
  },
  { zh: '类型', en: 'tsc', run: () => checkTypes(environment) },
  { zh: '规则', en: 'eslint', run: () => run([tool('eslint/bin/eslint.js'), '.'], environment) },
  {
    zh: '分层',
    en: 'dependency-cruiser',
    run: () =>
      run(
        [
          tool('dependency-cruiser/bin/dependency-cruise.mjs'),
          '--config',
          '.dependency-cruiser.cjs',
          ...['src', 'collections', 'scripts', 'test', 'payload.config.ts'].filter((path) =>
            existsSync(join(projectRoot, path)),
          ),
        ],
        environment,
      ),
  },
  { zh: '无用代码', en: 'knip', run: () => run([tool('knip/bin/knip.js')], environment) },
  { zh: '生成文件', en: 'generated files', run: () => checkGenerated(environment) },
  {
    zh: '数据库迁移',
    en: 'migrations',
    run: () => run(withTypeScript(['scripts/migrations-up-to-date.ts']), forSqlite(environment)),
  },
]

/** `npm run check`: every check to its end, then all that failed. @returns {Promise<number>} */
export async function main() {
  const environment = { ...(await prepare(projectRoot)), NEXT_TELEMETRY_DISABLED: '1' }
  /** @type {[string, string][]} */
  const failures = []
  for (const { zh, en, run: runStep } of stepsIn(environment)) {
    const began = Date.now()
    const { isOk, output } = await runStep().catch((error) => ({
      isOk: false,
      output: error instanceof Error ? error.message : String(error),
    }))
    console.log(`${isOk ? '✓' : '✗'} ${zh} · ${en} (${seconds(Date.now() - began)})`)
    if (!isOk) failures.push([en, output])
  }
  for (const [name, output] of failures) {
    console.log(`\n── ${name} ──`)
    console.log(output.trim().split('\n').slice(-SHOWN_LINES).join('\n'))
  }
  return failures.length > 0 ? 1 : 0
}
