import { expect, it } from 'vitest'
import { aDraft, submit } from '../helpers/browser-posts'
import { useDesks } from '../helpers/browser-test'

const atDesk = useDesks()

it('lets the officer work through the queue without a mouse', () =>
  atDesk('keys', async (desk) => {
    for (const title of ['不用鼠标的第一篇', '不用鼠标的第二篇']) {
      await submit(desk, await aDraft(desk, { title, paragraphs: ['每天走六千步。'] }))
    }
    const page = await desk.signedIn('publicity')
    await page.goto('/admin')
    await page.getByRole('heading', { name: '等您初审' }).waitFor()
    const keys = page.getByRole('dialog', { name: '键盘快捷键' })
    // A key pressed before the page is awake is lost; pressed again over the open dialog it does nothing.
    await expect
      .poll(async () => {
        await page.keyboard.press('?')
        return keys.isVisible()
      })
      .toBe(true)
    await keys.getByText('打开选中的一篇').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(await page.locator('.yx-line__link:focus').count()).toBe(1)
    await page.keyboard.press('/')
    await page.waitForURL(/\/admin\/collections\/posts/)
    const search = page.getByRole('searchbox')
    await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('不用鼠标的第一篇')
    await page.keyboard.press('Enter')
    await page.waitForURL(/[?&]q=/)
    await page.getByRole('link', { name: '不用鼠标的第一篇' }).first().waitFor()
    await page.locator('h1').click()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/review\//)
    const first = page.url()
    await page.getByRole('button', { name: /^通过/ }).waitFor()
    await page.keyboard.press('a')
    const ask = page.getByRole('dialog', { name: /^通过后/ })
    await ask.getByRole('button', { name: '通过', exact: true }).click()
    await page.getByText(/已通过，等待终审（.+前）/).waitFor()
    const onward = page.getByRole('button', { name: /^下一篇/ })
    await expect
      .poll(() => onward.evaluate((button) => button === document.activeElement))
      .toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).not.toBe(first)
    await page.getByRole('button', { name: /^通过/ }).waitFor()
    await page.keyboard.press('r')
    await page.getByRole('dialog', { name: /^退回给/ }).waitFor()
  }))
