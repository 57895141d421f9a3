/** A word as the checker compares it: width, case, traditional characters and look-alikes folded. */
export function foldedWord(word: string, fold: Uint16Array): string {
  let out = ''
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(fold[word.charCodeAt(i)]!)
  return out
}
