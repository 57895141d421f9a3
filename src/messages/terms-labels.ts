import type { TermMode } from '@/domain/compliance/data/terms'
import type { TermKind } from '@/domain/compliance/house-terms'
import type { Label } from './labels'

/** What people choose between, and what each does. */
export const TERM_KIND_LABELS: Readonly<
  Record<TermKind, { readonly name: Label; readonly does: Label; readonly mark: Label }>
> = {
  forbidden: {
    name: { zh: '不能用的词', en: 'A word not to be used' },
    does: {
      zh: '写到它就提示，按所选规则说明理由。',
      en: 'Found wherever it is written, with the reason of the chosen rule.',
    },
    mark: { zh: '禁用', en: 'Forbidden' },
  },
  exception: {
    name: { zh: '可以用的固定说法', en: 'A set phrase that may be used' },
    does: {
      zh: '整段说法一字不差时不再提示，里面的词不算违规。',
      en: 'Where exactly this phrase is written, the words in it are no longer findings.',
    },
    mark: { zh: '例外', en: 'Exception' },
  },
  gloss: {
    name: { zh: '要解释的术语', en: 'A term to be explained' },
    does: {
      zh: '第一次出现时提示加上通俗说法。',
      en: 'Where it first appears, the plain wording is suggested beside it.',
    },
    mark: { zh: '解释', en: 'Explain' },
  },
  'no-gloss': {
    name: { zh: '不用解释的术语', en: 'A term that needs no explanation' },
    does: {
      zh: '系统原来要求解释、本院读者都懂的词，不再提示。',
      en: 'The built-in rules ask to explain it, but readers here know it: no longer a finding.',
    },
    mark: { zh: '不解释', en: 'Known' },
  },
}

/** How hard a word under a rule counts. */
export const MODE_LABELS: Readonly<Record<TermMode, Label>> = {
  hard: { zh: '通常必须处理', en: 'Usually “Must change”' },
  firm: { zh: '通常建议修改', en: 'Usually “Should change”' },
  soft: {
    zh: '平时可留意，带推介时建议修改',
    en: 'Otherwise “Worth a look”, in a promotion “Should change”',
  },
  quiet: { zh: '带推介时建议修改', en: 'In a promotion “Should change”' },
}
