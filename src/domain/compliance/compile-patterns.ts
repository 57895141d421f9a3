import { codeOf } from './data/rule-code'
import type { PatternSpec } from './data/patterns'
import { patternBit, type Anchor, type CompiledPattern, type Lexicon, type Starts } from './lexicon'
import { flagsFrom } from './pattern-flags'

type Attach = Pick<Lexicon, 'kinds' | 'partIds' | 'plays'>

/** kind → the patterns that may begin with it, in the order of the table. */
export function compilePatterns(
  specs: readonly PatternSpec[],
  { kinds, partIds, plays }: Attach,
): Lexicon['anchors'] {
  const size = kinds.length
  const steps = new Map<string, Uint8Array>()
  const stepOf = (step: string): Uint8Array => {
    let accepts = steps.get(step)
    if (accepts) return accepts
    accepts = new Uint8Array(size)
    for (const name of step.split('|')) {
      const id = partIds.get(name)
      if (id === undefined) throw new Error(`pattern names an unknown part: ${name}`)
      orInto(accepts, plays.subarray(id * size, (id + 1) * size))
    }
    steps.set(step, accepts)
    return accepts
  }
  const starting = kinds.map((): CompiledPattern[] => [])
  for (const { rule, mode, seq, gap, flags } of specs) {
    const pattern: CompiledPattern = {
      rule,
      code: codeOf(rule),
      mode,
      steps: seq.split(' ').map(stepOf),
      gap,
      flags: flagsFrom(flags ? flags.split(' ').filter(Boolean) : []),
    }
    const first = pattern.steps[0]!
    for (let kind = first.indexOf(1); kind >= 0; kind = first.indexOf(1, kind + 1))
      starting[kind]!.push(pattern)
  }
  return anchorsOf(starting, size)
}

/** Kinds with the same patterns share one anchor. */
function anchorsOf(starting: readonly CompiledPattern[][], size: number): (Anchor | null)[] {
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
      anchor = anchorOf(patterns, size)
      known.set(key, anchor)
    }
    return anchor
  })
}

function anchorOf(patterns: readonly CompiledPattern[], size: number): Anchor {
  const longer = patterns.filter(({ steps }) => steps.length > 1)
  const second = new Int32Array(size)
  longer.forEach(({ steps }, place) => {
    const accepts = steps[1]!
    for (let kind = accepts.indexOf(1); kind >= 0; kind = accepts.indexOf(1, kind + 1))
      second[kind]! |= patternBit(place)
  })
  return {
    alone: patterns.filter(({ steps }) => steps.length === 1),
    longer,
    second,
    reach: longer.reduce((widest, { gap }) => Math.max(widest, gap), -1),
  }
}

/** The anchors in the flat form that is looked at first. */
export function startsOf(anchors: Lexicon['anchors']): Starts {
  const all = [...new Set(anchors)].filter((anchor) => anchor !== null)
  const numberOf = new Map(all.map((anchor, at) => [anchor, at + 1]))
  const width = (anchors.length + 31) >> 5
  const second = new Uint32Array(all.length * width)
  all.forEach((anchor, at) => {
    for (let kind = 0; kind < anchors.length; kind++)
      if (anchor.second[kind] !== 0) second[at * width + (kind >> 5)]! |= 1 << (kind & 31)
  })
  return {
    anchorOf: Uint16Array.from(anchors, (anchor) => (anchor ? numberOf.get(anchor)! : 0)),
    reach: Int16Array.from(all, ({ reach }) => reach),
    isAlone: Uint8Array.from(all, ({ alone }) => (alone.length > 0 ? 1 : 0)),
    second,
    width,
  }
}

function orInto(target: Uint8Array, more: Uint8Array) {
  for (let i = 0; i < target.length; i++) target[i]! |= more[i]!
}
