/** Controls other than tab and line feed, and halves of surrogate pairs: no reader sees them, no UTF-8 holds them. */
const UNPRINTABLE = /(?![\n\t])\p{Cc}|\p{Cs}/gu

/**
 * Characters without a width or that turn the direction of reading: soft hyphen, zero-width space and
 * non-joiner, direction marks and overrides, word joiner, byte order mark, tags. They break punctuation
 * and wrapping in WeChat, hide words from a search, and can make a text read otherwise than it is stored.
 */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu

/** A zero-width joiner that does not join two emoji (👨‍⚕️ needs its own). */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)\u200D|\u200D(?!\p{Extended_Pictographic})/gu

/**
 * The text as people read it: without unprintable and invisible characters, line ends as `\n`.
 * Everything visible stays as it is; cleaning twice is the same as once.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
}

/** True when nothing of the text would be seen. */
export const isBlank = (text: string): boolean => cleanText(text).trim() === ''
