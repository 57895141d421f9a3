import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aDraft, bodyOf, decide, reviewOf, submit } from '../helpers/browser-posts'
import { useDesks } from '../helpers/browser-test'

const SEALED = '饭后半小时再量血压。'
const LATER = '饭后一小时再量血压。'
const atDesk = useDesks()

const articleOf = (page: Page) => page.frameLocator('iframe[title^="送审稿"]')

it('shows a reviewer the sealed revision, whatever the author has written since', () =>
  atDesk('sealed', async (desk) => {
    const post = await aDraft(desk, { title: '封存的与后来写的', paragraphs: [SEALED] })
    await submit(desk, post)
    await decide(desk, post, { by: 'publicity', action: 'return', comment: '请核对时间。' })
    await desk.call('contributor', `PATCH /api/posts/${post}`, { body: bodyOf(LATER) })

    const officer = await desk.signedIn('publicity2')
    await officer.goto(`/admin/review/${post}`)
    await articleOf(officer).getByText(SEALED).waitFor()
    expect(await articleOf(officer).getByText(LATER).count()).toBe(0)
    expect(await officer.getByRole('button', { name: /^通过/ }).count()).toBe(0)

    await submit(desk, post)
    await officer.reload()
    await articleOf(officer).getByText(LATER).waitFor()
    await officer.getByRole('button', { name: /^通过/ }).waitFor()
  }))

it('tells the loser of two decisions in Chinese that somebody was first', () =>
  atDesk('two-decide', async (desk) => {
    const post = await aDraft(desk, { title: '两个人同时初审', paragraphs: [SEALED] })
    await submit(desk, post)
    const pages = [await desk.signedIn('publicity'), await desk.signedIn('publicity2')]
    for (const page of pages) {
      await page.goto(`/admin/review/${post}`)
      await page.getByRole('button', { name: /^通过/ }).click()
    }
    const press = (page: Page) =>
      page
        .getByRole('dialog', { name: /^通过后/ })
        .getByRole('button', { name: '通过', exact: true })
        .click()
    const won = (page: Page) => page.getByText(/已通过，等待终审/)
    const lost = (page: Page) => page.getByText(/已有人先一步处理/)
    await Promise.all(pages.map(press))
    await Promise.all(pages.map((page) => won(page).or(lost(page)).first().waitFor()))

    const winners = await Promise.all(pages.map((page) => won(page).count()))
    expect(winners.toSorted()).toEqual([0, 1])
    const loser = pages[winners.indexOf(0)]
    // What stays on the screen once the page has been brought up to date.
    await loser?.getByText('待终审').first().waitFor()
    expect(await loser?.getByText(/已有人先一步处理/).isVisible()).toBe(true)
    expect(await reviewOf(desk, post)).toMatchObject({ stage: 'final_review', round: 1 })
  }))
