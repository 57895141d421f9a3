import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Desk } from '../helpers/browser'
import { aDraft } from '../helpers/browser-posts'
import { useDesks } from '../helpers/browser-test'

const FIRST = '早起先量血压，再吃早饭。'
const atDesk = useDesks()

const editorOf = (page: Page) => page.locator('[data-place="body"] [contenteditable="true"]')

async function writeAtEnd(page: Page, text: string): Promise<void> {
  await editorOf(page).getByText(FIRST).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

async function storedText(desk: Desk, post: string): Promise<string> {
  const { body } = await desk.call<{ body: unknown }>(
    'contributor',
    `GET /api/posts/${post}?depth=0`,
  )
  return JSON.stringify(body)
}

it('saves by itself what was written without a connection, once there is one again', () =>
  atDesk('offline', async (desk) => {
    const post = await aDraft(desk, { title: '断网时写的稿件', paragraphs: [FIRST] })
    const page = await desk.signedIn('contributor')
    await page.goto(`/admin/collections/posts/${post}`)
    await writeAtEnd(page, '先有网。')
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor()
    await page.context().setOffline(true)
    await writeAtEnd(page, '后断网。')
    await page.getByText(/^未保存：网络断开，内容已留在本机/).waitFor()
    expect(await storedText(desk, post)).not.toContain('后断网。')
    await page.context().setOffline(false)
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor()
    expect(await storedText(desk, post)).toContain('后断网。')
  }))

it('gives back after a reload what was written without a connection', () =>
  atDesk('offline-reload', async (desk) => {
    const post = await aDraft(desk, { title: '断网后关掉页面', paragraphs: [FIRST] })
    const page = await desk.signedIn('contributor')
    await page.goto(`/admin/collections/posts/${post}`)
    await editorOf(page).getByText(FIRST).waitFor()
    await page.context().setOffline(true)
    await writeAtEnd(page, '关页面前写的。')
    await page.getByText(/^未保存：网络断开，内容已留在本机/).waitFor()
    await page.close()
    expect(await storedText(desk, post)).not.toContain('关页面前写的。')

    const again = await page.context().newPage()
    await again.context().setOffline(false)
    await again.goto(`/admin/collections/posts/${post}`)
    await again.getByText(/本机留有没存上的内容/).waitFor()
    await again.getByRole('button', { name: '恢复它' }).click()
    await editorOf(again).getByText('关页面前写的。').waitFor()
    await again.getByText(/^已保存 \d\d:\d\d$/).waitFor()
    expect(await storedText(desk, post)).toContain('关页面前写的。')
  }))
