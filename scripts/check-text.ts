import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { readWord } from '@/adapters/word'
import { check, createChecker, type Checker } from '@/domain/compliance/checker'
import { DEFAULT_TABLES } from '@/domain/compliance/compile'
import { textOfMarkdown } from '@/domain/compliance/markdown'
import { readHouseTerms } from '@/domain/compliance/read-house-terms'
import { withHouseTerms } from '@/domain/compliance/with-house-terms'
import type { CheckResult } from '@/domain/compliance/checker'
import { visibleText } from '@/domain/content/visible-text'
import { isDomainError } from '@/domain/errors'
import { GENRES, type Genre } from '@/domain/review/post-fields'
import { toLexical } from '@/domain/word-import/to-lexical'
import { termsProblemWords } from '@/messages/terms-problems'

const USAGE = `npm run check-text -- [--genre science] [--words 本院词表.tsv] [--json] FILE…   (txt, md, docx)
--words: the house's own words, as exported from 本院词表
exit 0 nothing blocks · 1 something blocks · 2 wrong use or unreadable file
genres: ${GENRES.join(', ')}`

interface Options {
  readonly genre: Genre
  readonly isJson: boolean
  /** A list exported from 本院词表; null for the built-in words alone. */
  readonly words: string | null
  readonly files: readonly string[]
}

function parseArguments(args: readonly string[]): Options | null {
  const files: string[] = []
  let genre: Genre = 'science'
  let isJson = false
  let words: string | null = null
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!
    if (argument === '--json') isJson = true
    else if (argument === '--genre') {
      const wanted = GENRES.find((known) => known === args[i + 1])
      if (!wanted) return null
      genre = wanted
      i++
    } else if (argument === '--words') {
      const file = args[i + 1]
      if (file === undefined || file.startsWith('--')) return null
      words = file
      i++
    } else if (argument.startsWith('--')) return null
    else files.push(argument)
  }
  return files.length === 0 ? null : { genre, isJson, words, files }
}

/** Text of a file; a markdown file without its marks, offsets kept; of a Word file what a draft would hold. */
async function readText(file: string): Promise<string> {
  if (extname(file).toLowerCase() === '.docx') {
    const { body } = toLexical(await readWord(readFileSync(file)), () => null)
    return visibleText(body)
  }
  const raw = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  switch (extname(file).toLowerCase()) {
    case '.md':
    case '.markdown':
      return textOfMarkdown(raw)
    case '.txt':
    case '':
      return raw
    default:
      throw new Error(`${file}: only .txt, .md and .docx can be read here`)
  }
}

function lineOf(text: string, offset: number | null): string {
  if (offset === null) return '全文'
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `${line}:${offset - before.lastIndexOf('\n')}`
}

const MARK = { block: '✗ 必须改', warn: '! 建议改', info: '· 可留意' } as const

function print(file: string, text: string, { findings, readability, limits }: CheckResult) {
  console.log(`\n${file}`)
  for (const f of findings) {
    console.log(
      `  ${MARK[f.severity]}  ${lineOf(text, f.start)}  ${f.rule}  ${f.text ? `“${f.text}”` : ''}`,
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
  const { terms, problems } = readHouseTerms(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  if (problems.length === 0) return createChecker(withHouseTerms(DEFAULT_TABLES, terms))
  const lines = problems.map(
    (problem) => `第 ${problem.line} 行 ${problem.word}：${termsProblemWords(problem, 'zh')}`,
  )
  throw new Error(`词表写得不对：\n  ${lines.join('\n  ')}`)
}

async function main(): Promise<number> {
  const options = parseArguments(process.argv.slice(2))
  if (!options) {
    console.error(USAGE)
    return 2
  }
  let checker: Checker
  try {
    checker = checkerFor(options.words)
  } catch (error) {
    console.error(`${options.words}: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
  const results: { file: string; result: CheckResult }[] = []
  for (const file of options.files) {
    try {
      const text = await readText(file)
      const result = check(checker, { genre: options.genre, text })
      results.push({ file, result })
      if (!options.isJson) print(file, text, result)
    } catch (error) {
      const why = isDomainError(error)
        ? `${error.code} ${JSON.stringify(error.details)}`
        : String(error)
      console.error(`${file}: ${why}`)
      return 2
    }
  }
  if (options.isJson)
    console.log(
      JSON.stringify(
        {
          version: checker.version,
          files: results.map(({ file, result }) => ({ file, ...result })),
        },
        null,
        2,
      ),
    )
  return results.some(({ result }) => result.blocked) ? 1 : 0
}

process.exitCode = await main()
