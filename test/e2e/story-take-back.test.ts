import { expect, it } from 'vitest'
import type { Screen } from '../helpers/browser'
import { aDraft, decide, reviewOf, submit } from '../helpers/browser-posts'
import { useDesks } from '../helpers/browser-test'

const SCREENS: readonly Screen[] = ['desktop', 'phone']
const NEXT_YEAR = '2031-01-01T10:00'

const atDesk = useDesks()

it.each(SCREENS)('takes a submit back while it is fresh, on a %s', (screen) =>
  atDesk(`take-back-submit-${screen}`, async (desk) => {
    const post = await aDraft(desk, { title: '提交了又撤回', paragraphs: ['每天走六千步。'] })
    const page = await desk.signedIn('contributor', screen)
    await page.goto(`/admin/collections/posts/${post}`)
    await page.getByRole('button', { name: '提交初审', exact: true }).click()
    const ask = page.getByRole('dialog', { name: '提交初审' })
    await ask.getByText(/由.+初审，.+前会有结果/).waitFor()
    await ask.getByRole('button', { name: '提交初审', exact: true }).click()
    await page.getByText(/^已提交，由.+初审/).waitFor()
    await page.locator('[data-sonner-toast]').getByRole('button', { name: '撤回' }).click()
    await page.getByRole('button', { name: '提交初审', exact: true }).waitFor()
    expect(await reviewOf(desk, post)).toMatchObject({ stage: 'draft', round: 1 })
  }),
)

it('cancels a set hour at once, and sets it again', () =>
  atDesk('take-back-schedule', async (desk) => {
    const post = await aDraft(desk, { title: '定了时又取消', paragraphs: ['每天走六千步。'] })
    await submit(desk, post)
    await decide(desk, post, { by: 'publicity', action: 'approve', comment: '同意。' })
    await decide(desk, post, { by: 'leader', action: 'approve', comment: '同意。' })
    const page = await desk.signedIn('publicity2')
    await page.goto(`/admin/collections/posts/${post}`)
    await page.getByRole('button', { name: '发布', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: '发布' })
    await sheet.getByLabel(/定时发布/).fill(NEXT_YEAR)
    await sheet.getByRole('button', { name: /^定于/ }).click()
    await page.getByRole('button', { name: '改发布时间' }).waitFor()
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('button', { name: /^取消定时/ }).click()
    await page.getByText('已取消定时。审核仍然有效，随时可以发布。').waitFor()
    await page.getByRole('button', { name: '发布', exact: true }).waitFor()
    const said = page.locator('[data-sonner-toast]', { hasText: '已取消定时' })
    await said.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('button', { name: '改发布时间' }).waitFor()
    expect(await reviewOf(desk, post)).toMatchObject({
      stage: 'approved',
      publishAt: '2031-01-01T02:00:00.000Z',
    })
  }))

it('lets the leader say on a phone that a post is urgent', () =>
  atDesk('urgent', async (desk) => {
    const post = await aDraft(desk, { title: '今天就要发的稿件', paragraphs: ['每天走六千步。'] })
    await submit(desk, post)
    await decide(desk, post, { by: 'publicity', action: 'approve', comment: '同意。' })
    const { dueAt: before, contentHash } = await reviewOf(desk, post)
    const page = await desk.signedIn('leader', 'phone')
    await page.goto(`/admin/review/${post}`)
    await page.getByRole('button', { name: '设为加急' }).click()
    await page.getByRole('button', { name: '取消加急' }).waitFor()
    const after = await reviewOf(desk, post)
    expect(after.contentHash).toBe(contentHash)
    expect(Date.parse(after.dueAt ?? '')).toBeLessThan(Date.parse(before ?? ''))
  }))
