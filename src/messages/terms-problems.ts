import { TERM_LIMITS } from '@/domain/compliance/house-terms'
import {
  KIND_WORDS,
  TERM_COLUMNS,
  type TermsProblem,
  type TermsProblemCode,
} from '@/domain/compliance/house-terms-text'
import type { ErrorDetails } from '@/domain/errors'

const KINDS = Object.values(KIND_WORDS).map((word) => `“${word}”`)
const COLUMNS = TERM_COLUMNS.map((name) => `“${name}”`).join('')

/** What is wrong with a row of a word list, and what to do. */
const SENTENCES: Readonly<Record<TermsProblemCode, string>> = {
  'too-large': `词表超过 ${TERM_LIMITS.bytes / 1024} KB，请删去用不到的词。`,
  'too-many': `词表超过 ${TERM_LIMITS.rows} 行，请删去用不到的词。`,
  header: `第一行要写列名，用制表符隔开：${COLUMNS}。导出一份照着改最省事。`,
  columns: '这一行的列太多，只要四列。请检查有没有多余的制表符。',
  control: '有看不见的字符或乱码。请删掉重新输入；从表格导出时请选 UTF-8。',
  quote: '有英文双引号。请改成中文引号，或去掉。',
  formula: '不能以 = + - @ 开头，表格软件会当成公式。',
  kind: `类型要写${KINDS.join('、')}中的一个。`,
  'empty-word': '没有写词语。',
  'short-word': '至少要两个字，一个字会到处误伤。',
  'long-word': `超过 ${TERM_LIMITS.word} 个字，请只留关键的词。`,
  space: '词语中间不能有空格。文章里夹着空格的写法，系统照样认得出。',
  'long-note': `备注超过 ${TERM_LIMITS.note} 个字。`,
  'plain-missing': '没有写通俗说法。',
  'plain-long': `通俗说法超过 ${TERM_LIMITS.plain} 个字，写短些读者才愿意看。`,
  'plain-same': '通俗说法和词语一样，没有解释。',
  'detail-unwanted': '“例外”和“不解释”的第三列要空着。',
  'rule-missing': '没有写违反哪条规则，例如 ABS-TOP。',
  'rule-unknown': '没有这条规则。规则编号见“合规规则”页。',
  'rule-closed': '这条规则不是按词语判断的（看号码、看全文，或不能申辩），不能用词表增补。',
  duplicate: '这个词写了两遍，请删掉一行。',
  contradiction: '同一个词有两种相反的说法，请只留一行。',
  protected:
    '例外不能放行个人信息（身份证号、电话号码）、AI 对话残留和医疗广告审查证明文号，这些在任何稿件里都要查。',
  'no-such-gloss': '系统本来就不要求解释这个词，不用写“不解释”。',
}

/** One problem in a sentence, without its line. */
export function termsProblemWords({ code, other }: TermsProblem): string {
  return other ? `${SENTENCES[code]}（另一处在第 ${other} 行）` : SENTENCES[code]
}

const isProblem = (value: unknown): value is TermsProblem =>
  typeof value === 'object' && value !== null && 'code' in value && 'line' in value

/** The sentences of `TERMS_INVALID`: the first problem with its line, and how many there are. */
export function termsSentence({ problems }: ErrorDetails): readonly [string, string] {
  const list = Array.isArray(problems) ? problems.filter(isProblem) : []
  const [first] = list
  if (!first) return ['词表写得不对，没有保存。', 'The word list is not valid.']
  const at = first.line > 0 ? `第 ${first.line} 行${first.word ? `“${first.word}”` : ''}：` : ''
  const more = list.length > 1 ? `一共 ${list.length} 处要改。` : ''
  return [
    `词表没有保存。${at}${termsProblemWords(first)}${more}`,
    `The word list is not valid: line ${first.line}, ${first.code}.`,
  ]
}
