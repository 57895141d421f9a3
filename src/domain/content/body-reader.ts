import { DomainError } from '@/domain/errors'
import { cleanText } from './clean-text'
import { MAX_DEPTH } from './walk-body'

/** What can be wrong with a body. Stable: the sentence people read is found by it. */
export type BodyProblem =
  | 'NOT_AN_OBJECT'
  | 'FORBIDDEN_KEY'
  | 'UNKNOWN_NODE'
  | 'WRONG_TYPE'
  | 'TOO_DEEP'
  | 'TOO_MANY_NODES'
  | 'TOO_MUCH_TEXT'
  | 'HEADING_LEVEL'
  | 'LIST_TYPE'
  | 'LIST_NEEDS_ITEMS'
  | 'TEXT_AFTER_NESTED_LIST'
  | 'TABLE_NEEDS_ROWS'
  | 'TABLE_NEEDS_CELLS'
  | 'TABLE_NESTED'
  | 'UPLOAD_KIND'
  | 'UPLOAD_MISSING'
  | 'BLOCK_TYPE'
  | 'CALLOUT_TONE'
  | 'LINK_INTERNAL'
  | 'LINK_IN_LINK'
  | 'URL_MISSING'
  | 'URL_TOO_LONG'
  | 'URL_CONTROL_CHARACTER'
  | 'URL_SCHEME'
  | 'URL_PASSWORD'
  | 'URL_INVALID'

export const MAX_NODES = 5_000
/** In UTF-16 units, of all texts of the body together, as they came. */
export const MAX_TEXT = 200_000

export type Raw = Readonly<Record<string, unknown>>

/** Where in the tree we are; depth 0 is the root. */
export interface Place {
  readonly path: string
  readonly depth: number
}
export interface RawChild {
  readonly input: unknown
  readonly place: Place
}

const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

/** Reads one untrusted tree: types, and the totals of one body, in one place. */
export class BodyReader {
  private nodes = 0
  private textLength = 0

  refuse(place: Place, problem: BodyProblem): DomainError {
    return new DomainError('BODY_INVALID', { path: place.path, problem })
  }

  object(input: unknown, place: Place): Raw {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      throw this.refuse(place, 'NOT_AN_OBJECT')
    }
    if (FORBIDDEN_KEYS.some((key) => Object.hasOwn(input, key))) {
      throw this.refuse(place, 'FORBIDDEN_KEY')
    }
    // Any object is a record of unknowns; every value is checked where it is read.
    return input as Raw
  }

  /** An object that is a node: counted, and not too deep. */
  enter(input: unknown, place: Place): Raw {
    if (place.depth > MAX_DEPTH) throw this.refuse(place, 'TOO_DEEP')
    this.nodes += 1
    if (this.nodes > MAX_NODES) throw this.refuse(place, 'TOO_MANY_NODES')
    return this.object(input, place)
  }

  children(raw: Raw, place: Place): RawChild[] {
    const { children } = raw
    if (!Array.isArray(children)) throw this.refuse(place, 'WRONG_TYPE')
    if (children.length > MAX_NODES) throw this.refuse(place, 'TOO_MANY_NODES')
    return Array.from(children, (input: unknown, index) => ({
      input,
      place: { path: `${place.path}.children[${index}]`, depth: place.depth + 1 },
    }))
  }

  /** The type of a child not yet entered, or null. */
  typeOf({ input }: RawChild): string | null {
    if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'type')) return null
    const { type } = input as { type: unknown }
    return typeof type === 'string' ? type : null
  }

  /** Text as it will be sealed; its length counts towards {@link MAX_TEXT} before it is cleaned. */
  text(input: unknown, place: Place): string {
    if (typeof input !== 'string') throw this.refuse(place, 'WRONG_TYPE')
    this.textLength += input.length
    if (this.textLength > MAX_TEXT) throw this.refuse(place, 'TOO_MUCH_TEXT')
    return cleanText(input)
  }

  /** Text that may be left out; blank is null. */
  optionalText(input: unknown, place: Place): string | null {
    if (input == null) return null
    const text = this.text(input, place).trim()
    return text === '' ? null : text
  }

  /** A whole number within the bounds, or null where there is none. */
  integer(
    input: unknown,
    bounds: { readonly min: number; readonly max?: number },
    place: Place,
  ): number | null {
    if (input == null) return null
    if (typeof input !== 'number' || !Number.isFinite(input)) {
      throw this.refuse(place, 'WRONG_TYPE')
    }
    return Math.min(Math.max(Math.trunc(input), bounds.min), bounds.max ?? Number.MAX_SAFE_INTEGER)
  }

  /** The id of a document, given as an id or populated; null where there is none. */
  id(input: unknown, place: Place): string | null {
    if (input == null || input === '') return null
    if (typeof input === 'object') {
      const { id } = this.object(input, place)
      if (typeof id === 'object' && id !== null) throw this.refuse(place, 'WRONG_TYPE')
      return this.id(id, place)
    }
    const isId = typeof input === 'string' || (typeof input === 'number' && Number.isInteger(input))
    if (!isId) throw this.refuse(place, 'WRONG_TYPE')
    const id = String(input)
    if (!/^[\w-]{1,64}$/.test(id)) throw this.refuse(place, 'WRONG_TYPE')
    return id
  }
}
