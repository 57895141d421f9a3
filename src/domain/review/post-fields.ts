/** The closed lists a post's fields choose from; schema, gate and screens read them here. */

/** Format of a post. */
export const KINDS = ['article', 'video', 'copy', 'poster', 'statement'] as const
export type Kind = (typeof KINDS)[number]

/** 体裁: what the law sees in it. */
export const GENRES = [
  'science',
  'service',
  'policy',
  'news',
  'statement',
  'advertisement',
] as const
export type Genre = (typeof GENRES)[number]

/** The three classes of the standardised library (标准化内容库). */
export const CLASSES = ['policy', 'science', 'service'] as const
export type PostClass = (typeof CLASSES)[number]

export const AUDIENCES = ['elderly', 'parents', 'residents', 'chronic', 'women'] as const
export type Audience = (typeof AUDIENCES)[number]
