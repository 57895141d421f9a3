import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** Parts that are Payload's own and cannot be put right from here, each with its reason. */
const PAYLOAD_INTERNALS: readonly (readonly [selector: string, reason: string])[] = [
  ['.rich-text-lexical__wrap', 'the toolbars and handles of Payload’s editor'],
]

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** Serious and critical violations, a line each: rule, place, and what is wrong with it. */
export async function violationsOf(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which a content security policy would refuse.
  await page.evaluate(AXE)
  const exclude = PAYLOAD_INTERNALS.map(([selector]) => [selector])
  const { violations } = await page.evaluate(
    ([left, options]) =>
      (
        window as unknown as { axe: { run: (at: object, how: RunOptions) => Promise<AxeResults> } }
      ).axe.run({ exclude: left }, options),
    [exclude, OPTIONS] as const,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const [why] = [...any, ...all, ...none]
        return `${id} ${target.join(' ')}: ${why?.message ?? ''}`
      }),
    )
}
