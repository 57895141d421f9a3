import { check, type Checker } from '@/domain/compliance/checker'
import type { Finding } from '@/domain/compliance/types'
import { loadPassages, type Family, type Part, type Passage } from './checker-corpus'

const codeOf = ({ rule }: Finding) => rule.slice(0, rule.indexOf('-'))
const isSerious = ({ severity, rule }: Finding) => severity !== 'info' && !rule.startsWith('PLAIN')

export interface HonestReport {
  readonly passages: number
  readonly characters: number
  readonly blocked: readonly string[]
  readonly warned: readonly string[]
  readonly warningsPer1000: number
  /** Needless warnings and blocks by genre and rule. */
  readonly byRule: ReadonlyMap<string, number>
}

export interface UnlawfulReport {
  readonly passages: number
  /** Passages with every labelled code found, warn or block. */
  readonly found: number
  readonly byCode: ReadonlyMap<string, { labelled: number; found: number; extra: number }>
  readonly byTrick: ReadonlyMap<string, { labelled: number; found: number }>
  readonly blocked: number
  readonly missed: readonly string[]
}

const describe = (passage: Passage, findings: readonly Finding[]) =>
  `${passage.id} ${passage.genre} ${passage.trick}: ${findings.map((f) => `${f.rule}[${f.severity}]“${f.text}”`).join(' ')}`

/** Blocks and needless warnings on honest texts. */
export function honestReport(checker: Checker, part: Part): HonestReport {
  const blocked: string[] = []
  const warned: string[] = []
  let characters = 0
  let warnings = 0
  const byRule = new Map<string, number>()
  const passages = loadPassages(part, 'honest')
  for (const passage of passages) {
    const { findings } = check(checker, passage)
    characters += passage.text.length
    const serious = findings.filter(isSerious)
    warnings += serious.length
    for (const { rule } of serious) {
      const key = `${passage.genre} ${rule}`
      byRule.set(key, (byRule.get(key) ?? 0) + 1)
    }
    if (serious.some(({ severity }) => severity === 'block'))
      blocked.push(describe(passage, serious))
    else if (serious.length > 0) warned.push(describe(passage, serious))
  }
  return {
    passages: passages.length,
    characters,
    blocked,
    warned,
    warningsPer1000: (warnings * 1000) / characters,
    byRule,
  }
}

/** Passages whose labelled codes were found, by code and by trick. */
export function unlawfulReport(checker: Checker, part: Part, family: Family): UnlawfulReport {
  const byCode = new Map<string, { labelled: number; found: number; extra: number }>()
  const byTrick = new Map<string, { labelled: number; found: number }>()
  const missed: string[] = []
  let found = 0
  let blocked = 0
  const passages = loadPassages(part, family).filter(({ trick }) => trick !== 'implied')
  for (const passage of passages) {
    const result = check(checker, passage)
    const serious = result.findings.filter(isSerious)
    const codes = new Set(serious.map(codeOf))
    const wanted = new Set(passage.labels.map(({ code }) => code))
    for (const code of new Set([...codes, ...wanted])) {
      const row = byCode.get(code) ?? { labelled: 0, found: 0, extra: 0 }
      if (!wanted.has(code)) row.extra++
      else {
        row.labelled++
        if (codes.has(code)) row.found++
      }
      byCode.set(code, row)
    }
    const isFound = [...wanted].every((code) => codes.has(code))
    const row = byTrick.get(passage.trick) ?? { labelled: 0, found: 0 }
    row.labelled++
    if (isFound) row.found++
    byTrick.set(passage.trick, row)
    if (isFound) found++
    else
      missed.push(
        `${passage.id} wants ${[...wanted].filter((c) => !codes.has(c)).join(',')} in “${passage.text}” got ${describe(passage, result.findings)}`,
      )
    if (result.blocked) blocked++
  }
  return { passages: passages.length, found, byCode, byTrick, blocked, missed }
}

/** Harmonic. */
const mean = (a: number, b: number): number => (2 * a * b) / (a + b || 1)

export interface PlainReport {
  readonly precision: number
  readonly recall: number
  /** Of terms underlined from the first character to the last. */
  readonly f1: number
  /** Of terms underlined at all: a reader who is asked about 他汀类药 is asked about 他汀. */
  readonly f1Touching: number
  readonly wrong: readonly string[]
}

/** Terms that need a gloss against PLAIN findings, by place. */
export function plainReport(checker: Checker, part: Part): PlainReport {
  let right = 0
  let extra = 0
  let missing = 0
  let touched = 0
  let touching = 0
  const wrong: string[] = []
  for (const passage of loadPassages(part, 'plain')) {
    const found = check(checker, passage).findings.filter(
      ({ rule }) => rule === 'PLAIN-GLOSS' || rule === 'PLAIN-ABBR',
    )
    for (const { start, end, text } of found) {
      if (passage.labels.some((label) => label.start < end! && label.end > start!)) touching++
      if (passage.labels.some((label) => label.start === start && label.end === end)) right++
      else {
        extra++
        wrong.push(`${passage.id} needless “${text}” in ${passage.text}`)
      }
    }
    for (const label of passage.labels) {
      if (found.some(({ start, end }) => label.start < end! && label.end > start!)) touched++
      if (found.some(({ start, end }) => label.start === start && label.end === end)) continue
      missing++
      wrong.push(
        `${passage.id} missing “${passage.text.slice(label.start, label.end)}” in ${passage.text}`,
      )
    }
  }
  const precision = right / (right + extra || 1)
  const recall = right / (right + missing || 1)
  const f1 = mean(precision, recall)
  const f1Touching = mean(touching / (right + extra || 1), touched / (right + missing || 1))
  return { precision, recall, f1, f1Touching, wrong }
}

/** Share of the merely implied passages with any serious finding. */
export function impliedShare(checker: Checker, part: Part): string {
  const passages = [
    ...loadPassages(part, 'reword').filter(({ trick }) => trick === 'implied'),
    ...loadPassages(part, 'implied'),
  ]
  const found = passages.filter((passage) =>
    check(checker, passage).findings.some(isSerious),
  ).length
  return `${found}/${passages.length}`
}
