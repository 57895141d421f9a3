/** What one benchmark found: a table for people, and whether its targets were met. */
export interface Report {
  readonly title: string
  /** How it was measured, in a sentence or two. */
  readonly how: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface BenchOptions {
  /** Seconds of the load; the contract's figure is 60. */
  readonly seconds: number
  /** Posts of the large library; the contract's figure is 100,000. */
  readonly posts: number
}

/** The value that `share` (0 … 1) of the samples do not exceed. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5)

export const inMs = (value: number): string => `${value.toFixed(1)} ms`

export const asRatio = (value: number, target: number): string =>
  `${value.toFixed(2)} × (≤ ${target.toFixed(1)}) ${value <= target ? 'yes' : 'NO'}`

export const within = (value: number, target: number, unit: string): string =>
  `${value.toFixed(0)} ${unit} (≤ ${target}) ${value <= target ? 'yes' : 'NO'}`

/** Milliseconds of one call. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** As a Markdown table. */
export function asMarkdown({ title, how, head, rows }: Report): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `## ${title}`,
    '',
    how,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}
