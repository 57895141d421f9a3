import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * A value of plain objects, maps and typed arrays as the repository holds it, in base64. Both steps back are the runtime's
 * own compiled code, which a fresh process need not warm up, and V8 reads what any older V8 has written.
 */
export const pack = (value: unknown): string =>
  deflateRawSync(serialize(value), { level: 9 }).toString('base64')

export const unpack = (packed: string): unknown =>
  deserialize(inflateRawSync(Buffer.from(packed, 'base64')))
