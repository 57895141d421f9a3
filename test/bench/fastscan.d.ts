declare module 'fastscan' {
  /** The part of fastscan 1.0.6 the benchmark uses; the package brings no types. */
  export default class FastScanner {
    constructor(words: string[])
    search(text: string): unknown[]
  }
}
