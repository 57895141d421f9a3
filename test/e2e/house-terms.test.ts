import { expect, it } from 'vitest'
import { TERM_COLUMNS } from '@/domain/compliance/house-terms-text'
import { violationsOf } from '../helpers/axe'
import { aDraft } from '../helpers/browser-posts'
import type { Desk } from '../helpers/browser'
import { useDesks } from '../helpers/browser-test'

const WORD = '呱呱叫疗法'
const ADDRESS = '/admin/rules?tab=terms'
const atDesk = useDesks()

const found = async (desk: Desk, text: string): Promise<readonly string[]> => {
  const { findings } = await desk.call<{ findings: { text: string }[] }>(
    'contributor',
    'POST /api/compliance/check',
    { genre: 'science', text },
  )
  return findings.map((finding) => finding.text)
}

it('lets publicity add a word, see what it would change, and save it with a reason', () =>
  atDesk('house-terms', async (desk) => {
    const title = `大家都说${WORD}`
    await aDraft(desk, { title: '试算用的稿件', paragraphs: [`${title}效果好。`] })
    expect(await found(desk, title)).not.toContain(WORD)
    const page = await desk.signedIn('publicity')
    await page.goto(ADDRESS)
    const form = page.getByRole('form', { name: '加一个词' })
    await form.getByLabel('词语').fill('好')
    await form.getByLabel('违反哪条规则').selectOption({ label: '绝对化用语' })
    await form.getByRole('button', { name: '加到词表' }).click()
    await form.getByText('至少要两个字').waitFor()
    await form.getByLabel('词语').fill(WORD)
    await form.getByRole('button', { name: '加到词表' }).click()
    const row = page.getByRole('row', { name: new RegExp(WORD) })
    await row.getByText('未保存').waitFor()

    await page.reload()
    await page.getByRole('button', { name: '接着改' }).click()
    await row.getByText('未保存').waitFor()
    const bar = page.getByRole('region', { name: '保存词表' })
    const save = bar.getByRole('button', { name: /^保存为第/ })
    expect(await save.isDisabled()).toBe(true)
    await bar.getByRole('button', { name: '试算' }).click()
    const trial = page.getByRole('region', { name: '试算结果' })
    await trial.getByRole('link', { name: '试算用的稿件' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await save.click()
    const sheet = page.getByRole('dialog', { name: /^保存为第/ })
    await sheet.getByText(/已经通过的稿件不变/).waitFor()
    await sheet.getByLabel(/^为什么改/).fill('群众反映')
    expect(await violationsOf(page)).toEqual([])
    await sheet.getByRole('button', { name: '保存词表' }).click()
    const history = page.getByRole('region', { name: '版本记录' })
    await history.getByText('群众反映').first().waitFor()
    expect(await found(desk, title)).toContain(WORD)

    const reader = await desk.signedIn('contributor', 'phone')
    await reader.goto(ADDRESS)
    await reader.getByRole('row', { name: new RegExp(WORD) }).waitFor()
    expect(await reader.getByRole('button', { name: /^(删|改|试算)/ }).count()).toBe(0)
    expect(await violationsOf(reader)).toEqual([])

    const { version, text } = await desk.call<{ version: number; text: string }>(
      'publicity2',
      'GET /api/checker-terms/current',
    )
    await desk.call('publicity2', 'POST /api/checker-terms/save', {
      terms: text.replace(new RegExp(`.*${WORD}.*\\n`), ''),
      base: version,
      note: '试用结束',
    })
    expect(await found(desk, title)).not.toContain(WORD)
    await page.reload()
    await history
      .getByRole('button', { name: new RegExp(`恢复到这一版：第 ${version} 版`) })
      .click()
    await row.getByText('未保存').waitFor()
    await bar.getByRole('button', { name: '放弃修改' }).click()
    await row.waitFor({ state: 'detached' })
  }))

it('takes a table of a spreadsheet, or says line by line what is wrong with it', () =>
  atDesk('house-terms-import', async (desk) => {
    const page = await desk.signedIn('publicity', 'phone')
    await page.goto(ADDRESS)
    const rows = (...lines: readonly string[]) => ({
      name: '词表.tsv',
      mimeType: 'text/tab-separated-values',
      buffer: Buffer.from([TERM_COLUMNS.join('\t'), ...lines].join('\r\n')),
    })
    const field = page.locator('input[type="file"]')
    await page.getByRole('button', { name: '导入表格' }).waitFor()
    await field.setInputFiles(rows('例外\t作为一个AI\t\t', '违禁\t好词\t\t'))
    const refusal = page.getByRole('dialog', { name: '没有导入' })
    await refusal.getByText('第 2 行').waitFor()
    await refusal.getByText('第 3 行').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await refusal.getByRole('button', { name: '知道了' }).click()

    await field.setInputFiles(rows('解释\t角膜内皮营养不良\t角膜最里层的细胞变少了\t'))
    await page
      .getByRole('dialog', { name: '导入词表' })
      .getByRole('button', { name: '加到现有词表' })
      .click()
    const row = page.getByRole('row', { name: /角膜内皮营养不良/ })
    await row.getByText('未保存').waitFor()
    await row.getByRole('button', { name: '删：角膜内皮营养不良' }).click()
    await row.waitFor({ state: 'detached' })
    expect(await violationsOf(page)).toEqual([])
  }))
