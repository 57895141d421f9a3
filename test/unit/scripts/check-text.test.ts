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

  it(
    'reads what Chinese Windows saves, goes on after a file it cannot read, and says why in Chinese',
    { timeout: 120_000 },
    () => {
      const folder = aFolder({ 'notes.pdf': '%PDF-1.7' })
      // 本院是全国最好的医院。, in GB 18030.
      const gb = 'b1bed4bacac7c8abb9fad7eebac3b5c4d2bdd4baa1a3'
      writeFileSync(join(folder, 'post.txt'), Buffer.from(gb, 'hex'))
      const files = ['nowhere.txt', 'notes.pdf', 'post.txt'].map((name) => join(folder, name))
      const { status, stdout, stderr } = checkText('--genre', '健康科普', ...files)
      expect(status).toBe(2)
      expect(stdout).toMatch(/必须改.*自夸本机构.*全国最好的医院/)
      expect(stderr).toMatch(/nowhere\.txt：找不到这个文件。[^]*notes\.pdf：只能检查/)
      const wrong = checkText('--genre', '小说', files[2]!)
      expect([wrong.status, wrong.stderr]).toEqual([
        2,
        expect.stringMatching(/没有“小说”。[^]*用法：/),
      ])
    },
  )
})
