import type { HouseRule } from '@/domain/compliance/house-rules'
import type { HouseTerm, TermKind, TermsChange } from '@/domain/compliance/house-terms'

/** What people choose between, and what each does. */
export const KIND_CHOICES: Readonly<
  Record<TermKind, { name: string; does: string; mark: string }>
> = {
  forbidden: { name: '不能用的词', does: '写到它就提示，按所选规则说明理由。', mark: '禁用' },
  exception: {
    name: '可以用的固定说法',
    does: '整段说法一字不差时不再提示，里面的词不算违规。',
    mark: '例外',
  },
  gloss: { name: '要解释的术语', does: '第一次出现时提示加上通俗说法。', mark: '解释' },
  'no-gloss': {
    name: '不用解释的术语',
    does: '系统原来要求解释、本院读者都懂的词，不再提示。',
    mark: '不解释',
  },
}

/** How hard a word under a rule counts. */
export const MODE_WORDS: Readonly<Record<HouseRule['mode'], string>> = {
  hard: '通常必须处理',
  firm: '通常建议修改',
  soft: '平时可留意，带推介时建议修改',
  quiet: '带推介时建议修改',
}

/** The third column as people read it. */
export const detailWords = (
  { kind, detail }: HouseTerm,
  names: Readonly<Record<string, string>>,
): string => (kind === 'forbidden' ? (names[detail] ?? detail) : detail)

/** 加 2 个、改 1 个、删 1 个 */
export function changeWords({ added, removed }: TermsChange): string {
  const key = ({ kind, word }: HouseTerm) => `${kind}\t${word}`
  const gone = new Set(removed.map(key))
  const replaced = added.filter((term) => gone.has(key(term))).length
  const parts = [
    [added.length - replaced, '加'],
    [replaced, '改'],
    [removed.length - replaced, '删'],
  ] as const
  const said = parts.flatMap(([count, verb]) => (count > 0 ? [`${verb} ${count} 个`] : []))
  return said.length > 0 ? said.join('、') : '没有改动'
}
