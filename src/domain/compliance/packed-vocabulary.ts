/**
 * The built-in vocabulary as the repository holds it (`data/packed-vocabulary.ts`): the words sorted, so that the trie
 * is laid down in one walk without a search, each node's place already chosen. Numbers are 16-bit in base64.
 */
export interface PackedVocabulary {
  /** The unit with number 1, 2, 3 … */
  readonly units: string
  /** Sorted, parted by line ends. */
  readonly words: string
  /** Entry of each word, in that order. */
  readonly entries: string
  /** Base of every node with children, as the walk meets them; and where nodes without children look. */
  readonly bases: string
  readonly nowhere: number
  /** Names in the order of their ids, and for each kind of word the ids it plays. */
  readonly parts: string
  readonly kinds: string
  readonly kindOf: string
  readonly terms: string
  readonly allowed: string
  readonly jargon: string
}
