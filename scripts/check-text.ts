import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { readWord } from '@/adapters/word'
import { check, createChecker, type Checker } from '@/domain/compliance/checker'
import { RULES } from '@/domain/compliance/data/rule-texts'
import { DEFAULT_TABLES } from '@/domain/compliance/compile'
import { textOfMarkdown } from '@/domain/compliance/markdown'
import { readHouseTerms } from '@/domain/compliance/read-house-terms'
import { withHouseTerms } from '@/domain/compliance/with-house-terms'
import type { CheckResult } from '@/domain/compliance/checker'
import { visibleText } from '@/domain/content/visible-text'
import { isDomainError } from '@/domain/errors'
import { decodeText } from '@/domain/content/decode-text'
import { GENRES, type Genre } from '@/domain/review/post-fields'
import { toLexical } from '@/domain/word-import/to-lexical'
import { errorMessage } from '@/messages/errors'
import { GENRE_LABELS } from '@/messages/labels'
import { termsProblemWords } from '@/messages/terms-problems'

const USAGE = `用法：npm run check-text -- [--genre 体裁] [--words 本院词表.tsv] [--json] 文件…
  文件     .txt、.md 或 .docx，可以写几个
  --genre  ${GENRES.map((genre) => `${genre} ${GENRE_LABELS[genre].zh}`).join('、')}；不写就是 science
  --words  从“合规规则 → 本院词表”导出的词表
  --json   给程序读的结果
退出码：0 没有必须处理的 · 1 有必须处理的 · 2 用法不对，或有文件读不了`

interface Options {
  readonly genre: Genre
  readonly isJson: boolean
  /** A list exported from 本院词表; null for the built-in words alone. */
  readonly words: string | null
  readonly files: readonly string[]
}

/** Wrong use of the command, in words. */
class WrongUse extends Error {}

/** @throws WrongUse saying which word of the command is wrong */
function parseArguments(args: readonly string[]): Options {
  const files: string[] = []
  let genre: Genre = 'science'
  let isJson = false
  let words: string | null = null
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!
    const value = args[i + 1]
    if (argument === '--json') isJson = true
    else if (argument === '--genre') {
      const wanted = GENRES.find((known) => known === value || GENRE_LABELS[known].zh === value)
      if (!wanted) throw new WrongUse(`--genre 后面要写一种体裁，没有“${value ?? ''}”。`)
      genre = wanted
      i++
    } else if (argument === '--words') {
      if (value === undefined || value.startsWith('--'))
        throw new WrongUse('--words 后面要写词表文件。')
      words = value
      i++
    } else if (argument.startsWith('--')) throw new WrongUse(`没有 ${argument} 这个选项。`)
    else files.push(argument)
  }
  if (files.length === 0) throw new WrongUse('请写上要检查的文件。')
  return { genre, isJson, words, files }
}

/** @throws Error saying that it is no text */
function readPlain(file: string): string {
  const text = decodeText(readFileSync(file))
  if (text === null) throw new Error('这不是文本文件，或者编码认不出来。请另存为 UTF-8 再检查。')
  return text
}

/** Text of a file; a markdown file without its marks, offsets kept; of a Word file what a draft would hold. */
async function readText(file: string): Promise<string> {
  if (extname(file).toLowerCase() === '.docx') {
    const { body } = toLexical(await readWord(readFileSync(file)), () => null)
    return visibleText(body)
  }
  switch (extname(file).toLowerCase()) {
    case '.md':
    case '.markdown':
      return textOfMarkdown(readPlain(file))
    case '.txt':
    case '':
      return readPlain(file)
    default:
      throw new Error('只能检查 .txt、.md 和 .docx。请另存为其中一种。')
  }
}

function lineOf(text: string, offset: number | null): string {
  if (offset === null) return '全文'
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `${line}:${offset - before.lastIndexOf('\n')}`
}

const RULE_NAMES = new Map(RULES.map(({ id, name }) => [id, name]))
const ruleName = (id: string) => RULE_NAMES.get(id) ?? id

const MARK = { block: '✗ 必须改', warn: '! 建议改', info: '· 可留意' } as const

function print(file: string, text: string, { findings, readability, limits }: CheckResult) {
  console.log(`\n${file}`)
  for (const f of findings) {
    console.log(
      `  ${MARK[f.severity]}  ${lineOf(text, f.start)}  ${ruleName(f.rule)}  ${f.text ? `“${f.text}”` : ''}`,
    )
    console.log(`      ${f.reason}（${f.basis}）`)
    console.log(`      → ${f.suggestion}`)
  }
  if (findings.length === 0) console.log('  没有发现问题')
  console.log(
    `  ${readability.han}字 · 句长中位数${readability.medianSentence}（目标≤${readability.targets.sentence}） · 长句${Math.round(readability.longShare * 100)}% · 阅读约${readability.readingSeconds}秒 · 朗读约${readability.speakingSeconds}秒`,
  )
  for (const { isWithin, message } of limits) if (!isWithin) console.log(`  ! ${message}`)
  console.log('  提示，不代替法律意见。')
}

/** The checker with the house's words. @throws Error naming every line of the list that is wrong */
function checkerFor(file: string | null): Checker {
  if (file === null) return createChecker()
  const { terms, problems } = readHouseTerms(readPlain(file))
  if (problems.length === 0) return createChecker(withHouseTerms(DEFAULT_TABLES, terms))
  const lines = problems.map(
    (problem) => `第 ${problem.line} 行 ${problem.word}：${termsProblemWords(problem, 'zh')}`,
  )
  throw new Error(`词表写得不对：\n  ${lines.join('\n  ')}`)
}

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件。',
  EISDIR: '这是文件夹。请写里面的文件。',
  EACCES: '没有权限读这个文件。',
}

/** Why a file cannot be read or checked, in a sentence. */
function whyNot(error: unknown): string {
  if (isDomainError(error)) return errorMessage(error, 'zh')
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return SYSTEM_WORDS[code] ?? (error instanceof Error ? error.message : String(error))
}

interface FileResult {
  readonly file: string
  readonly result: CheckResult
}

/** Checks one file after another; one that cannot be read is named and does not keep the others back. */
async function checkFiles({ files, genre, isJson }: Options, checker: Checker) {
  const results: FileResult[] = []
  for (const file of files) {
    try {
      const text = await readText(file)
      const result = check(checker, { genre, text })
      results.push({ file, result })
      if (!isJson) print(file, text, result)
    } catch (error) {
      console.error(`${file}：${whyNot(error)}`)
    }
  }
  return results
}

async function main(): Promise<number> {
  let options: Options
  try {
    options = parseArguments(process.argv.slice(2))
  } catch (error) {
    console.error(`${whyNot(error)}\n\n${USAGE}`)
    return 2
  }
  let checker: Checker
  try {
    checker = checkerFor(options.words)
  } catch (error) {
    console.error(`${options.words}：${whyNot(error)}`)
    return 2
  }
  const results = await checkFiles(options, checker)
  const { version } = checker
  if (options.isJson)
    console.log(
      JSON.stringify(
        { version, files: results.map(({ file, result }) => ({ file, ...result })) },
        null,
        2,
      ),
    )
  if (results.length < options.files.length) return 2
  return results.some(({ result }) => result.blocked) ? 1 : 0
}

process.exitCode = await main()
