import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useDesks } from '../helpers/browser-test'

const PHONE_CLIP = path.resolve('test/fixtures/video/phone-clip.mov')
const SUBTITLES = `1
00:00:00,200 --> 00:00:01,600
每天同一时间量血压

2
坏的一块
`

/** Two whole conversions of a phone clip, on a machine that may be busy. */
const LONG = 400_000

const atDesk = useDesks()

/** Seconds of the first finished version, as the browser reads them from the file. */
const playedSeconds = (page: Page): Promise<number> =>
  page
    .locator('.yx-cut__look video')
    .first()
    .evaluate(
      (video: HTMLVideoElement) =>
        new Promise<number>((resolve) => {
          if (video.duration > 0) resolve(video.duration)
          video.addEventListener('loadedmetadata', () => resolve(video.duration))
          video.preload = 'metadata'
          video.load()
        }),
    )

it(
  'cuts a phone clip, adds cards and subtitles, and shows it finished',
  () =>
    atDesk('clip-edit', async (desk) => {
      const page = await desk.signedIn('contributor')
      await page.goto('/admin/collections/videos')
      await page.getByLabel('选择视频').setInputFiles({
        name: '量血压.mov',
        mimeType: 'video/quicktime',
        buffer: await readFile(PHONE_CLIP),
      })
      const title = page.getByRole('heading', { name: '量血压' })
      await title.waitFor()
      const id = await page.evaluate(async () => {
        const answer = await fetch('/api/videos?limit=1&sort=-createdAt&depth=0')
        const { docs } = (await answer.json()) as { docs: { id: string }[] }
        return docs[0]?.id ?? ''
      })
      await page.goto(`/admin/collections/videos/${id}`)
      await page.getByText('✓ 可以使用').waitFor({ timeout: 180_000 })
      await page.reload()
      await page.getByRole('button', { name: '剪辑这段视频' }).click()
      const before = await playedSeconds(page)

      const end = page.getByRole('slider', { name: '终点' })
      await end.focus()
      await page.keyboard.press('ArrowLeft')
      await page.getByRole('textbox', { name: '起点' }).fill('0:00.5')
      await page.keyboard.press('Tab')
      await page.getByText('加片头', { exact: true }).click()
      await page.getByRole('textbox', { name: /^片头/ }).fill('示范社区医院\n健康科普')
      await page.getByLabel('导入字幕文件').setInputFiles({
        name: 'clip.srt',
        mimeType: 'application/x-subrip',
        buffer: Buffer.from(SUBTITLES),
      })
      await page.getByText('导入 1 条，另有 1 段读不懂，没有导入。').waitFor()
      const words = page.getByRole('textbox', { name: '第 1 条字幕' })
      await words.fill('保证根治高血压')
      await page
        .getByText(/“.*根治.*”：/)
        .first()
        .waitFor()
      await words.fill('每天同一时间量血压')

      // What was not saved is there after a reload.
      page.once('dialog', (dialog) => void dialog.accept())
      await page.reload()
      await page.getByText('上次有没保存的改动，已经放回来了。').waitFor()
      const save = page.getByRole('button', { name: /^保存并重新生成，约/ })
      await save.click()
      await page
        .getByText(/排队等待处理|正在处理/)
        .first()
        .waitFor()
      await page.getByText('✓ 可以使用').waitFor({ timeout: 180_000 })
      await page.locator('.yx-cut__look video').first().waitFor()
      // Half a second and a tenth less, two seconds of card more.
      expect((await playedSeconds(page)) - before).toBeCloseTo(1.4, 0)

      await page.getByRole('button', { name: '恢复原片' }).click()
      await page.getByText('已恢复，正在更新各版本。').waitFor()
      await page.getByText('✓ 可以使用').waitFor({ timeout: 60_000 })
      await expect.poll(() => playedSeconds(page), { timeout: 30_000 }).toBeCloseTo(before, 1)
    }),
  LONG,
)
