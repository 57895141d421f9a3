const ENDS: Readonly<Record<string, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd9],
  'image/png': [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
  'image/gif': [0x3b],
}

/** What a picture never needs and a browser might run. */
const MARKUP = ['<script', '<html', '<svg', '<iframe', '<?php', '<!doctype']

/** Whether the bytes stop where the picture stops: what is hung behind it is no picture. */
function endsWithItself(bytes: Uint8Array, mime: string): boolean {
  if (mime === 'image/webp') {
    const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true)
    return size + 8 === bytes.length
  }
  const end = ENDS[mime]
  if (!end) return false
  return end.every((byte, index) => bytes[bytes.length - end.length + index] === byte)
}

/** False for a file that is a picture and something else too; encoding it anew leaves the picture. */
export function isPictureAlone(bytes: Uint8Array, mime: string): boolean {
  if (!endsWithItself(bytes, mime)) return false
  const text = new TextDecoder('latin1').decode(bytes).toLowerCase()
  return !MARKUP.some((mark) => text.includes(mark))
}
