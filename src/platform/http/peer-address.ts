import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Set by us on every request, over whatever the request says itself: the other end of the socket. */
const PEER_HEADER = 'x-yixuan-peer'

/**
 * A route handler of Next sees headers, not the socket, and Next keeps an `X-Forwarded-For` that anyone may
 * have sent. Node tells of each request before Next sees it: the socket's address goes into a header.
 */
export function notePeers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? ''
  })
}

/**
 * The address a request came from, or null when it is not known: the socket's, and behind proxies of
 * `trusted` (addresses and ranges) the last one in `X-Forwarded-For` that is none of them.
 */
export function addressOf(headers: Headers, trusted: readonly string[]): string | null {
  const proxies = blockListOf(trusted)
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((one) => plain(one))
  let address = plain(headers.get(PEER_HEADER) ?? '')
  while (isIP(address) !== 0 && isAmong(proxies, address)) {
    const next = forwarded.pop()
    if (next === undefined || isIP(next) === 0) break
    address = next
  }
  return isIP(address) === 0 ? null : address
}

/** IPv4 as IPv4, also where a socket of both kinds writes it as `::ffff:10.0.0.1`. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

const isAmong = (list: BlockList, address: string): boolean =>
  list.check(address, familyOf(address))

function blockListOf(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}
