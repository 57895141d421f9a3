import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addressOf, DEMO_PASSWORD, type Desk } from '../helpers/browser'
import { reviewOf, untilPicturesReady } from '../helpers/browser-posts'
import { useDesks } from '../helpers/browser-test'

const WORD_FILE = path.resolve('test/fixtures/word/高血压-社区科普稿.docx')
const TITLE = '血压高了没感觉，就不用管吗？'
const REMARKED = '量的时候不说话、不动。'
const ADDED = '手机也先放到一边。'

const atDesk = useDesks()

/** A dialog by its heading. */
const sheet = (page: Page, title: string | RegExp): Locator =>
  page.getByRole('dialog', { name: title })

async function signInByHand(page: Page): Promise<void> {
  await page.goto('/admin')
  await page.getByLabel(/邮/).first().fill(addressOf('contributor'))
  await page.locator('input[type="password"]').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '我的稿件' }).waitFor()
}

/** @returns the id of the new draft */
async function importWord(page: Page): Promise<string> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从 Word 导入' }).click()
  await (await chooser).setFiles(WORD_FILE)
  const report = sheet(page, /^已导入/)
  await report.waitFor()
  expect(await report.getByRole('listitem').count()).toBeGreaterThan(0)
  await report.getByRole('button', { name: '打开稿件' }).click()
  await page.waitForURL(/\/admin\/collections\/posts\/(?!create)[^/?]+$/)
  return new URL(page.url()).pathname.split('/').pop() ?? ''
}

const choose = (page: Page, group: string, choice: string): Promise<void> =>
  page.getByRole('group', { name: group, exact: true }).getByText(choice, { exact: true }).click()

async function fillBasics(page: Page): Promise<void> {
  const paper = page.getByRole('region', { name: '正文' })
  await paper.getByRole('textbox', { name: '标题' }).waitFor()
  expect(await paper.getByRole('textbox', { name: '标题' }).inputValue()).toBe(TITLE)
  await paper
    .getByRole('textbox', { name: '摘要' })
    .fill('每天少一点盐，坚持量血压，按时吃药，把血压管住。')
  await choose(page, '体裁', '健康科普')
  await choose(page, '内容分类', '科普类')
  await choose(page, '适用人群', '慢病患者')
  await choose(page, '适用人群', '老年人')
  await page.getByRole('button', { name: /用我的名字/ }).click()
  await page.getByRole('button', { name: '添加来源' }).click()
  await page.getByLabel('来源 1 的名称').fill('中国高血压防治指南（2024年修订版）')
  await page.getByLabel('发布机构').fill('国家心血管病中心')
  await page.getByLabel('年份').fill('2024')
  await describePictures(page)
  await page.getByRole('heading', { name: '必填项齐了，可以提交' }).waitFor()
}

/** Each picture without words asks for them; one that has them asks no more. */
async function describePictures(page: Page): Promise<void> {
  const asked = page.getByLabel(/^这张图画的是什么/)
  // A picture the library has already keeps the words it was given there.
  await asked
    .or(page.getByRole('heading', { name: '必填项齐了，可以提交' }))
    .first()
    .waitFor()
  for (let left = await asked.count(); left > 0; left -= 1) {
    await asked.first().fill('一把小盐勺，一平勺正好两克盐')
    await page.getByRole('button', { name: '保存说明' }).first().click()
    await expect.poll(() => asked.count()).toBe(left - 1)
  }
}

async function submitForReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交初审', exact: true }).click()
  const ask = sheet(page, '提交初审')
  await ask.getByText(/由.+初审/).waitFor()
  await ask.getByRole('button', { name: '提交初审', exact: true }).click()
  await page.getByText('待初审').first().waitFor()
}

/** The post's title as a link; by its address as well, should an earlier run have left one of that name. */
const linkTo = (page: Page, post: string): Locator =>
  page.getByRole('link', { name: TITLE }).and(page.locator(`[href$="/${post}"]`))

