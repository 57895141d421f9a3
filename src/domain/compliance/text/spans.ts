/** Flat lists of spans: start, end, start, end … sorted by start, not overlapping. */
export type Spans = readonly number[]

/** Number of spans that start at or before `at`; logarithmic, so hostile texts stay linear. */
function startedBy(spans: Spans, at: number): number {
  let low = 0
  let high = spans.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle * 2]! <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** True when one span covers `start..end`. */
export function covers(spans: Spans, start: number, end: number): boolean {
  const count = startedBy(spans, start)
  return count > 0 && spans[count * 2 - 1]! >= end
}

/** True when a span lies wholly in `start..end`. */
export function liesIn(spans: Spans, start: number, end: number): boolean {
  const count = startedBy(spans, start - 1)
  return count * 2 < spans.length && spans[count * 2 + 1]! <= end
}

/** True when a span and `start..end` have a place in common. */
export function meets(spans: Spans, start: number, end: number): boolean {
  const count = startedBy(spans, end - 1)
  return count > 0 && spans[count * 2 - 1]! > start
}

/** How many places of `start..end` lie in spans. */
export function coveredIn(spans: Spans, start: number, end: number): number {
  let places = 0
  for (let i = startedBy(spans, end - 1) - 1; i >= 0 && spans[i * 2 + 1]! > start; i--)
    places += Math.min(end, spans[i * 2 + 1]!) - Math.max(start, spans[i * 2]!)
  return places
}

/** Spans sorted by start, those that overlap or touch made one. */
export function joined(
  sorted: Iterable<readonly [start: number, end: number, ...rest: unknown[]]>,
): Spans {
  const spans: number[] = []
  for (const [start, end] of sorted) {
    const last = spans.length - 1
    if (last > 0 && start <= spans[last]!) spans[last] = Math.max(spans[last]!, end)
    else spans.push(start, end)
  }
  return spans
}
