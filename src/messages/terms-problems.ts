import { TERM_LIMITS } from '@/domain/compliance/house-terms'
import {
  KIND_WORDS,
  TERM_COLUMNS,
  type TermsProblem,
  type TermsProblemCode,
} from '@/domain/compliance/house-terms-text'
import type { ErrorDetails } from '@/domain/errors'
import { fill, speaker, type Values } from './say'

type Words = readonly [zh: string, en: string]

/** What is wrong with a row of a word list, and what to do. */
export const TERMS_PROBLEM_WORDS: Readonly<Record<TermsProblemCode, Words>> = {
  'too-large': [
    '词表超过 {kilobytes} KB，请删去用不到的词。',
    'The list is over {kilobytes} KB. Remove words that are not needed.',
  ],
  'too-many': [
    '词表超过 {rows} 行，请删去用不到的词。',
    'The list has more than {rows} rows. Remove words that are not needed.',
  ],
  header: [
    '第一行要写列名，用制表符隔开：{columns}。导出一份照着改最省事。',
    'The first line must name the columns, separated by tabs: {columns}. It is easiest to export a list and change that.',
  ],
  columns: [
    '这一行的列太多，只要四列。请检查有没有多余的制表符。',
    'This line has too many columns; there are four. Look for a tab too many.',
  ],
  control: [
    '有看不见的字符或乱码。请删掉重新输入；从表格导出时请选 UTF-8。',
    'There are invisible or garbled characters. Delete and type them again; save a spreadsheet as UTF-8.',
  ],
  quote: [
    '有英文双引号。请改成中文引号，或去掉。',
    'There are straight double quotes. Use Chinese quotation marks or leave them out.',
  ],
  formula: [
    '不能以 = + - @ 开头，表格软件会当成公式。',
    'Nothing may begin with = + - @: a spreadsheet takes that for a formula.',
  ],
  kind: ['类型要写{kinds}中的一个。', 'The type must be one of {kinds}.'],
  'empty-word': ['没有写词语。', 'The word is missing.'],
  'short-word': [
    '至少要两个字，一个字会到处误伤。',
    'A word needs at least two characters; a single one would be found everywhere.',
  ],
  'long-word': [
    '超过 {word} 个字，请只留关键的词。',
    'It is over {word} characters. Keep only the words that matter.',
  ],
  space: [
    '词语中间不能有空格。文章里夹着空格的写法，系统照样认得出。',
    'A word must not have spaces in it. It is found in a text even where spaces stand between its characters.',
  ],
  'long-note': ['备注超过 {note} 个字。', 'The note is over {note} characters.'],
  'plain-missing': ['没有写通俗说法。', 'The plain wording is missing.'],
  'plain-long': [
    '通俗说法超过 {plain} 个字，写短些读者才愿意看。',
    'The plain wording is over {plain} characters. Readers prefer a short one.',
  ],
  'plain-same': [
    '通俗说法和词语一样，没有解释。',
    'The plain wording is the word itself and explains nothing.',
  ],
  'detail-unwanted': [
    '{exception}和{noGloss}的第三列要空着。',
    'The third column of {exception} and {noGloss} must be empty.',
  ],
  'rule-missing': [
    '没有写违反哪条规则，例如“绝对化用语”。',
    'The rule it breaks is missing; the page “Rules” has the names.',
  ],
  'rule-unknown': [
    '没有这条规则。规则的名称见“合规规则”页。',
    'There is no such rule. The page “Rules” has the names.',
  ],
  'rule-closed': [
    '这条规则不是按词语判断的（看号码、看全文，或不能申辩），不能用词表增补。',
    'This rule does not go by words (it reads numbers or the whole text, or allows no objection), so the list cannot add to it.',
  ],
  duplicate: [
    '这个词写了两遍，请删掉一行。',
    'This word is in the list twice. Remove one of the lines.',
  ],
  contradiction: [
    '同一个词有两种相反的说法，请只留一行。',
    'Two lines say opposite things of this word. Keep one of them.',
  ],
  protected: [
    '例外不能放行个人信息（身份证号、电话号码）、AI 对话残留和医疗广告审查证明文号，这些在任何稿件里都要查。',
    'An exception cannot let through personal information (identity or telephone numbers), leftovers of an AI chat or the number of a medical advertisement’s certificate; these are looked for in every post.',
  ],
  'no-such-gloss': [
    '系统本来就不要求解释这个词，不用写“不解释”。',
    'The built-in rules ask for no explanation of this word; the row is not needed.',
  ],
}

/** The limits, and the words of the file, which are Chinese in every language. */
function valuesIn(language: string): Values {
  const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`)
  const isEnglish = language.startsWith('en')
  return {
    ...TERM_LIMITS,
    kilobytes: TERM_LIMITS.bytes / 1024,
    columns: quoted(TERM_COLUMNS).join(isEnglish ? ', ' : ''),
    kinds: quoted(Object.values(KIND_WORDS)).join(isEnglish ? ', ' : '、'),
    exception: `“${KIND_WORDS.exception}”`,
    noGloss: `“${KIND_WORDS['no-gloss']}”`,
  }
}

/** Words around the problems of a list. */
export const TERMS_REFUSAL_WORDS = {
  other: ['（另一处在第 {line} 行）', ' (The other is in line {line}.)'],
  notValid: ['词表写得不对，没有保存。', 'The word list is not valid; it was not saved.'],
  notSaved: [
    '词表没有保存。{at}{problem}{more}',
    'The word list was not saved. {at}{problem}{more}',
  ],
  atLine: ['第 {line} 行：', 'Line {line}: '],
  atWord: ['第 {line} 行“{word}”：', 'Line {line}, “{word}”: '],
  inAll: ['一共 {count} 处要改。', ' {count} problems in all.'],
} as const

const speakRefusal = speaker(TERMS_REFUSAL_WORDS)

/** One problem in a sentence, without its line. */
export function termsProblemWords({ code, other }: TermsProblem, language: string): string {
  const sentence = fill(
    TERMS_PROBLEM_WORDS[code][language.startsWith('en') ? 1 : 0],
    valuesIn(language),
  )
  return other ? sentence + speakRefusal(language)('other', { line: other }) : sentence
}

const isProblem = (value: unknown): value is TermsProblem =>
  typeof value === 'object' && value !== null && 'code' in value && 'line' in value

/** The sentences of `TERMS_INVALID`: the first problem with its line, and how many there are. */
export function termsSentence({ problems }: ErrorDetails): Words {
  const list = Array.isArray(problems) ? problems.filter(isProblem) : []
  return [refusalWords(list, 'zh'), refusalWords(list, 'en')]
}

function refusalWords(problems: readonly TermsProblem[], language: string): string {
  const say = speakRefusal(language)
  const [first] = problems
  if (!first) return say('notValid')
  return say('notSaved', {
    at: first.line > 0 ? say(first.word ? 'atWord' : 'atLine', first) : '',
    problem: termsProblemWords(first, language),
    more: problems.length > 1 ? say('inAll', { count: problems.length }) : '',
  })
}
