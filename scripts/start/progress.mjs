const PLAIN_INTERVAL_MS = 10_000

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`

/**
 * Says what is being done and how far it is: on a terminal one line that keeps changing, elsewhere a plain line at
 * most every ten seconds.
 * @typedef {object} Progress
 * @property {(zh: string, en: string) => void} step begins the next of `total` steps
 * @property {(text: string) => void} live where the running step is now
 * @property {(text: string) => void} done ends the step with what came of it
 * @property {(text: string) => void} note a line of its own
 *
 * @param {{ total: number, out?: { isTTY?: boolean, columns?: number, write: (text: string) => unknown },
 *   now?: () => number }} options
 * @returns {Progress}
 */
export function createProgress({ total, out = process.stdout, now = Date.now }) {
  let current = 0
  let began = now()
  let lastPlain = now()
  let isLineOpen = false
  const clear = () => {
    if (isLineOpen) out.write('\r\x1b[K')
    isLineOpen = false
  }
  /** @param {string} text */
  const note = (text) => {
    clear()
    out.write(`${text}\n`)
  }
  return {
    note,
    step(zh, en) {
      current += 1
      began = lastPlain = now()
      note(`[${current}/${total}] ${zh} · ${en}`)
    },
    live(text) {
      const line = `      ${seconds(now() - began)}  ${text}`
      if (out.isTTY) {
        clear()
        // Half the columns: a Chinese character takes two, and a wrapped line could not be cleared.
        out.write(line.slice(0, Math.max(20, Math.floor((out.columns ?? 80) * 0.6))))
        isLineOpen = true
      } else if (now() - lastPlain >= PLAIN_INTERVAL_MS) {
        lastPlain = now()
        out.write(`${line}\n`)
      }
    },
    done(text) {
      note(`      ✓ ${text} (${seconds(now() - began)})`)
    },
  }
}
