import { DomainError } from '@/domain/errors'

/** Bounds on one Word file; a test may draw them tighter. */
export interface WordLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number
  /** Bytes of all parts together once unpacked. */
  readonly unpackedBytes: number
  /** Unpacked size of a part, as a multiple of its packed size, beyond `freeBytes`. */
  readonly ratio: number
  readonly freeBytes: number
  readonly entries: number
  /** Elements of one XML part (80,000 keep the worst file under a few seconds), and how deep they may nest. */
  readonly elements: number
  readonly depth: number
  /** Characters of text in the document. */
  readonly characters: number
  readonly images: number
}

const MB = 1024 * 1024

export const WORD_LIMITS: WordLimits = {
  fileBytes: 20 * MB,
  unpackedBytes: 200 * MB,
  ratio: 100,
  freeBytes: MB,
  entries: 3000,
  elements: 80_000,
  depth: 200,
  characters: 200_000,
  images: 100,
}

/** Why a file is not a .docx we read; `problem` of UNSUPPORTED_FILE. */
export type UnsupportedWord =
  'encrypted' | 'old_doc' | 'wps' | 'rtf' | 'pdf' | 'web_page' | 'macros' | 'not_word' | 'not_zip'
/** What is broken in it; `problem` of UNREADABLE_FILE. */
export type UnreadableWord =
  'empty' | 'damaged_zip' | 'damaged_xml' | 'xml_doctype' | 'xml_encoding' | 'too_deep'
/** What there is too much of; `problem` of TOO_LARGE. */
export type TooLargeWord = 'file' | 'zip_bomb' | 'unpacked' | 'entries' | 'elements' | 'text'

export const unsupported = (problem: UnsupportedWord): DomainError =>
  new DomainError('UNSUPPORTED_FILE', { problem, expected: 'docx' })

export const unreadable = (problem: UnreadableWord, cause?: unknown): DomainError =>
  new DomainError('UNREADABLE_FILE', { problem }, cause === undefined ? undefined : { cause })

export const tooLarge = (problem: TooLargeWord, limit: number): DomainError =>
  new DomainError('TOO_LARGE', { problem, limit })

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte)

/** Refuses by its first bytes what is no zip at all, saying what it is instead. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable('empty')
  if (startsWith(bytes, [0x50, 0x4b])) return
  if (startsWith(bytes, OLE)) throw unsupported(kindOfOle(bytes))
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replace(/^ï»¿/, '')
  if (head.startsWith('{\\rtf')) throw unsupported('rtf')
  if (head.startsWith('%PDF')) throw unsupported('pdf')
  // A page saved from Word as "web page" often still carries the name .doc.
  if (/^\s*(?:<!doctype|<html|<\?xml|mime-version)/i.test(head)) throw unsupported('web_page')
  throw unsupported('not_zip')
}

/** Names of streams in an OLE container are UTF-16LE; a password turns a .docx into such a container. */
function kindOfOle(bytes: Uint8Array): UnsupportedWord {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (raw.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'encrypted'
  const isWps = ['WPS Office', 'Kingsoft'].some(
    (name) => raw.includes(name) || raw.includes(Buffer.from(name, 'utf16le')),
  )
  return isWps ? 'wps' : 'old_doc'
}
