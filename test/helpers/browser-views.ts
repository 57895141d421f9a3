import { aDraft } from './browser-posts'
import type { Page } from 'playwright-core'
import type { Desk, Person, Screen } from './browser'

/** A screen people meet every day, and how to know that it is all there. */
export interface View {
  readonly name: string
  /** Null: nobody has signed in. */
  readonly person: Person | null
  readonly open: (page: Page, desk: Desk) => Promise<void>
}

interface ListedPost {
  readonly id: string
  readonly title: string
}

const dashboardOf = (person: Person, heading: RegExp): View => ({
  name: `dashboard-${person}`,
  person,
  open: async (page) => {
    await page.goto('/admin')
    await page.getByRole('heading', { name: heading }).waitFor()
  },
})

/** The first post of the demo in this stage that this person may read. @throws Error when there is none */
export async function postIn(desk: Desk, person: Person, query: string): Promise<ListedPost> {
  const { docs } = await desk.call<{ docs: ListedPost[] }>(
    person,
    `GET /api/posts?depth=0&limit=1&sort=-updatedAt&${query}`,
  )
  const [post] = docs
  if (!post) throw new Error(`No post of the demo has ${query}`)
  return post
}

/** Opens the review of the most urgent post that has been through a round before, else of the most urgent. */
async function openReview(page: Page, desk: Desk): Promise<void> {
  const { docs } = await desk.call<{ docs: { post: string; title: string; round: number }[] }>(
    'publicity',
    'GET /api/review-queue?limit=50',
  )
  const entry = docs.find(({ round }) => round > 1) ?? docs[0]
  if (!entry) throw new Error('Nothing of the demo waits for publicity')
  await page.goto(`/admin/review/${entry.post}`)
  await page.getByRole('heading', { level: 1, name: entry.title }).waitFor()
  await untilFramesLoaded(page)
  await page.getByRole('button', { name: /^通过/ }).waitFor()
}

async function openWriting(page: Page, desk: Desk): Promise<void> {
  const post = await aDraft(desk, { title: '写到一半的稿件', paragraphs: ['每天走六千步。'] })
  await page.goto(`/admin/collections/posts/${post}`)
  await page.getByRole('textbox', { name: '标题' }).waitFor()
  await page.locator('[data-place="body"] [contenteditable="true"]').waitFor()
}

/** A post that came back with remarks, opened by its author at the first of them. */
async function openReturned(page: Page, desk: Desk): Promise<void> {
  const query = 'where[outcome][equals]=returned&where[stage][equals]=draft'
  const post = await postIn(desk, 'contributor', query)
  await page.goto(`/admin/collections/posts/${post.id}`)
  await page.getByRole('region', { name: '退回意见' }).waitFor()
  await page.getByRole('region', { name: '逐条修改' }).waitFor()
  await page.locator('[data-place="body"] [contenteditable="true"]').waitFor()
}

async function openFinal(page: Page, desk: Desk): Promise<void> {
  const { docs } = await desk.call<{ docs: { post: string; title: string }[] }>(
    'leader',
    'GET /api/review-queue?limit=1',
  )
  const [entry] = docs
  if (!entry) throw new Error('Nothing of the demo waits for the leader')
  await page.goto(`/admin/review/${entry.post}`)
  await page.getByRole('heading', { level: 1, name: entry.title }).waitFor()
  await untilFramesLoaded(page)
  await page.getByRole('button', { name: /^通过/ }).waitFor()
}

async function openForm(page: Page, desk: Desk): Promise<void> {
  const post = await postIn(desk, 'publicity', 'where[stage][equals]=published')
  await page.goto(`/api/posts/${post.id}/approval-form`)
  await page.getByText('宣传稿件审批单').first().waitFor()
}

async function openStanding(page: Page, desk: Desk): Promise<void> {
  const post = await postIn(desk, 'publicity', 'where[stage][equals]=published')
  await page.goto(`/admin/collections/posts/${post.id}`)
  await page.getByRole('heading', { level: 1, name: post.title }).waitFor()
  await untilFramesLoaded(page)
}

