/** How many leading bytes {@link sniffMusic} wants to see. */
export const MUSIC_HEAD = 16

export type MusicKind = 'mp3' | 'm4a' | 'wav'

export const MUSIC_TYPES: Readonly<Record<MusicKind, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
}

/** What the first bytes say a piece of music is; null for anything else, whatever its name. */
export function sniffMusic(head: Uint8Array): MusicKind | null {
  const text = String.fromCharCode(...head.subarray(0, MUSIC_HEAD))
  if (text.startsWith('ID3') || isFrame(head)) return 'mp3'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WAVE') return 'wav'
  const brand = text.slice(8, 12)
  return text.slice(4, 8) === 'ftyp' && /^(M4A|M4B|mp42|isom)/.test(brand) ? 'm4a' : null
}

/** A frame of MPEG audio, layer 3: eleven sync bits, then version and layer that exist. */
function isFrame([first = 0, second = 0]: Uint8Array): boolean {
  return (
    first === 0xff &&
    (second & 0xe0) === 0xe0 &&
    (second & 0x18) !== 0x08 &&
    (second & 0x06) === 0x02
  )
}
