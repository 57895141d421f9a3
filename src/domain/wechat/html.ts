import { cleanText } from '@/domain/content/clean-text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const entity = (character: string): string => ENTITIES[character] ?? character

/** For the value of an attribute between double quotes; line ends become spaces. */
export const escapeAttribute = (value: string): string =>
  cleanText(value)
    .replace(/[&<>"']/g, entity)
    .replace(/[\n\t]+/g, ' ')

/** White space alone between two tags would be dropped or become an empty line; as an entity it stays a space. */
const spaceEntity = (space: string): string =>
  space === ' ' || space === '\u00A0' ? '&nbsp;' : `&#${space.codePointAt(0) ?? 32};`

/**
 * Text as HTML: markup escaped, invisible characters gone, line ends as `<br>`, tabs as an em space.
 * @param isCode spaces stay as many as they are
 */
export function escapeText(text: string, isCode = false): string {
  return cleanText(text)
    .split('\n')
    .map((line) => {
      const escaped = line.replace(/[&<>]/g, entity).replaceAll('\t', '&emsp;')
      if (line.trim() === '') return escaped.replace(/\s/g, spaceEntity)
      return isCode ? escaped.replace(/ (?= )/g, '&nbsp;') : escaped
    })
    .join('<br>')
}

/** An element with an inline style; nothing at all where there is nothing to hold. */
export const element = (tag: string, style: string, inner: string): string =>
  inner === '' ? '' : `<${tag} style="${style}">${inner}</${tag}>`

/** Size in px and colour of a piece of text: both are repeated on every element that holds text. */
export interface Look {
  readonly size: number
  readonly color: string
  /** Bold already, so that bold runs inside need no more. */
  readonly isStrong?: boolean
}

export const lookStyle = ({ size, color }: Look): string => `font-size:${size}px;color:${color}`

/** A style of the theme with the look of its text. */
export const withLook = (style: string, look: Look): string =>
  style === '' ? lookStyle(look) : `${style};${lookStyle(look)}`
