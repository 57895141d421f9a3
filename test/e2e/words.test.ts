import { expect, it } from 'vitest'
import { useDesks } from '../helpers/browser-test'
import { openView, VIEWS } from '../helpers/browser-views'
import { visibleTexts } from '../helpers/visible-texts'

/** Latin that people in a Chinese hospital read every day, in any case. */
const KNOWN_WORDS = new Set(
  ['Word', 'WPS', 'docx', 'JPG', 'PNG', 'WebP', 'GIF', 'HPV', 'CPR', 'AED', 'KB', 'MB', 'GB', 'TB']
    .concat(['SQLite', 'MongoDB', 'Esc', 'Enter', 'WeChat', 'SHA', 'AI', 'COPD'])
    .map((word) => word.toLowerCase()),
)

/** Machine's words that must never reach a screen. */
const LEAKS: readonly RegExp[] = [
  /\b(?:undefined|null|NaN)\b/,
  /\[object \w+\]/,
  /\b[a-z]+_[a-z_]+\b/,
  /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?\b/,
  /\{\w+\}/,
]

/** Addresses, and hashes: whole ones, and in groups of four as they are printed. */
const NOT_WORDS =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+|\b[0-9a-f]{8,64}\b|\b[0-9a-f]{4}(?: [0-9a-f]{4})+\b/gi

function foreignIn(text: string): string[] {
  const plain = text.replace(NOT_WORDS, ' ')
  const words = plain.match(/[A-Za-z]{2,}/g) ?? []
  const isForeign = words.some((word) => !KNOWN_WORDS.has(word.toLowerCase()))
  return isForeign || LEAKS.some((leak) => leak.test(plain)) ? [text] : []
}

const atDesk = useDesks()

it.each(VIEWS.map((view) => [view.name, view] as const))(
  'speaks Chinese, and no machine’s words, on %s',
  (name, view) =>
    atDesk(`words-${name}`, async (desk) => {
      const page = await openView(desk, view, 'desktop')
      const texts = await visibleTexts(page)
      expect(texts.length).toBeGreaterThan(3)
      expect([...new Set(texts.flatMap(foreignIn))]).toEqual([])
    }),
)

it('leads from the bare host to the desk, and tells of a mistyped address in Chinese', () =>
  atDesk('words-addresses', async (desk) => {
    const page = await desk.visitor('visitor')
    await page.goto('/')
    await page.waitForURL('**/admin/login**')
    const response = await page.goto('/gongzuotai/nowhere')
    expect(response?.status()).toBe(404)
    expect((await visibleTexts(page)).flatMap(foreignIn)).toEqual([])
    await page.getByRole('link', { name: '回到工作台' }).click()
    await page.waitForURL('**/admin/login**')
  }))
