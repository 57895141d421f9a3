import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ADMIN = fileURLToPath(new URL('../../../src/admin', import.meta.url))

/** Chinese characters, their punctuation and full-width forms. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

const files = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()

/** Texts, template parts and words of markup with Chinese in them, with their lines; comments are no part of the tree. */
function chineseIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(ADMIN, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateLiteralToken(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node)
    if (isText && CHINESE.test(node.getText(source))) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push(`${file}:${line + 1} ${node.getText(source).trim()}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('the panel has its words from the catalogue, never in its components', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(chineseIn)).toEqual([])
})
