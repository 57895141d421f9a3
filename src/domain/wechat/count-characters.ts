/**
 * Length of a text as a careful guest counts it: whether the platform counts code points or UTF-16
 * units is not documented, so the larger of the two.
 */
export function countCharacters(text: string): number {
  return Math.max(text.length, [...text].length)
}
