/** One step of the way from one sequence to another. Indexes are into the old and the new one. */
export type Step =
  | { readonly kind: 'same'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number }

/** Above this many pairs the table would cost more memory than the answer is worth (8 MB). */
const MAX_PAIRS = 4_000_000

/**
 * The longest common subsequence of two sequences as steps, removals before additions. Sequences whose
 * differing middle is too large to compare come back as removed and added whole.
 */
export function align<Item>(before: readonly Item[], after: readonly Item[]): Step[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1
  }
  const steps: Step[] = []
  for (let index = 0; index < start; index += 1) {
    steps.push({ kind: 'same', before: index, after: index })
  }
  const middle = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  }
  steps.push(...alignMiddle(middle, start))
  for (let index = end; index > 0; index -= 1) {
    steps.push({ kind: 'same', before: before.length - index, after: after.length - index })
  }
  return steps
}

interface Middle<Item> {
  readonly before: readonly Item[]
  readonly after: readonly Item[]
}

function alignMiddle<Item>({ before, after }: Middle<Item>, offset: number): Step[] {
  const removed = (index: number): Step => ({ kind: 'removed', before: index + offset })
  const added = (index: number): Step => ({ kind: 'added', after: index + offset })
  if (before.length * after.length > MAX_PAIRS) {
    return [...before.map((_, index) => removed(index)), ...after.map((_, index) => added(index))]
  }
  const lengths = commonLengths(before, after)
  const width = after.length + 1
  const steps: Step[] = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      steps.push({ kind: 'same', before: i + offset, after: j + offset })
      i += 1
      j += 1
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      steps.push(removed(i))
      i += 1
    } else {
      steps.push(added(j))
      j += 1
    }
  }
  for (; i < before.length; i += 1) steps.push(removed(i))
  for (; j < after.length; j += 1) steps.push(added(j))
  return steps
}

/** `table[i * width + j]`: length of the longest common subsequence of `before[i…]` and `after[j…]`. */
function commonLengths<Item>(before: readonly Item[], after: readonly Item[]): Uint16Array {
  const width = after.length + 1
  const table = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        before[i] === after[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
    }
  }
  return table
}
