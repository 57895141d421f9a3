import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseBody } from '@/domain/content/validate-body'
import { isDomainError, type ErrorDetails } from '@/domain/errors'
import { errorMessage } from '@/messages/errors'

const sentence = (code: 'BODY_INVALID' | 'UNSUPPORTED_FILE', details: ErrorDetails = {}): string =>
  errorMessage({ code, details }, 'zh')

const src = (path: string): string =>
  fileURLToPath(new URL(`../../../src/${path}`, import.meta.url))

/** The members of a union of strings, as the source writes it. */
const membersOf = (file: string, union: RegExp): string[] =>
  [...readFileSync(src(file), 'utf8').matchAll(union)].flatMap(([, list = '']) =>
    [...list.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? ''),
  )

describe('what is wrong with a body', () => {
  const problems = membersOf(
    'domain/content/body-reader.ts',
    /type BodyProblem =((?:\s*\| '\w+')+)/g,
  )

  test('the list below is the whole list', () => expect(problems.length).toBeGreaterThan(20))

  test.each(problems)('%s has a sentence of its own that says what to do', (problem) => {
    const said = sentence('BODY_INVALID', { path: 'root.children[2]', problem })
    expect(said).toMatch(/^正文第 3 段：/)
    expect(said).not.toBe(sentence('BODY_INVALID', { path: 'root.children[2]', problem: 'x' }))
    expect(said).toMatch(/请|改用/)
  })

  test('counts the sources from one, and knows no place where there is none', () => {
    expect(sentence('BODY_INVALID', { path: 'sources[0].url', problem: 'URL_SCHEME' })).toMatch(
      /^第 1 条资料来源：网址/,
    )
    expect(sentence('BODY_INVALID', { path: 'materials', problem: 'unknown-material' })).toMatch(
      /^正文：.*没有使用它的权限/,
    )
  })

  test('the sentence of a real body names the paragraph that is wrong', () => {
    const paragraph = { type: 'paragraph', version: 1, children: [] }
    const heading = { type: 'heading', version: 1, tag: 'h9', children: [] }
    expect(messageOf({ root: { type: 'root', version: 1, children: [paragraph, heading] } })).toBe(
      '正文第 2 段：标题的级别不对：正文只用二、三、四级标题，一级是稿件自己的题目。请改用“标题 2”到“标题 4”。',
    )
  })
})

describe('what is wrong with a file', () => {
  const problems = membersOf('adapters/word/refuse.ts', /type \w+Word =((?:\s*\|?\s*'\w+')+)/g)

  test('the list below is the whole list', () => expect(problems.length).toBeGreaterThan(20))

  test.each(problems)('%s has a sentence of its own that says what to do', (problem) => {
    const said = sentence('UNSUPPORTED_FILE', { problem })
    expect(said).not.toBe(sentence('UNSUPPORTED_FILE'))
    expect(said).toMatch(/请/)
  })

  test('nothing is looked up on a prototype', () => {
    const otherwise = sentence('UNSUPPORTED_FILE')
    expect(sentence('UNSUPPORTED_FILE', { problem: 'constructor' })).toBe(otherwise)
    expect(sentence('BODY_INVALID', { problem: '__proto__' })).toContain('不能保存')
  })
})

function messageOf(body: unknown): string {
  try {
    parseBody(body)
  } catch (error) {
    if (isDomainError(error)) return errorMessage(error, 'zh')
  }
  return 'stored'
}
