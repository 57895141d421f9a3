import { createServer } from 'node:net'
import { StartFailure } from './failure.mjs'

const DEFAULT_PORT = 3000
const DEFAULT_HOST = '0.0.0.0'

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {{ port: number, host: string }}
 * @throws {StartFailure} PORT is not a port
 */
export function readAddress(environment) {
  const text = environment['PORT'] || String(DEFAULT_PORT)
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new StartFailure(
      `PORT=${text} 不是端口号，请把 PORT 设为 1 到 65535 之间的整数。`,
      `PORT=${text} is not a port: set PORT to a whole number from 1 to 65535.`,
    )
  }
  return { port, host: environment['HOST'] || DEFAULT_HOST }
}

/** @param {string} code @param {{ port: number, host: string }} address */
function explainListen(code, { port, host }) {
  if (code === 'EADDRINUSE') {
    return new StartFailure(
      `端口 ${port} 已被别的程序占用：请先停掉它，或换一个端口，例如 PORT=${port + 1} npm start（也可以写在 .env 的 PORT 里）。`,
      `Port ${port} is in use: stop the other program, or set PORT (in .env or the environment) to another one.`,
    )
  }
  if (code === 'EACCES') {
    return new StartFailure(
      `没有权限使用端口 ${port}：请把 PORT 设为 1024 以上的端口。`,
      `Not allowed to use port ${port}: set PORT to one above 1024.`,
    )
  }
  return new StartFailure(
    `HOST=${host} 不是本机的地址（${code}）：请把 HOST 改成本机的地址，或留空。`,
    `HOST=${host} is not an address of this machine (${code}): change HOST or leave it empty.`,
  )
}

/**
 * @param {{ port: number, host: string }} address
 * @returns {Promise<void>}
 * @throws {StartFailure} somebody else has it
 */
export const ensurePortFree = (address) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      reject(explainListen('code' in error ? String(error.code) : '', address))
    })
    probe.listen(address.port, address.host, () => probe.close(() => resolve()))
  })

/** How this machine itself reaches a server that listens on `host`. @param {{ port: number, host: string }} address */
export function localUrl({ port, host }) {
  const isAny = host === '0.0.0.0' || host === '::'
  const name = isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