/** Waits for the article in its frame and the pictures in it. */
async function untilFramesLoaded(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe.yx-article')
  await frame.locator('main').first().waitFor()
  await frame.locator('body').evaluate(async (body: HTMLElement) => {
    await Promise.all(
      [...body.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)),
    )
  })
}

export const VIEWS: readonly View[] = [
  {
    name: 'login',
    person: null,
    open: async (page) => {
      await page.goto('/admin/login')
      await page.getByRole('button', { name: '登录', exact: true }).waitFor()
    },
  },
  dashboardOf('contributor', /^我的稿件$/),
  dashboardOf('publicity', /^等您初审$/),
  dashboardOf('leader', /^待您终审/),
  dashboardOf('admin', /^系统情况$/),
  {
    name: 'list',
    person: 'publicity',
    open: async (page) => {
      await page.goto('/admin/collections/posts')
      await page.getByRole('heading', { level: 1, name: '稿件' }).waitFor()
    },
  },
  { name: 'writing', person: 'contributor', open: openWriting },
  { name: 'review', person: 'publicity', open: openReview },
  { name: 'returned', person: 'contributor', open: openReturned },
  { name: 'review-final', person: 'leader', open: openFinal },
  { name: 'published', person: 'publicity', open: openStanding },
  { name: 'approval-form', person: 'publicity', open: openForm },
  {
    name: 'verify',
    person: 'publicity',
    open: async (page) => {
      await page.goto('/admin/verify')
      await page.getByRole('heading', { name: /^核验通过/ }).waitFor()
    },
  },
  {
    name: 'videos',
    person: 'publicity',
    open: async (page) => {
      await page.goto('/admin/collections/videos')
      // Of the demo's: other tests leave clips of their own. Said once the job has made every version.
      const demo = page.locator('.yx-clip', { hasText: '洗手歌样片' })
      await demo.getByText('✓ 可以使用').waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'clip',
    person: 'publicity',
    open: async (page, desk) => {
      const { docs } = await desk.call<{ docs: { id: string }[] }>(
        'publicity',
        `GET /api/videos?depth=0&limit=1&where[title][equals]=${encodeURIComponent('洗手歌样片')}`,
      )
      await page.goto(`/admin/collections/videos/${docs[0]?.id ?? ''}`)
      await page.getByText('✓ 可以使用').waitFor({ timeout: 120_000 })
      await page.getByRole('button', { name: '剪辑这段视频' }).click()
      await page.getByRole('slider', { name: '终点' }).waitFor()
    },
  },
  {
    name: 'rules',
    person: 'contributor',
    open: async (page) => {
      await page.goto('/admin/rules')
      await page.getByRole('heading', { level: 2, name: '绝对化用语' }).waitFor()
    },
  },
  {
    name: 'terms',
    person: 'publicity',
    open: async (page) => {
      await page.goto('/admin/rules?tab=terms')
      await page.getByRole('heading', { level: 2, name: '加一个词' }).waitFor()
    },
  },
  {
    name: 'profiles',
    person: 'publicity',
    open: async (page) => {
      await page.goto('/admin/profiles')
      await page.getByRole('heading', { level: 1, name: '转码版本' }).waitFor()
      await page.getByText('修改', { exact: true }).first().click()
    },
  },
  {
    name: 'jobs',
    person: 'admin',
    open: async (page) => {
      await page.goto('/admin/jobs')
      await page.getByRole('heading', { level: 1, name: '后台任务' }).waitFor()
    },
  },
]

/** Opens a view on a screen, signed in as the one it is made for. */
export async function openView(desk: Desk, view: View, screen: Screen): Promise<Page> {
  const page = view.person
    ? await desk.signedIn(view.person, screen)
    : await desk.visitor(`visitor-${screen}`, screen)
  await view.open(page, desk)
  // The navigation slides in once the page is awake.
  await page.waitForLoadState('networkidle')
  return page
}
