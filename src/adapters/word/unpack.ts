import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { isDomainError } from '@/domain/errors'
import { tooLarge, unreadable, unsupported, type WordLimits } from './refuse'

const inflate = promisify(inflateRaw)

/** Signatures and sizes of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const MAX_COMMENT = 0xffff

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly offset: number
}

/**
 * Unpacks a zip whose own words are not believed: each part is inflated under a ceiling made of
 * the bytes that are really there, and checked against its CRC. `.docx` needs no zip64.
 * @returns the wanted parts by name; the others are inflated to be judged, and let go.
 * @throws TOO_LARGE, UNREADABLE_FILE or UNSUPPORTED_FILE with a `problem`.
 */
export async function unpack(
  bytes: Uint8Array,
  limits: WordLimits,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<string, Uint8Array>()
  let remaining = limits.unpackedBytes
  for (const entry of readDirectory(buffer, limits)) {
    const content = await readEntry(buffer, entry, { limits, remaining })
    remaining -= content.length
    if (isWanted(entry.name)) parts.set(entry.name, content)
  }
  return parts
}

function readDirectory(buffer: Buffer, limits: WordLimits): Entry[] {
  const end = findEnd(buffer)
  const count = buffer.readUInt16LE(end + 10)
  if (count > limits.entries) throw tooLarge('entries', limits.entries)
  let at = buffer.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || buffer.readUInt32LE(at) !== CENTRAL) {
      throw unreadable('damaged_zip')
    }
    const nameLength = buffer.readUInt16LE(at + 28)
    const next = at + CENTRAL_BYTES + nameLength + tailOf(buffer, at)
    if (next > end) throw unreadable('damaged_zip')
    // Bit 0 of the flags: the entry is encrypted.
    if ((buffer.readUInt16LE(at + 8) & 1) === 1) throw unsupported('encrypted')
    entries.push({
      name: partName(buffer.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength)),
      method: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    })
    at = next
  }
  return entries
}

const tailOf = (buffer: Buffer, at: number): number =>
  buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)

/** Names as OPC compares them: forward slashes, none in front. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '')

function findEnd(buffer: Buffer): number {
  const last = buffer.length - END_BYTES
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (buffer.readUInt32LE(at) === END) return at
  }
  throw unreadable('damaged_zip')
}

async function readEntry(
  buffer: Buffer,
  entry: Entry,
  bounds: { readonly limits: WordLimits; readonly remaining: number },
): Promise<Uint8Array> {
  const { limits, remaining } = bounds
  const header = entry.offset
  if (header + LOCAL_BYTES > buffer.length || buffer.readUInt32LE(header) !== LOCAL) {
    throw unreadable('damaged_zip')
  }
  const start =
    header + LOCAL_BYTES + buffer.readUInt16LE(header + 26) + buffer.readUInt16LE(header + 28)
  const packed = buffer.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) throw unreadable('damaged_zip')
  const byRatio = Math.max(limits.freeBytes, packed.length * limits.ratio)
  const ceiling = Math.min(byRatio, remaining)
  const isOverTotal = remaining < byRatio
  const content = await open(packed, entry.method, ceiling)
  if (content === null) {
    throw isOverTotal
      ? tooLarge('unpacked', limits.unpackedBytes)
      : tooLarge('zip_bomb', limits.ratio)
  }
  if (crc32(content) !== entry.crc) throw unreadable('damaged_zip')
  return content
}

/** The part's bytes, or null where they are more than `ceiling`. */
async function open(packed: Buffer, method: number, ceiling: number): Promise<Uint8Array | null> {
  if (method === 0) return packed.length > ceiling ? null : packed
  if (method !== 8) throw unreadable('damaged_zip')
  if (ceiling < 1) return packed.length === 0 ? packed : null
  try {
    return await inflate(packed, { maxOutputLength: ceiling })
  } catch (error) {
    if (isDomainError(error)) throw error
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      return null
    }
    throw unreadable('damaged_zip', error)
  }
}