/** From the dashboard, by way of a search in the list when the queue there is longer than its room. */
async function openFromQueue(page: Page, post: string): Promise<void> {
  await page.goto('/admin')
  const queue = page.getByRole('region', { name: /等您初审|待您终审/ })
  await queue.waitFor()
  if ((await linkTo(page, post).count()) === 0) {
    await queue.getByRole('link', { name: /查看全部/ }).click()
    const search = page.getByRole('searchbox')
    await search.fill(TITLE)
    await search.press('Enter')
    await page.waitForURL(/search=/)
  }
  await linkTo(page, post).first().click()
  await page.waitForURL(/\/admin\/review\//)
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
}

async function returnWithRemark(page: Page): Promise<void> {
  const article = page.frameLocator('iframe[title^="送审稿"]')
  const annotate = page.getByRole('button', { name: '批注所选文字' })
  // Selected anew until the page listens: its script may come after the article.
  const select = async (): Promise<boolean> => {
    await article.locator('body').evaluate(() => window.getSelection()?.removeAllRanges())
    await article.getByText(REMARKED).first().selectText()
    return annotate.isVisible()
  }
  await expect.poll(select, { timeout: 30_000, interval: 500 }).toBe(true)
  await annotate.click()
  const remark = sheet(page, '批注')
  await remark.getByLabel('哪里有问题').fill('再加一句，居民常边量边看手机。')
  await remark.getByLabel('建议改为（选填）').fill(REMARKED + ADDED)
  await remark.getByRole('button', { name: '加上批注' }).click()
  await page.getByRole('button', { name: /^退回/ }).click()
  const reasons = sheet(page, /^退回给/)
  await reasons.getByText('再加一句，居民常边量边看手机。').waitFor()
  await reasons.getByLabel(/请写明理由/).fill('内容很好，测量的步骤请补一句。')
  await reasons.getByRole('button', { name: '退回', exact: true }).click()
  await page.getByText(/^已退回，/).waitFor()
}

async function reviseReturned(page: Page, post: string): Promise<void> {
  await page.goto('/admin')
  const card = page.getByRole('listitem').filter({ has: linkTo(page, post) })
  await card.getByText('被退回：2 条意见').waitFor()
  await linkTo(page, post).click()
  const remarks = page.getByRole('region', { name: '退回意见' })
  await remarks.getByRole('heading', { name: '被初审退回：2 条意见' }).waitFor()
  await remarks.getByText('内容很好，测量的步骤请补一句。').waitFor()
  const editor = page.locator('[data-place="body"] [contenteditable="true"]')
  await editor.getByText(REMARKED).click()
  await page.keyboard.press('End')
  await page.keyboard.type(ADDED)
  await page.getByText(/^已保存 \d\d:\d\d$/).waitFor()
}

async function approve(page: Page, comment: string): Promise<void> {
  await page.getByRole('button', { name: /^通过/ }).click()
  const ask = sheet(page, /^通过后/)
  await ask.getByLabel(/一句话意见/).fill(comment)
  await ask.getByRole('button', { name: '通过', exact: true }).click()
}

async function publish(page: Page, post: string): Promise<void> {
  await page.goto(`/admin/collections/posts/${post}`)
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await sheet(page, '发布').getByRole('button', { name: '现在发布' }).click()
  await page.getByText('已发布', { exact: true }).first().waitFor()
}

/** @returns the files of the package by path */
async function downloadPackage(page: Page): Promise<Record<string, Uint8Array>> {
  await page.getByRole('button', { name: '更多' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /导出微信包/ }).click()
  const file = await (await download).path()
  return unzipSync(new Uint8Array(await readFile(file)))
}

async function isPublic(desk: Desk): Promise<boolean> {
  const response = await fetch(`${desk.url}/api/public/posts?limit=50`)
  return (await response.text()).includes(TITLE)
}

it('carries a Word file through both reviews to the WeChat package, in three browsers', () =>
  atDesk('story', async (desk) => {
    const writer = await desk.visitor('contributor')
    await signInByHand(writer)
    const post = await importWord(writer)
    await fillBasics(writer)
    await untilPicturesReady(desk, post)
    await submitForReview(writer)

    const officer = await desk.signedIn('publicity')
    await openFromQueue(officer, post)
    await returnWithRemark(officer)

    await reviseReturned(writer, post)
    await submitForReview(writer)

    await openFromQueue(officer, post)
    await officer.getByRole('tab', { name: /修改对比/ }).waitFor()
    await officer.locator('ins', { hasText: ADDED }).waitFor()
    await approve(officer, '内容通俗，来源清楚。')
    await officer.getByText(/已通过，等待终审（/).waitFor()
    expect(await isPublic(desk)).toBe(false)

    const leader = await desk.signedIn('leader', 'phone')
    await openFromQueue(leader, post)
    await leader.getByText('内容通俗，来源清楚。').first().waitFor()
    await approve(leader, '同意发布。')
    await leader.getByText('已通过终审，宣传科可以发布了').waitFor()

    await publish(officer, post)
    const files = await downloadPackage(officer)
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['article.html', 'meta.json', 'manifest.json']),
    )
    expect(strFromU8(files['article.html'] ?? new Uint8Array())).toContain(ADDED)
    expect(await reviewOf(desk, post)).toMatchObject({ stage: 'published', round: 2 })
    await expect.poll(() => isPublic(desk)).toBe(true)
  }))
