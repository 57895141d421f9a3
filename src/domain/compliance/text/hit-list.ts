/** Flat growing list of (start, end, word) found in a text. */
export class HitList {
  data: Int32Array
  length = 0

  constructor(capacity: number) {
    this.data = new Int32Array(capacity * 3)
  }

  push(start: number, end: number, word: number) {
    const at = this.length * 3
    if (at + 3 > this.data.length) {
      const grown = new Int32Array(this.data.length * 2)
      grown.set(this.data)
      this.data = grown
    }
    this.data[at] = start
    this.data[at + 1] = end
    this.data[at + 2] = word
    this.length++
  }
}
