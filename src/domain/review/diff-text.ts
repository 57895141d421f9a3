import { align, type Step } from './align'

/** A stretch of text in the change from one wording to the next. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

export interface ParagraphChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly parts: readonly TextPart[]
}

/** Two paragraphs that share less than this part of their characters are two, not one reworded. */
const SAME_PARAGRAPH = 0.5

/** A common run this short between two changes reads as noise; it becomes part of the change. Characters. */
const NOISE = 1

/** The change of one wording into another, character by character (Chinese has no spaces to go by). */
export function diffText(before: string, after: string): TextPart[] {
  const old = [...before]
  const fresh = [...after]
  const parts: TextPart[] = []
  for (const step of align(old, fresh)) {
    const text = step.kind === 'added' ? fresh[step.after] : old[step.before]
    push(parts, step.kind, text ?? '')
  }
  return withoutNoise(parts)
}

function push(parts: TextPart[], kind: TextPart['kind'], text: string): void {
  const last = parts.at(-1)
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
  else if (text !== '') parts.push({ kind, text })
}

/** Joins changes that are parted by next to nothing, each run as what went, then what came. */
function withoutNoise(parts: readonly TextPart[]): TextPart[] {
  const clean: TextPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    push(clean, 'removed', removed)
    push(clean, 'added', added)
    removed = ''
    added = ''
  }
  parts.forEach((part, index) => {
    const isBetween = index > 0 && index < parts.length - 1
    if (part.kind === 'same' && !(isBetween && [...part.text].length <= NOISE)) {
      flush()
      push(clean, 'same', part.text)
      return
    }
    if (part.kind !== 'added') removed += part.text
    if (part.kind !== 'removed') added += part.text
  })
  flush()
  return clean
}

/** The change of one list of paragraphs into another; a reworded paragraph is one `changed`. */
export function diffParagraphs(
  before: readonly string[],
  after: readonly string[],
): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    changes.push(...pairUp(removed, added))
    removed = []
    added = []
  }
  const take = (step: Step): void => {
    switch (step.kind) {
      case 'same':
        flush()
        changes.push(whole('same', after[step.after] ?? ''))
        break
      case 'removed':
        removed.push(before[step.before] ?? '')
        break
      case 'added':
        added.push(after[step.after] ?? '')
        break
    }
  }
  align(before, after).forEach(take)
  flush()
  return changes
}

const whole = (kind: 'same' | 'added' | 'removed', text: string): ParagraphChange => ({
  kind,
  parts: [{ kind, text }],
})

/** Within one run of changes, pairs each old paragraph with the next new one that is still like it. */
function pairUp(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let next = 0
  for (const old of removed) {
    const match = added.findIndex((fresh, index) => index >= next && isReworded(old, fresh))
    if (match === -1) {
      changes.push(whole('removed', old))
      continue
    }
    for (; next < match; next += 1) changes.push(whole('added', added[next] ?? ''))
    changes.push({ kind: 'changed', parts: diffText(old, added[match] ?? '') })
    next = match + 1
  }
  for (; next < added.length; next += 1) changes.push(whole('added', added[next] ?? ''))
  return changes
}

/** By the characters both hold, whatever their order: cheap, and enough to tell a rewording from a new text. */
function isReworded(before: string, after: string): boolean {
  const left = new Map<string, number>()
  for (const character of before) left.set(character, (left.get(character) ?? 0) + 1)
  let kept = 0
  for (const character of after) {
    const count = left.get(character) ?? 0
    if (count === 0) continue
    left.set(character, count - 1)
    kept += 1
  }
  const shorter = Math.min([...before].length, [...after].length)
  return kept > 1 && kept >= SAME_PARAGRAPH * shorter
}
