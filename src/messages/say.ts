/** `{name}` or, for a count, `{name|singular|plural}`. */
const HOLE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g

export type Values = Readonly<Record<string, string | number>>

/** Fills the holes of a sentence; a hole nobody has a value for stays as it is, to be seen. */
export const fill = (sentence: string, values: Values): string =>
  sentence.replace(HOLE, (hole: string, ...[name = '', one, many]: string[]) => {
    const value = values[name]
    if (value === undefined) return hole
    return one === undefined || many === undefined ? String(value) : value === 1 ? one : many
  })

/** A screen's words by their keys, the Chinese first. Both languages have the same holes. */
export type Catalogue = Readonly<Record<string, readonly [zh: string, en: string]>>

/** The names of a sentence's holes, read from the Chinese. */
type Holes<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never

type ValuesOf<Sentence extends string> = [Holes<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<Holes<Sentence>, string | number>>]

export type SayOf<Words extends Catalogue> = <Word extends keyof Words>(
  word: Word,
  ...values: ValuesOf<Words[Word][0]>
) => string

/** The words of a catalogue in one language (`zh` unless it begins with `en`); a missing value does not compile. */
export const speaker =
  <const Words extends Catalogue>(words: Words) =>
  (language: string): SayOf<Words> => {
    const index = language.startsWith('en') ? 1 : 0
    return (word, ...[values]) => fill(words[word]?.[index] ?? '', values ?? {})
  }
