import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aFolder } from './a-folder'

const at = (path: string) => fileURLToPath(new URL(`../../../scripts/${path}`, import.meta.url))

function checkText(...args: readonly string[]) {
  return spawnSync(process.execPath, [at('with-tsx.mjs'), at('check-text.ts'), ...args], {
    encoding: 'utf8',
  })
}

describe('check-text', () => {
  // Three starts of the program, each a second on an idle machine.
  it(
    'knows the words of the house when it is given their list, and says what is wrong with one',
    { timeout: 120_000 },
    () => {
      const folder = aFolder({ 'post.txt': '本院的仁心快线每周三下午开诊。' })
      const text = join(folder, 'post.txt')
      const words = join(folder, 'words.tsv')
      const list = (rule: string) =>
        `类型\t词语\t规则或说法\t备注\n禁用\t仁心快线\t${rule}\t已停用\n`
      writeFileSync(words, list('绝对化用语'))
      const rules = (...args: string[]) => {
        const { stdout, stderr } = checkText('--json', ...args, text)
        expect(stderr).toBe('')
        const { files } = JSON.parse(stdout) as { files: { findings: { text?: string }[] }[] }
        return files[0]?.findings.map((finding) => finding.text)
      }
      expect(rules()).not.toContain('仁心快线')
      expect(rules('--words', words)).toContain('仁心快线')
      writeFileSync(words, list('没有这条'))
      const refused = checkText('--words', words, text)
      expect([refused.status, refused.stderr]).toEqual([
        2,
        expect.stringMatching(/第 2 行 仁心快线：没有这条规则/),
      ])
    },
  )
})
