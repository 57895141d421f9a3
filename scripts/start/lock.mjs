import {
  closeSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { explainWrite } from './failure.mjs'
import { stateFolder } from './folder.mjs'

const BEAT_MS = 2_000
/** A holder that has not touched its lock for this long is gone, whatever else now has its process number. */
const STALE_MS = 20_000
const POLL_MS = 300
const SETTLE_MS = 100

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @param {string} path @returns {boolean} whether somebody living holds it */
function isHeld(path) {
  try {
    const quietFor = Date.now() - statSync(path).mtimeMs
    const text = readFileSync(path, 'utf8')
    // Between creating the file and writing into it the number is missing.
    return quietFor < STALE_MS && (text === '' || text.split(' ').map(Number).some(isAlive))
  } catch {
    return false
  }
}

/** @param {string} path @returns {boolean} whether it is ours now */
function take(path) {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw explainWrite(error, path)
  }
}

/** @param {string} path */
function isOurs(path) {
  try {
    return readFileSync(path, 'utf8').split(' ')[0] === String(process.pid)
  } catch {
    return false
  }
}

/**
 * Two who find the same dead lock may remove it one after the other, the second one the first one's new lock: so look
 * again a moment later.
 * @param {string} path
 */
async function takeForSure(path) {
  if (!take(path)) return false
  await delay(SETTLE_MS)
  return isOurs(path)
}

/**
 * Does `work` while no other start, test or build of this folder installs or builds: two installs at once would leave
 * a mixture. A lock left behind by a killed process is taken over when the program it had started is gone too, which
 * takes some seconds (see tether.mjs); `work` names that program by its process number.
 * @template T
 * @param {string} root
 * @param {{ work: (name: (child: number) => void) => Promise<T>, onWait: () => void }} options
 * @returns {Promise<T>}
 */
export async function alone(root, { work, onWait }) {
  const path = join(stateFolder(root), 'setup.lock')
  while (!(await takeForSure(path))) {
    if (isHeld(path)) {
      onWait()
      await delay(POLL_MS)
    } else {
      rmSync(path, { force: true })
    }
  }
  const beat = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(path, now, now)
    } catch {
      // Somebody cleaned the folder; the work itself will notice what matters.
    }
  }, BEAT_MS)
  try {
    return await work((child) => writeFileSync(path, `${process.pid} ${child}`))
  } finally {
    clearInterval(beat)
    if (isOurs(path)) rmSync(path, { force: true })
  }
}
