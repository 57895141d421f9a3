import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe'
import type { Desk } from '../helpers/browser'
import { bodyOf, decide, reviewOf } from '../helpers/browser-posts'
import { useDesks } from '../helpers/browser-test'

const atDesk = useDesks()

const DESCRIPTION = '手看着干净，不等于真的干净。跟着洗手歌，认真搓够二十秒。'

/** The demo's clip with a box of its own behind it, so that it is another file. */
async function aClipFile(): Promise<Buffer> {
  const box = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('free'), randomBytes(16)])
  return Buffer.concat([await readFile('src/seed/clips/hand-wash.mp4'), box])
}

/** Uploads a clip and waits until its version and covers are made. @returns its id */
async function aReadyClip(desk: Desk, page: Page): Promise<string> {
  const file = { name: 'hand-wash.mp4', mimeType: 'video/mp4', buffer: await aClipFile() }
  const fields = JSON.stringify({ title: '洗手歌', profiles: ['preview'] })
  const answer = await page.request.post('/api/videos', {
    headers: { Origin: desk.url },
    multipart: { _payload: fields, file },
  })
  // The shape the contract gives this address.
  const { doc } = (await answer.json()) as { readonly doc: { readonly id: string } }
  const path = `GET /api/videos/${doc.id}?depth=0`
  const status = async () => (await desk.call<{ status: string }>('contributor', path)).status
  await expect.poll(status, { timeout: 120_000, interval: 500 }).toBe('ready')
  return doc.id
}

async function aVideoDraft(desk: Desk, clip: string): Promise<string> {
  const { doc } = await desk.call<{ doc: { id: string } }>('contributor', 'POST /api/posts', {
    title: '洗手歌，一分钟学会',
    digest: '七个字记住七步洗手。',
    kind: 'video',
    genre: 'science',
    class: 'science',
    audiences: ['parents'],
    byline: { name: '林晓岚', title: '主治医师' },
    sources: [{ title: '中国公民健康素养（2024年版）', publisher: '国家卫生健康委', year: 2024 }],
    body: bodyOf('跟着视频一起做。'),
    videos: [clip],
  })
  return doc.id
}

const texts = (page: Page) => page.locator('[data-place="platformTexts"]')

const saved = (page: Page) => page.getByText(/^已保存 \d\d:\d\d$/).waitFor()

async function writeTooMuch(page: Page): Promise<void> {
  await page.locator('.yx-write__foot button').click()
  await texts(page).getByRole('button', { name: '从标题和摘要带入' }).click()
  expect(await texts(page).getByLabel('短标题').inputValue()).toBe('洗手歌，一分钟学会')
  const description = texts(page).getByLabel('描述').first()
  expect(await description.inputValue()).toBe('七个字记住七步洗手。')
  await description.fill('字'.repeat(1001))
  await texts(page).getByText('1001 / 1000 超出 1').waitFor()
  await expect.poll(() => texts(page).locator('.yx-platform__limit--over').count()).toBe(1)
  await saved(page)
}

/** The sheet of the submit names what is too long and leads to it. */
async function beLedToIt(page: Page): Promise<void> {
  await page.locator('.yx-write__side-close button').click()
  await page.getByRole('button', { name: '提交初审', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: /^还差 1 项/ })
  expect(await sheet.getByRole('button', { name: '提交初审' }).isDisabled()).toBe(true)
  await sheet.getByRole('button', { name: /^视频号的描述（含话题）有 1001 字/ }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? ''))
    .toBe('TEXTAREA')
}

async function mend(page: Page): Promise<void> {
  await texts(page).getByLabel('描述').first().fill(DESCRIPTION)
  const topics = texts(page).getByLabel('话题', { exact: true }).first()
  await topics.fill('#洗手')
  await topics.press('Enter')
  await topics.pressSequentially('健康科普 错的，')
  await texts(page).getByRole('button', { name: '去掉话题 错的' }).click()
  await texts(page).getByText('竖版 9:16').first().click()
  await texts(page).getByRole('tab', { name: '抖音' }).click()
  await texts(page).getByRole('button', { name: '从标题和摘要带入' }).click()
  await saved(page)
  expect(await violationsOf(page)).toEqual([])
}

it('writes a text for each platform on a phone, has it reviewed, and copies what was approved', () =>
  atDesk('platforms', async (desk) => {
    const writer = await desk.signedIn('contributor', 'phone')
    const post = await aVideoDraft(desk, await aReadyClip(desk, writer))
    await writer.goto(`/admin/collections/posts/${post}`)
    await writeTooMuch(writer)
    const submit = desk.call('contributor', `POST /api/posts/${post}/submit`, {})
    await expect(submit).rejects.toThrow('PLATFORM_TEXTS_INVALID')
    await beLedToIt(writer)
    await mend(writer)
    await writer.locator('.yx-write__side-close button').click()
    await writer.getByRole('button', { name: '提交初审', exact: true }).click()
    const sheet = writer.getByRole('dialog', { name: '提交初审' })
    await sheet.getByText(/由.+初审/).waitFor()
    await sheet.getByRole('button', { name: '提交初审', exact: true }).click()
    await expect.poll(() => reviewOf(desk, post)).toMatchObject({ stage: 'first_review' })

    const officer = await desk.signedIn('publicity')
    await officer.goto(`/admin/review/${post}`)
    const sealed = officer.getByRole('region', { name: '各平台文案' })
    await sealed.getByText(DESCRIPTION).waitFor()
    await sealed.getByText('#洗手 #健康科普').waitFor()
    expect(await sealed.getByRole('article').count()).toBe(2)
    expect(await sealed.getByRole('button').count()).toBe(0)
    expect(await violationsOf(officer)).toEqual([])

    await decide(desk, post, { by: 'publicity', action: 'approve', comment: '' })
    await decide(desk, post, { by: 'leader', action: 'approve', comment: '' })
    await officer.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await officer.goto(`/admin/collections/posts/${post}`)
    const approved = officer.getByRole('region', { name: '已通过的各平台文案' })
    await approved.getByText(DESCRIPTION).waitFor()
    expect(await violationsOf(officer)).toEqual([])
    await approved.getByRole('button', { name: '复制文案' }).first().click()
    await officer.getByText('已复制视频号的文案').waitFor()
    expect(await officer.evaluate(() => navigator.clipboard.readText())).toBe(
      `${DESCRIPTION}\n#洗手 #健康科普`,
    )
    await approved.getByRole('button', { name: '复制标题' }).first().click()
    await officer.getByText('已复制视频号的标题').waitFor()
    const cover = officer.waitForEvent('download')
    await approved.getByRole('link', { name: '下载封面' }).click()
    expect((await cover).suggestedFilename()).toMatch(/^视频号-封面-.+\.jpg$/)
  }))
