/** A value JSON can hold. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * The one spelling of a value: keys sorted by UTF-16 code unit, no white space, members that are
 * `undefined` left out (as RFC 8785 for the values we use: finite numbers, strings, booleans, null).
 * Sealed content and review records are hashed over these bytes in UTF-8, so this function must
 * never change its output for a value it has once written.
 *
 * @throws TypeError for what JSON cannot hold (NaN, functions, bigint, cycles beyond the stack).
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('a number of canonical JSON is finite')
      return JSON.stringify(value)
    case 'object':
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value)
    default:
      throw new TypeError(`canonical JSON holds no ${typeof value}`)
  }
}

function canonicalArray(items: readonly unknown[]): string {
  return `[${items.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
