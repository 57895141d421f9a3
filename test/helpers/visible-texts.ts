import type { Page } from 'playwright-core'

/** Names read out loud that Payload has no translation for, each with its reason. */
const PAYLOAD_NAMES: readonly (readonly [selector: string, reason: string])[] = [
  ['section[aria-label^="Notifications"]', 'the empty corner where Payload shows its messages'],
  ['.rich-text-lexical', 'menus and handles of Payload’s editor'],
]

/**
 * Every text a person can see, the hints in empty fields and the names read out loud included; without what
 * stands in the places of `except` (selectors).
 */
export function visibleTexts(page: Page, except: readonly string[] = []): Promise<string[]> {
  return page.evaluate(
    ({ exempt, written }) => {
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      const texts: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!parent || parent.closest(written)) continue
        const text = node.textContent?.trim() ?? ''
        if (text !== '' && isSeen(parent)) texts.push(text)
      }
      for (const element of document.body.querySelectorAll(
        '[placeholder], [aria-label], [title]',
      )) {
        if (!isSeen(element) || element.closest(exempt)) continue
        for (const name of ['placeholder', 'aria-label', 'title']) {
          const value = element.getAttribute(name)
          if (value) texts.push(value)
        }
      }
      return texts
    },
    {
      exempt: PAYLOAD_NAMES.map(([selector]) => selector).join(', '),
      // What somebody wrote in an article is theirs.
      written: [
        'script, style, noscript, [contenteditable="true"], .yx-growing__mirror',
        ...except,
      ].join(', '),
    },
  )
}
