import { codeOf } from './data/rule-code'
import type { PatternSpec } from './data/pattern-spec'
import type { Anchor, CompiledPattern, Lexicon, Starts } from './lexicon'
import { flagsFrom } from './pattern-flags'

type Attach = Pick<Lexicon, 'kinds' | 'partIds'>
type Compiled = Pick<Lexicon, 'anchors' | 'starts'>

/** The parts that may fill a step: their numbers, and a bit for each from `row` on; and the kinds that play one. */
interface Step {
  readonly parts: readonly number[]
  readonly kinds: Iterable<number>
  readonly row: number
}

/** kind → the patterns that may begin with it, in the order of the table. */
export function compilePatterns(specs: readonly PatternSpec[], attach: Attach): Compiled {
  const width = (attach.partIds.size + 31) >> 5
  const { stepOf, bits } = stepsOf(attach, width)
  const starting = attach.kinds.map((): CompiledPattern[] => [])
  for (const { rule, mode, seq, gap, flags } of specs) {
    const steps = seq.split(' ').map(stepOf)
    const pattern: CompiledPattern = {
      rule,
      code: codeOf(rule),
      mode,
      steps: steps.map(({ row }) => row),
      second: steps[1]?.parts ?? [],
      gap,
      flags: flagsFrom(flags ? flags.split(' ').filter(Boolean) : []),
    }
    for (const kind of steps[0]!.kinds) starting[kind]!.push(pattern)
  }
  const anchors = anchorsOf(starting)
  const starts = { ...startsOf(anchors, width), steps: Int32Array.from(bits) }
  return { anchors, starts: { ...starts, ...flatParts(attach.kinds) } }
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
    const parts = name.split('|').map((part) => {
      const id = partIds.get(part)
      if (id === undefined) throw new Error(`pattern names an unknown part: ${part}`)
      for (const kind of playing[id]!) filling.add(kind)
      return id
    })
    for (let w = 0; w < width; w++) bits.push(0)
    for (const part of parts) bits[row + (part >> 5)]! |= 1 << (part & 31)
    step = { parts, kinds: filling, row }
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
  width: number,
): Omit<Starts, 'steps' | 'partsFrom' | 'parts' | 'groups'> {
  const all = [...new Set(anchors)].filter((anchor) => anchor !== null)
  const numberOf = new Map(all.map((anchor, at) => [anchor, at + 1]))
  const second = new Int32Array(all.length * width)
  all.forEach(({ longer }, at) => {
    for (const { second: parts } of longer)
      for (const part of parts) second[at * width + (part >> 5)]! |= 1 << (part & 31)
  })
  const secondGroups = Int32Array.from(all, ({ longer }) =>
    groupsOf(longer.flatMap(({ second }) => second)),
  )
  return {
    anchorOf: Uint16Array.from(anchors, (anchor) => (anchor ? numberOf.get(anchor)! : 0)),
    reach: Int16Array.from(all, ({ longer }) =>
      longer.reduce((widest, { gap }) => Math.max(widest, gap), -1),
    ),
    isAlone: Uint8Array.from(all, ({ alone }) => (alone.length > 0 ? 1 : 0)),
    second,
    secondGroups,
    width,
  }
}

const groupsOf = (parts: readonly number[]): number =>
  parts.reduce((bits, part) => bits | (1 << (part & 31)), 0)

function flatParts(kinds: Lexicon['kinds']): Pick<Starts, 'partsFrom' | 'parts' | 'groups'> {
  const parts = Uint16Array.from(kinds.flat())
  const partsFrom = new Uint16Array(kinds.length + 1)
  kinds.forEach((own, kind) => (partsFrom[kind + 1] = partsFrom[kind]! + own.length))
  return { partsFrom, parts, groups: Int32Array.from(kinds, groupsOf) }
}
