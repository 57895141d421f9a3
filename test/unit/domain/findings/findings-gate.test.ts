import { describe, expect, it } from 'vitest'
import { isDomainError } from '@/domain/errors'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { requireAnswered, settleDismissals } from '@/domain/findings/findings-gate'

const withId = (finding: Omit<PlacedFinding, 'id'>): PlacedFinding => ({
  ...finding,
  id: `${finding.rule}@${finding.field ?? 'text'}:${finding.start}-${finding.end}`,
})

const aFinding = (changes: Partial<Omit<PlacedFinding, 'id'>> = {}): PlacedFinding =>
  withId({
    rule: 'CURE-CLAIM',
    severity: 'block',
    start: 4,
    end: 8,
    text: '包治百病',
    basis: '',
    reason: '',
    suggestion: '',
    dismissible: true,
    ...changes,
  })

const block = aFinding()
const warning = aFinding({ rule: 'ABS-TOP', severity: 'warn', start: 20, end: 22 })
const identity = aFinding({ rule: 'PRIV-ID', start: 30, end: 48, dismissible: false })

const objectTo = ({ rule, start, end }: PlacedFinding, reason = '引用他人的话') => ({
  rule,
  start,
  end,
  reason,
})

function refusalOf(act: () => unknown) {
  try {
    act()
    return null
  } catch (error) {
    if (!isDomainError(error)) throw error
    return { code: error.code, findings: error.details['findings'] }
  }
}

describe('the gate of a submit', () => {
  it('lets warnings pass without a word', () => {
    expect(requireAnswered([warning], [])).toEqual([])
  })

  it('stops at every block without a reason, and names those left', () => {
    const other = aFinding({ start: 60, end: 64 })
    const refusal = refusalOf(() => requireAnswered([block, other, warning], [objectTo(block)]))
    expect(refusal).toEqual({ code: 'FINDINGS_BLOCK', findings: [other] })
  })

  it('lets a block pass with the reason, and keeps a reason for a warning too', () => {
    expect(
      requireAnswered([block, warning], [objectTo(warning, '奖项名称'), objectTo(block)]),
    ).toEqual([
      { finding: block.id, reason: '引用他人的话' },
      { finding: warning.id, reason: '奖项名称' },
    ])
  })

  it('refuses a reason that says nothing', () => {
    expect(refusalOf(() => requireAnswered([block], [objectTo(block, ' \n ')]))?.code).toBe(
      'COMMENT_REQUIRED',
    )
  })

  it('refuses a reason for words that are not found there', () => {
    const elsewhere = { ...objectTo(block), start: 5 }
    expect(refusalOf(() => requireAnswered([block], [elsewhere]))?.code).toBe('OBJECTION_UNMATCHED')
  })

  it('refuses every reason where none can help', () => {
    expect(refusalOf(() => requireAnswered([identity], [objectTo(identity)]))).toEqual({
      code: 'FINDING_STANDS',
      findings: [identity],
    })
  })

  it('tells two parts of the post with the same offsets apart when asked to', () => {
    const inTitle = aFinding({ field: 'title' })
    const refusal = refusalOf(() =>
      requireAnswered([inTitle, block], [{ ...objectTo(inTitle), field: 'title' }]),
    )
    expect(refusal).toEqual({ code: 'FINDINGS_BLOCK', findings: [block] })
    expect(requireAnswered([inTitle, block], [objectTo(block)])).toHaveLength(2)
  })
})

describe('the gate of a first approval', () => {
  const sheet = {
    findings: [block, warning],
    objections: [{ finding: block.id, reason: '引用他人的话' }],
  }
  const dismissal = { finding: block.id, reason: '确为引用' }

  it('asks nothing where nothing was objected to', () => {
    expect(settleDismissals(null, 'first', [])).toBeNull()
    expect(settleDismissals({ ...sheet, objections: [] }, 'first', [])).toBeNull()
  })

  it('waits until every objection is answered, and names those left', () => {
    expect(refusalOf(() => settleDismissals(sheet, 'first', []))).toMatchObject({
      code: 'FINDINGS_OPEN',
      findings: [{ id: block.id, objection: '引用他人的话' }],
    })
    expect(settleDismissals(sheet, 'first', [dismissal])).toEqual([dismissal])
  })

  it('takes the id of a finding, or a rule for all its findings, and keeps the ground', () => {
    const given = { finding: 'CURE-CLAIM', reason: ' 确为引用 ', ground: 'context' as const }
    expect(settleDismissals(sheet, 'first', [given])).toEqual([
      { finding: block.id, reason: '确为引用', ground: 'context' },
    ])
  })

  it('refuses an empty reason, an unknown finding and one that no reason lifts', () => {
    const codeOf = (finding: string, reason = '好') =>
      refusalOf(() =>
        settleDismissals({ ...sheet, findings: [...sheet.findings, identity] }, 'first', [
          { finding, reason },
        ]),
      )?.code
    expect(codeOf(block.id, ' ')).toBe('COMMENT_REQUIRED')
    expect(codeOf('CURE-CLAIM@text:1-2')).toBe('FINDING_UNKNOWN')
    expect(codeOf(identity.id)).toBe('FINDING_STANDS')
  })

  it('is not the leader’s to pass', () => {
    expect(refusalOf(() => settleDismissals(sheet, 'final', [dismissal]))?.code).toBe('BAD_REQUEST')
    expect(settleDismissals(sheet, 'final', [])).toBeNull()
  })
})
