import type { VideoFailureCode } from './failure-codes'

/** How many leading bytes {@link sniffSource} wants to see. */
export const SNIFF_BYTES = 4096

export type SniffedContainer = 'mp4' | 'matroska' | 'avi' | 'mpegts' | 'flv'

export type SniffVerdict =
  { readonly container: SniffedContainer } | { readonly refused: VideoFailureCode }

/**
 * What the first bytes say a file is, before any demuxer sees it. The name and the declared type of an
 * upload are never asked. Text that looks like a playlist is named as such: a playlist makes a demuxer
 * open other files or addresses.
 */
export function sniffSource(head: Uint8Array): SniffVerdict {
  if (head.length === 0) return { refused: 'VIDEO_EMPTY' }
  const container = containerOf(head)
  if (container) return { container }
  if (looksLikePlaylist(head)) return { refused: 'VIDEO_PLAYLIST_IN_DISGUISE' }
  if (isImage(head)) return { refused: 'VIDEO_IS_IMAGE' }
  if (isSound(head)) return { refused: 'VIDEO_IS_SOUND' }
  if (isDocument(head)) return { refused: 'VIDEO_IS_DOCUMENT' }
  if (isOtherVideo(head)) return { refused: 'VIDEO_CONTAINER_REFUSED' }
  return { refused: 'VIDEO_NOT_A_VIDEO' }
}

const HEIF_BRANDS = ['heic', 'heix', 'heif', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis']
const MP4_FIRST_BOXES = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot', 'styp']

function containerOf(head: Uint8Array): SniffedContainer | null {
  const box = ascii(head, 4, 4)
  if (MP4_FIRST_BOXES.includes(box)) {
    if (box === 'ftyp' && HEIF_BRANDS.includes(ascii(head, 8, 4))) return null
    if (box === 'ftyp' && ascii(head, 8, 3) === 'M4A') return null
    return 'mp4'
  }
  if (startsWith(head, [0x1a, 0x45, 0xdf, 0xa3])) return 'matroska'
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'AVI ') return 'avi'
  if (ascii(head, 0, 3) === 'FLV') return 'flv'
  if (isTransportStream(head, 188, 0) || isTransportStream(head, 192, 4)) return 'mpegts'
  return null
}

/** Sync bytes 0x47 at three packet starts (188 bytes; 192 with the time code of AVCHD cameras). */
function isTransportStream(head: Uint8Array, packet: number, offset: number): boolean {
  return [0, 1, 2].every((n) => head[offset + n * packet] === 0x47)
}

const PLAYLIST_STARTS = [
  '#extm3u',
  '#ext-x',
  'ffconcat',
  'file ',
  "file '",
  'v=0',
  '[playlist]',
  '[reference]',
  'rtsptext',
  'smiltext',
]
const PLAYLIST_MARKS = [
  '<mpd',
  '<smil',
  '<smoothstreamingmedia',
  '<asx',
  '<playlist',
  '#extinf',
  '<manifest',
]

function looksLikePlaylist(head: Uint8Array): boolean {
  const text = ascii(head, 0, SNIFF_BYTES)
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase()
  if (PLAYLIST_STARTS.some((start) => text.startsWith(start))) return true
  return PLAYLIST_MARKS.some((mark) => text.includes(mark))
}

function isImage(head: Uint8Array): boolean {
  return (
    startsWith(head, [0xff, 0xd8, 0xff]) ||
    startsWith(head, [0x89, 0x50, 0x4e, 0x47]) ||
    ascii(head, 0, 4) === 'GIF8' ||
    ascii(head, 0, 2) === 'BM' ||
    startsWith(head, [0x49, 0x49, 0x2a, 0x00]) ||
    startsWith(head, [0x4d, 0x4d, 0x00, 0x2a]) ||
    (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WEBP') ||
    (ascii(head, 4, 4) === 'ftyp' && HEIF_BRANDS.includes(ascii(head, 8, 4)))
  )
}

function isSound(head: Uint8Array): boolean {
  return (
    ascii(head, 0, 3) === 'ID3' ||
    ascii(head, 0, 4) === 'OggS' ||
    ascii(head, 0, 4) === 'fLaC' ||
    ascii(head, 0, 5) === '#!AMR' ||
    (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WAVE') ||
    (ascii(head, 4, 4) === 'ftyp' && ascii(head, 8, 3) === 'M4A') ||
    (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0 && head[1] !== 0xff)
  )
}

function isDocument(head: Uint8Array): boolean {
  return (
    ascii(head, 0, 2) === 'PK' ||
    ascii(head, 0, 4) === '%PDF' ||
    ascii(head, 0, 4) === 'Rar!' ||
    startsWith(head, [0x37, 0x7a, 0xbc, 0xaf]) ||
    startsWith(head, [0x1f, 0x8b]) ||
    startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])
  )
}

/** Videos of kinds that phones do not make: Windows Media, RealMedia, MPEG program streams, MXF. */
function isOtherVideo(head: Uint8Array): boolean {
  return (
    startsWith(head, [0x30, 0x26, 0xb2, 0x75]) ||
    ascii(head, 0, 4) === '.RMF' ||
    startsWith(head, [0x00, 0x00, 0x01, 0xba]) ||
    startsWith(head, [0x00, 0x00, 0x01, 0xb3]) ||
    startsWith(head, [0x06, 0x0e, 0x2b, 0x34])
  )
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte)
}

/** One character per byte, so that offsets stay offsets. */
function ascii(head: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...head.subarray(start, start + length))
}
