import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { explainOutput, explainWrite, StartFailure } from './failure.mjs'
import { stateFolder, writeAtomically } from './folder.mjs'
import { alone } from './lock.mjs'
import { findNpm } from './npm-cli.mjs'
import { runLogged } from './run-child.mjs'

const OFFLINE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/
const SHOWN_LINES = 12

/**
 * What an installed tree depends on: the lockfile, and the Node and machine that native modules were chosen for.
 * @param {string} root
 * @param {{ node: string, platform: string, arch: string }} [machine]
 */
export function dependencyStamp(
  root,
  machine = { node: process.versions.node, platform: process.platform, arch: process.arch },
) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lock} node-${machine.node.split('.')[0]} ${machine.platform}-${machine.arch}\n`
}

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules', '.yixuan-stamp')

/** @param {string} path @returns {Record<string, Record<string, any>> | null} */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Whether npm leaves this entry out on this machine. Which C library a Linux has is not looked at: such a package may
 * be there or not.
 * @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry
 */
function isForAnotherMachine({ os, cpu, libc }) {
  /** @param {string[] | undefined} list @param {string} mine */
  const excludes = (list, mine) => list !== undefined && !list.includes(mine)
  return excludes(os, process.platform) || excludes(cpu, process.arch) || libc !== undefined
}

/**
 * Whether someone has just run `npm ci` or `npm install` himself: npm writes its own record of the tree last, so if
 * that agrees with the lockfile there is nothing to install.
 * @param {string} root
 */
function isInstalledByHand(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.['packages']
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.['packages']
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, entry]) => {
    const found = /** @type {Record<string, { version?: string, integrity?: string }>} */ (present)[
      path
    ]
    if (path === '') return true
    // Of the optional ones npm also leaves out what only another machine's package needs.
    if (!found) return entry.optional === true && (isForAnotherMachine(entry) || !entry.os)
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

/** Every package named in package.json has its folder. @param {string} root */
function hasEveryDirectPackage(root) {
  const manifest = readJson(join(root, 'package.json'))
  return Object.keys({ ...manifest?.['dependencies'], ...manifest?.['devDependencies'] }).every(
    (name) => existsSync(join(root, 'node_modules', name, 'package.json')),
  )
}

/**
 * @param {string} root
 * @returns {boolean} whether what is installed is what the lockfile says, for this Node and machine
 */
export function areDependenciesFresh(root) {
  if (!hasEveryDirectPackage(root)) return false
  const path = stampPath(root)
  if (existsSync(path)) return readFileSync(path, 'utf8') === dependencyStamp(root)
  if (!isInstalledByHand(root)) return false
  writeAtomically(path, dependencyStamp(root))
  return true
}

/** @param {string[]} tail @param {string} log @param {string} root */
function explainInstall(tail, log, root) {
  const known = explainOutput(tail, root)
  if (known) return known
  const detail = tail.filter((line) => /error|ERR!/i.test(line)).slice(-SHOWN_LINES)
  if (OFFLINE.test(tail.join('\n'))) {
    return new StartFailure(
      `安装依赖时连不上软件源：请检查网络或代理（npm config get registry），联网后再运行一次。完整记录：${log}。`,
      `Could not reach the npm registry: check the network or proxy and run this again. Log: ${log}.`,
      { detail },
    )
  }
  return new StartFailure(
    `安装依赖失败，完整记录：${log}。`,
    `Installing the dependencies failed; the whole log: ${log}.`,
    { detail: detail.length > 0 ? detail : tail.slice(-SHOWN_LINES) },
  )
}

/** @param {string} root how many packages the lockfile brings to this machine */
function countWanted(root) {
  const packages = readJson(join(root, 'package-lock.json'))?.['packages'] ?? {}
  return Object.entries(packages).filter(
    ([path, entry]) => path !== '' && !isForAnotherMachine(entry),
  ).length
}

/**
 * How far npm is, from its own account of what it fetches: first a description of each package, then its archive.
 * @param {number} wanted
 */
function fetchCounter(wanted) {
  let described = 0
  let downloaded = 0
  return {
    /** @param {string} line */
    read(line) {
      if (!/^npm http (fetch|cache)/.test(line)) return
      if (line.includes('.tgz')) downloaded += 1
      else described += 1
    },
    said() {
      if (downloaded > 0 && downloaded >= described) return '解包 · unpacking'
      return `查询 ${Math.min(described, wanted)}/${wanted}，下载 ${Math.min(downloaded, wanted)}/${wanted} · looked up, downloaded`
    },
  }
}

/** @param {{ root: string, progress: import('./progress.mjs').Progress, onStart: (pid: number) => void }} options */
async function install({ root, progress, onStart }) {
  const npm = findNpm()
  const log = join(stateFolder(root), 'install.log')
  try {
    // First, so that an install cut short is seen as none.
    rmSync(stampPath(root), { force: true })
  } catch (error) {
    throw explainWrite(error, join(root, 'node_modules'))
  }
  const stamp = dependencyStamp(root)
  const counter = fetchCounter(countWanted(root))
  const ticker = setInterval(() => progress.live(counter.said()), 1_000)
  try {
    const { code, tail } = await runLogged({
      argv: [
        npm,
        'ci',
        '--include=dev',
        '--no-audit',
        '--no-fund',
        '--prefer-offline',
        '--no-progress',
        '--loglevel=http',
      ],
      cwd: root,
      log,
      onLine: counter.read,
      onStart,
    })
    if (code !== 0) throw explainInstall(tail, log, root)
  } finally {
    clearInterval(ticker)
  }
  writeAtomically(stampPath(root), stamp)
}

/**
 * Installs exactly what package-lock.json says, if that is not what is there.
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<boolean>} whether anything was installed
 * @throws {StartFailure} no npm, no network, full, read-only, or npm's own failure
 */
export async function ensureDependencies(root, progress) {
  if (areDependenciesFresh(root)) return false
  return alone(root, {
    onWait: () =>
      progress.live('另一个安装或构建正在进行，等它结束 · waiting for another install or build'),
    work: async (onStart) => {
      if (areDependenciesFresh(root)) return false
      await install({ root, progress, onStart })
      return true
    },
  })
}
