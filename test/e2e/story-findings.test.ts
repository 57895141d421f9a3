import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe'
import { aDraft, reviewOf } from '../helpers/browser-posts'
import { SCREENS, type Screen } from '../helpers/browser'
import { useDesks } from '../helpers/browser-test'

const HONEST = '脑卒中要早识别，一分钟也别等。'
const CLAIM = '本院独家秘方包治百病。'
const atDesk = useDesks()

/** How many words are underlined in the page, by name of the highlight. */
const underlined = (page: Page, name: string): Promise<number> =>
  page.evaluate((key) => CSS.highlights.get(key)?.size ?? 0, name)

const panel = (page: Page) => page.getByRole('complementary', { name: /提交前/ })

async function openFindings(page: Page, screen: Screen): Promise<void> {
  if (screen === 'phone') await page.locator('.yx-write__foot button').click()
  await panel(page).getByRole('tab', { name: /^提示/ }).click()
}

it.each(Object.keys(SCREENS) as Screen[])(
  'underlines while one writes, and changes the wording at one press (%s)',
  (screen) =>
    atDesk(`elbow-${screen}`, async (desk) => {
      const post = await aDraft(desk, { title: '早识别', paragraphs: [HONEST] })
      const page = await desk.signedIn('contributor', screen)
      await page.goto(`/admin/collections/posts/${post}`)
      await expect.poll(() => underlined(page, 'yx-finding-info')).toBeGreaterThan(0)

      await openFindings(page, screen)
      await panel(page)
        .getByRole('button', { name: /脑卒中/ })
        .first()
        .click()
      if (screen === 'phone') await openFindings(page, screen)
      await page.getByText('提示，不代替法律意见').first().waitFor()
      expect(await violationsOf(page)).toEqual([])

      await panel(page).getByRole('button', { name: /^改成/ }).first().click()
      const editor = page.locator('[data-place="body"] [contenteditable="true"]')
      await expect.poll(() => editor.innerText()).toContain('脑卒中（')
      await page.getByRole('button', { name: '撤销' }).click()
      await expect.poll(() => editor.innerText()).not.toContain('脑卒中（')
    }),
)

it('underlines title and digest too, and says why where they are pressed', () =>
  atDesk('elbow-title', async (desk) => {
    const post = await aDraft(desk, { title: '我科保证治愈痔疮', paragraphs: ['清淡饮食。'] })
    const page = await desk.signedIn('contributor')
    await page.goto(`/admin/collections/posts/${post}`)
    await page.getByRole('textbox', { name: '摘要' }).fill('  我院保证治愈鼻炎')
    await expect.poll(() => underlined(page, 'yx-finding-block')).toBe(2)
    await panel(page)
      .getByRole('button', { name: /^提示里有 2 处必须处理/ })
      .click()
    await panel(page).getByRole('tab', { name: /^提示/, selected: true }).waitFor()
    for (const words of ['我科保证治愈', '我院保证治愈']) {
      const at = await page.evaluate((wanted) => {
        const ranges = [...(CSS.highlights.get('yx-finding-block') ?? [])] as Range[]
        const range = ranges.find((one) => one.toString().includes(wanted))
        const box = range?.getBoundingClientRect()
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
      }, words)
      if (!at) throw new Error(`${words} is not underlined`)
      await page.mouse.click(at.x, at.y)
      await page.locator('.yx-popover').getByText(/依据/).first().waitFor()
      expect(await violationsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.getByRole('textbox', { name: '标题' }).fill('痔疮怎样护理')
    await expect.poll(() => underlined(page, 'yx-finding-block')).toBe(1)
  }))

it('keeps words with a reason, which publicity answers and the leader reads first', () =>
  atDesk('objection', async (desk) => {
    const post = await aDraft(desk, { title: '警惕假广告', paragraphs: [CLAIM] })
    const writer = await desk.signedIn('contributor')
    await writer.goto(`/admin/collections/posts/${post}`)
    await writer.getByRole('button', { name: '提交初审' }).click()
    const sheet = writer.getByRole('dialog', { name: '提交初审' })
    await sheet
      .getByText(/必须处理/)
      .first()
      .waitFor()
    const submit = sheet.getByRole('button', { name: '提交初审', exact: true })
    expect(await submit.isDisabled()).toBe(true)
    for (const field of await sheet.getByLabel(/^保留.*的理由$/).all())
      await field.fill('引用街头小广告的原话，用来提醒居民')
    await submit.click()
    await expect.poll(() => reviewOf(desk, post)).toMatchObject({ stage: 'first_review' })

    const officer = await desk.signedIn('publicity')
    await officer.goto(`/admin/review/${post}`)
    await officer.getByText('引用街头小广告的原话').first().waitFor()
    await officer.getByRole('tab', { name: /^提示/ }).click()
    await officer.getByRole('button', { name: /^通过/ }).click()
    const pass = officer.getByRole('dialog', { name: /^通过后/ })
    expect(await pass.getByRole('button', { name: '通过', exact: true }).isDisabled()).toBe(true)
    await pass.getByRole('button', { name: '再看看' }).click()
    for (const field of await officer.getByLabel('依据').all()) await field.selectOption('context')
    for (const field of await officer.getByLabel(/^说明（终审/).all())
      await field.fill('确为引用，全文在批驳它')
    expect(await violationsOf(officer)).toEqual([])
    await officer.getByRole('button', { name: /^通过/ }).click()
    await pass.getByRole('button', { name: '通过', exact: true }).click()
    await officer.getByText(/已通过，等待终审/).waitFor()

    const leader = await desk.signedIn('leader', 'phone')
    await leader.goto(`/admin/review/${post}`)
    await leader
      .locator('.yx-review__kept', { hasText: '确为引用，全文在批驳它' })
      .first()
      .waitFor()
    const first = await leader.locator('.yx-review__brief li').first().innerText()
    expect(first).toContain('引用街头小广告的原话')
  }))

it('explains every rule with its article and both wordings', () =>
  atDesk('rules', async (desk) => {
    for (const screen of Object.keys(SCREENS) as Screen[]) {
      const page = await desk.signedIn('contributor', screen)
      await page.goto('/admin/rules#CURE-CLAIM')
      await page.getByRole('heading', { level: 1, name: '合规规则' }).waitFor()
      await page.locator('#CURE-CLAIM').getByText('依据：').waitFor()
      expect(await violationsOf(page)).toEqual([])
    }
  }))
