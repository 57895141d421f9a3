import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { explainOutput, explainWrite, StartFailure } from './failure.mjs'
import { fingerprint } from './fingerprint.mjs'
import { stateFolder, writeAtomically } from './folder.mjs'
import { alone } from './lock.mjs'
import { runLogged } from './run-child.mjs'

/** Everything a production build is made from. */
export const BUILD_INPUTS = [
  'src',
  'collections',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** What Next prints as it goes, in its order; the live line shows the last one reached. @type {readonly [RegExp, string][]} */
const PHASES = [
  [/Creating an optimized production build/, '1/5 编译 · compiling'],
  [/Compiled successfully|Running TypeScript/, '2/5 检查类型 · checking types'],
  [/Collecting page data/, '3/5 收集页面 · collecting pages'],
  [/Generating static pages/, '4/5 生成页面 · generating pages'],
  [/Finalizing page optimization|Collecting build traces/, '5/5 收尾 · finishing'],
]
const SHOWN_LINES = 25

/** @param {string} root */
const stampPath = (root) => join(root, '.next', '.yixuan-build-stamp')

/** @param {string} root */
const buildStamp = (root) => `${fingerprint(root, BUILD_INPUTS)}\n`

/**
 * @param {string} root
 * @returns {boolean} whether `.next` is a finished build of exactly these sources
 */
export function isBuildFresh(root) {
  const path = stampPath(root)
  return (
    existsSync(path) &&
    existsSync(join(root, '.next', 'BUILD_ID')) &&
    readFileSync(path, 'utf8') === buildStamp(root)
  )
}

/**
 * @param {{ root: string, environment: Record<string, string | undefined>, onStart: (pid: number) => void,
 *   progress: import('./progress.mjs').Progress }} options
 */
async function build({ root, environment, progress, onStart }) {
  const log = join(stateFolder(root), 'build.log')
  try {
    // First, so that a build cut short is never served.
    rmSync(stampPath(root), { force: true })
  } catch (error) {
    throw explainWrite(error, join(root, '.next'))
  }
  // Taken before: a source saved while the build runs makes it stale.
  const stamp = buildStamp(root)
  let phase = '0/5 准备 · preparing'
  const ticker = setInterval(() => progress.live(phase), 1_000)
  try {
    const { code, tail } = await runLogged({
      argv: [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
      cwd: root,
      env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      log,
      onStart,
      onLine: (line) => {
        phase = PHASES.find(([pattern]) => pattern.test(line))?.[1] ?? phase
      },
    })
    if (code !== 0) {
      throw (
        explainOutput(tail, root) ??
        new StartFailure(
          `构建失败，完整记录：${log}。`,
          `The build failed; the whole log: ${log}.`,
          {
            detail: tail.slice(-SHOWN_LINES),
          },
        )
      )
    }
  } finally {
    clearInterval(ticker)
  }
  writeAtomically(stampPath(root), stamp)
}

/**
 * Builds for production unless the build that is there is one of these very sources.
 * @param {{ root: string, environment: Record<string, string | undefined>, progress: import('./progress.mjs').Progress,
 *   isForced?: boolean }} options
 * @returns {Promise<boolean>} whether anything was built
 * @throws {StartFailure} with the end of the build's log, or full, or read-only
 */
export async function ensureBuild({ root, environment, progress, isForced = false }) {
  if (!isForced && isBuildFresh(root)) return false
  return alone(root, {
    onWait: () =>
      progress.live('另一个安装或构建正在进行，等它结束 · waiting for another install or build'),
    work: async (onStart) => {
      if (!isForced && isBuildFresh(root)) return false
      await build({ root, environment, progress, onStart })
      return true
    },
  })
}
