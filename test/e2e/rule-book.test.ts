import { expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe'
import { useDesks } from '../helpers/browser-test'

const atDesk = useDesks()

it('finds a rule by any of its words, and says so when there is none', () =>
  atDesk('rule-book', async (desk) => {
    const page = await desk.signedIn('contributor', 'phone')
    await page.goto('/admin/rules')
    const search = page.getByRole('searchbox', { name: '在规则里找' })
    await search.fill('无效退款')
    await page.getByText(/^找到 \d+ 条$/).waitFor()
    await page.getByRole('heading', { level: 3, name: '保证治愈' }).waitFor()
    expect(await page.getByRole('heading', { level: 3, name: '排名第一' }).count()).toBe(0)
    await search.fill('广告法 第四十六条')
    await page
      .getByText(/《广告法》第四十六条/)
      .first()
      .waitFor()
    await search.fill('没有这样的规则')
    await page.getByText(/^没有找到。/).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await search.fill('')
    await page.getByRole('heading', { level: 3, name: '排名第一' }).waitFor()
  }))
