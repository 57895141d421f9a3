import { describe, expect, it } from 'vitest'
import { CONTEXT_PARTS } from '@/domain/compliance/data/claims/context'
import { CLAIM_FAMILIES, HIDDEN_PARTS } from '@/domain/compliance/data/claims/families'
import { SHARED_PARTS } from '@/domain/compliance/data/claims/shared'
import { codeOf } from '@/domain/compliance/data/rule-code'

const namesIn = (seq: string): string[] => seq.split(/[ |]/)
const tables = [CONTEXT_PARTS, SHARED_PARTS, ...CLAIM_FAMILIES.map(({ parts }) => parts)]
const names = tables.flatMap((parts) => Object.keys(parts))

describe('the tables of claims', () => {
  it('name every part once, whichever family it stands in', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('keep the patterns of one code of the rules in one family', () => {
    for (const { patterns } of CLAIM_FAMILIES)
      expect(new Set(patterns.map(({ rule }) => codeOf(rule))).size).toBe(1)
    expect(new Set(CLAIM_FAMILIES.map(({ patterns }) => codeOf(patterns[0]!.rule))).size).toBe(
      CLAIM_FAMILIES.length,
    )
  })

  it('hold no part that no pattern of its family goes by', () => {
    const idle = CLAIM_FAMILIES.flatMap(({ parts, patterns }) => {
      const used = new Set(patterns.flatMap(({ seq }) => namesIn(seq)))
      return Object.keys(parts).filter((name) => !used.has(name))
    })
    expect(idle).toEqual([])
  })

  it('hold no part of one family that another goes by: such parts are shared', () => {
    const lent = CLAIM_FAMILIES.flatMap((family) => {
      const own = new Set(Object.keys(family.parts))
      const others = CLAIM_FAMILIES.filter((other) => other !== family)
      return others.flatMap(({ patterns }) =>
        patterns.flatMap(({ seq }) => namesIn(seq).filter((name) => own.has(name))),
      )
    })
    expect(lent).toEqual([])
  })

  it('call hidden only parts there are', () => {
    expect(HIDDEN_PARTS.filter((name) => !names.includes(name))).toEqual([])
  })
})
