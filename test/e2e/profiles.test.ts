import { expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe'
import { useDesks } from '../helpers/browser-test'

const ADDRESS = '/admin/profiles'
const atDesk = useDesks()

it('lets publicity choose what an upload is turned into, from a phone, and shows it to the others', () =>
  atDesk('profiles', async (desk) => {
    const page = await desk.signedIn('publicity', 'phone')
    await page.goto(ADDRESS)
    const card = (name: string) => page.getByRole('article').filter({ hasText: name })
    const group = card('微信群转发')
    await group.getByText('修改', { exact: true }).click()
    await group.getByLabel('名称（用在哪里）').fill('社区群转发')
    await card('社区群转发').getByLabel('不超过（MB）').fill('20')
    await card('公众号素材').getByLabel('上传时生成').uncheck()
    await page.getByText('有修改还没有保存。').waitFor()
    expect(await violationsOf(page)).toEqual([])

    await card('大厅电子屏').getByLabel('上传时生成').uncheck()
    await card('横屏高清').getByLabel('上传时生成').uncheck()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('上传时至少要生成 5 个版本').waitFor()
    await card('大厅电子屏').getByLabel('上传时生成').check()
    await card('横屏高清').getByLabel('上传时生成').check()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存。以后上传的短视频').waitFor()
    await page.reload()
    expect(await card('公众号素材').getByLabel('上传时生成').isChecked()).toBe(false)

    const reader = await desk.signedIn('contributor', 'phone')
    await reader.goto(ADDRESS)
    await reader.getByRole('heading', { name: '社区群转发' }).waitFor()
    expect(await reader.getByRole('button', { name: '保存' }).count()).toBe(0)

    await page.getByRole('button', { name: '恢复系统默认' }).click()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存。以后上传的短视频').waitFor()
    const { off } = await desk.call<{ off: string[] }>('publicity', 'GET /api/videos/profiles')
    expect(off).toEqual([])
  }))
