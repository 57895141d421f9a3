import { expect, test } from 'vitest'
import { addressOf } from '@/platform/http/peer-address'

const from = (peer: string, forwarded?: string) =>
  new Headers({ 'x-yixuan-peer': peer, ...(forwarded ? { 'x-forwarded-for': forwarded } : {}) })

test.each([
  ['the socket, whatever the request says of itself', from('9.9.9.9', '1.1.1.1'), [], '9.9.9.9'],
  ['what a trusted proxy says', from('10.0.0.1', '1.1.1.1'), ['10.0.0.1'], '1.1.1.1'],
  [
    'the last hop no proxy of ours',
    from('10.0.0.1', '6.6.6.6, 1.1.1.1, 10.0.0.2'),
    ['10.0.0.0/8'],
    '1.1.1.1',
  ],
  ['the proxy, when it forwards nonsense', from('10.0.0.1', 'x'), ['10.0.0.1'], '10.0.0.1'],
  ['IPv4 in its IPv6 clothes', from('::ffff:10.0.0.1', '1.1.1.1'), ['10.0.0.1'], '1.1.1.1'],
  ['nothing, without a socket', new Headers({ 'x-forwarded-for': '1.1.1.1' }), [], null],
] as const)('takes %s', (...[, headers, trusted, address]) => {
  expect(addressOf(headers, trusted)).toBe(address)
})
