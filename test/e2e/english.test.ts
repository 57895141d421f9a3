import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { RULES } from '@/domain/compliance/data/rule-texts'
import { aDraft } from '../helpers/browser-posts'
import type { Desk, Person } from '../helpers/browser'
import { useDesks } from '../helpers/browser-test'
import { postIn } from '../helpers/browser-views'
import { visibleTexts } from '../helpers/visible-texts'

/** Chinese characters, their punctuation and full-width forms. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/** The sealed text in pieces, as it was and as it is. */
const PIECES = ['.yx-diff__paragraph', '.yx-diff section > p']

/** Fields of the API whose text is said by the program, not by people or the rules. */
const SAID_BY_US = new Set(['message', 'label'])

/** Where people write. */
const WRITTEN = [
  'posts',
  'users',
  'departments',
  'categories',
  'materials',
  'videos',
  'review-records',
]

/** Every Chinese text in an answer of the API. */
function chineseIn(value: unknown): string[] {
  if (typeof value === 'string') return CHINESE.test(value) ? [value.trim()] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    SAID_BY_US.has(key) ? [] : chineseIn(part),
  )
}

/** What people have written and the rules have found: names, titles, departments, remarks, findings. */
async function contentOf(
  desk: Desk,
  { shows }: EnglishView,
  post?: string,
): Promise<readonly string[]> {
  const everything: unknown[] = shows ? [await shows(desk)] : []
  for (const collection of WRITTEN) {
    everything.push(await desk.call('admin', `GET /api/${collection}?depth=0&limit=0`))
  }
  const about = post
    ? [
        await desk.call('publicity', `GET /api/posts/${post}/review`),
        await desk.call('publicity', 'POST /api/compliance/check', { post }),
      ]
    : []
  const known = new Set(chineseIn([everything, about]))
  return [...known].sort((one, other) => other.length - one.length)
}

function chineseLeft(text: string, content: readonly string[]): string[] {
  const left = content.reduce((rest, known) => rest.replaceAll(known, ' '), text)
  return CHINESE.test(left) ? [text] : []
}

interface EnglishView {
  readonly name: string
  readonly person: Person
  /** Opens it; answers the post it is about, if it is about one. */
  readonly open: (page: Page, desk: Desk) => Promise<string | undefined>
  /** Content it shows that is nobody's post: the rules' texts, the house's words. */
  readonly shows?: (desk: Desk) => Promise<unknown>
}

const dashboardOf = (person: Person, heading: RegExp): EnglishView => ({
  name: `dashboard of ${person}`,
  person,
  open: async (page) => {
    await page.goto('/admin')
    await page.getByRole('heading', { name: heading }).first().waitFor()
    return undefined
  },
})

const pageAt = (name: string, person: Person, path: string): EnglishView => ({
  name,
  person,
  open: async (page) => {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    return undefined
  },
})

async function openPost(page: Page, post: string): Promise<string> {
  await page.goto(`/admin/collections/posts/${post}`)
  await page.locator('.yx-write__head').waitFor()
  return post
}

const reviewOf = (person: Person): EnglishView => ({
  name: `review of ${person}`,
  person,
  open: async (page, desk) => {
    const { docs } = await desk.call<{ docs: { post: string; round: number }[] }>(
      person,
      'GET /api/review-queue?limit=50',
    )
    const entry = docs.find(({ round }) => round > 1) ?? docs[0]
    if (!entry) throw new Error(`Nothing of the demo waits for ${person}`)
    await page.goto(`/admin/review/${entry.post}`)
    await page.getByRole('button', { name: /^Approve/ }).waitFor()
    return entry.post
  },
})

/** The rule book, and behind its second tab the house's own words. */
const RULE_BOOK: EnglishView = {
  ...pageAt('rules', 'publicity', '/admin/rules'),
  shows: async (desk) => [
    RULES,
    await desk.call('publicity', 'GET /api/checker-terms/current'),
    await desk.call('publicity', 'GET /api/checker-terms/history?limit=20'),
  ],
}

const ENGLISH_VIEWS: readonly EnglishView[] = [
  dashboardOf('contributor', /^My posts$/),
  dashboardOf('publicity', /^Waiting for your first review$/),
  dashboardOf('leader', /for your final review/),
  dashboardOf('admin', /^The system$/),
  pageAt('list', 'publicity', '/admin/collections/posts'),
  pageAt('videos', 'publicity', '/admin/collections/videos'),
  pageAt('profiles', 'publicity', '/admin/profiles'),
  pageAt('jobs', 'admin', '/admin/jobs'),
  pageAt('verify', 'publicity', '/admin/verify'),
  RULE_BOOK,
  {
    name: 'writing',
    person: 'contributor',
    open: async (page, desk) => {
      const title = '写到一半的稿件'
      return openPost(page, await aDraft(desk, { title, paragraphs: ['本院疗效最佳，无副作用。'] }))
    },
  },
  {
    name: 'returned',
    person: 'contributor',
    open: async (page, desk) => {
      const query = 'where[outcome][equals]=returned&where[stage][equals]=draft'
      return openPost(page, (await postIn(desk, 'contributor', query)).id)
    },
  },
  {
    name: 'published',
    person: 'publicity',
    open: async (page, desk) =>
      openPost(page, (await postIn(desk, 'publicity', 'where[stage][equals]=published')).id),
  },
  reviewOf('publicity'),
  reviewOf('leader'),
]

/** Buttons that open a dialog and decide nothing by themselves. */
const OPENS = /^(?:Approve|Return|Submit for review|More|Publish|Withdraw|Change the time)/

/** What can be seen of the page, behind each of its tabs, and in the dialogs of its buttons. */
async function textsOf(page: Page): Promise<readonly string[]> {
  const texts = await visibleTexts(page, PIECES)
  for (const tab of await page.getByRole('tab').all()) {
    if (!(await tab.isVisible())) continue
    await tab.click()
    texts.push(...(await visibleTexts(page, PIECES)))
  }
  const bars = page.locator('.yx-write__actions, .yx-decide')
  for (const button of await bars.getByRole('button', { name: OPENS }).all()) {
    await button.click()
    const dialog = page.locator('dialog[open]')
    await dialog.waitFor()
    texts.push(...(await visibleTexts(page, PIECES)))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  return texts
}

const atDesk = useDesks()

it.each(ENGLISH_VIEWS.map((view) => [view.name, view] as const))(
  'speaks English to whoever chose it, but for what people wrote, on %s',
  (name, view) =>
    atDesk(`english-${name}`, async (desk) => {
      const page = await desk.signedIn(view.person)
      await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: desk.url }])
      const post = await view.open(page, desk)
      const texts = await textsOf(page)
      const content = await contentOf(desk, view, post)
      expect(texts.length).toBeGreaterThan(3)
      expect([...new Set(texts.flatMap((text) => chineseLeft(text, content)))]).toEqual([])
    }),
)
