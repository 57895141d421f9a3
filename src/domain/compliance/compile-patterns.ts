import { codeOf } from './data/rule-code'
import type { PatternSpec } from './data/pattern-spec'
import type { Anchor, CompiledPattern, Lexicon, Starts } from './lexicon'
import { flagsFrom } from './pattern-flags'

type Attach = Pick<Lexicon, 'kinds' | 'partIds'>
type Compiled = Pick<Lexicon, 'anchors' | 'starts'>

/** The kinds of words that may fill a step: their numbers, and a bit for each from `row` on. */
interface Step {
  readonly kinds: readonly number[]
  readonly row: number
}

/** kind → the patterns that may begin with it, in the order of the table. */
export function compilePatterns(specs: readonly PatternSpec[], attach: Attach): Compiled {
  const width = (attach.kinds.length + 31) >> 5
  const { stepOf, bits } = stepsOf(attach, width)
  const starting = attach.kinds.map((): CompiledPattern[] => [])
  const seconds = new Map<CompiledPattern, readonly number[]>()
  for (const { rule, mode, seq, gap, flags } of specs) {
    const steps = seq.split(' ').map(stepOf)
    const pattern: CompiledPattern = {
      rule,
      code: codeOf(rule),
      mode,
      steps: steps.map(({ row }) => row),
      gap,
      flags: flagsFrom(flags ? flags.split(' ').filter(Boolean) : []),
    }
    seconds.set(pattern, steps[1]?.kinds ?? [])
    for (const kind of steps[0]!.kinds) starting[kind]!.push(pattern)
  }
  const anchors = anchorsOf(starting)
  const starts = { ...startsOf(anchors, seconds), steps: Int32Array.from(bits) }
  return { anchors, starts }
}

function stepsOf({ kinds, partIds }: Attach, width: number) {
  const bits: number[] = []
  const playing: number[][] = Array.from(partIds, () => [])
  kinds.forEach((parts, kind) => {
    for (const part of parts) playing[part]!.push(kind)
  })
  const known = new Map<string, Step>()
  const stepOf = (name: string): Step => {
    let step = known.get(name)
    if (step) return step
    const row = bits.length
    const filling = new Set<number>()
    for (const part of name.split('|')) {
      const id = partIds.get(part)
      if (id === undefined) throw new Error(`pattern names an unknown part: ${part}`)
      for (const kind of playing[id]!) filling.add(kind)
    }
    for (let w = 0; w < width; w++) bits.push(0)
    for (const kind of filling) bits[row + (kind >> 5)]! |= 1 << (kind & 31)
    step = { kinds: [...filling], row }
    known.set(name, step)
    return step
  }
  return { stepOf, bits }
}

/** Kinds with the same patterns share one anchor. */
function anchorsOf(starting: readonly CompiledPattern[][]): (Anchor | null)[] {
  const known = new Map<string, Anchor>()
  const ids = new Map<CompiledPattern, number>()
  const idOf = (pattern: CompiledPattern) => {
    const id = ids.get(pattern) ?? ids.size
    ids.set(pattern, id)
    return id
  }
  return starting.map((patterns) => {
    if (patterns.length === 0) return null
    const key = patterns.map(idOf).join()
    let anchor = known.get(key)
    if (!anchor) {
      anchor = {
        alone: patterns.filter(({ steps }) => steps.length === 1),
        longer: patterns.filter(({ steps }) => steps.length > 1),
      }
      known.set(key, anchor)
    }
    return anchor
  })
}

/** The anchors in the flat form that is looked at first. */
function startsOf(
  anchors: readonly (Anchor | null)[],
  seconds: ReadonlyMap<CompiledPattern, readonly number[]>,
): Omit<Starts, 'steps'> {
  const all = [...new Set(anchors)].filter((anchor) => anchor !== null)
  const numberOf = new Map(all.map((anchor, at) => [anchor, at + 1]))
  const width = (anchors.length + 31) >> 5
  const second = new Int32Array(all.length * width)
  all.forEach(({ longer }, at) => {
    for (const pattern of longer)
      for (const kind of seconds.get(pattern)!)
        second[at * width + (kind >> 5)]! |= 1 << (kind & 31)
  })
  return {
    anchorOf: Uint16Array.from(anchors, (anchor) => (anchor ? numberOf.get(anchor)! : 0)),
    reach: Int16Array.from(all, ({ longer }) =>
      longer.reduce((widest, { gap }) => Math.max(widest, gap), -1),
    ),
    isAlone: Uint8Array.from(all, ({ alone }) => (alone.length > 0 ? 1 : 0)),
    second,
    width,
  }
}
