import path from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Browser } from 'playwright-core'
import { Desk, launchChromium } from './browser'

/**
 * One Chromium for the tests of a file. The function it returns runs one test at a desk of its own; what
 * was on the screens when it failed is left in `test-results/<name>`.
 */
export function useDesks(): (name: string, work: (desk: Desk) => Promise<void>) => Promise<void> {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return async (name, work) => {
    if (!browser) throw new Error('A desk is opened inside a test.')
    const desk = new Desk(browser, inject('deskUrl'))
    try {
      await work(desk)
    } catch (error) {
      await desk.leaveEvidence(path.join('test-results', name))
      throw error
    } finally {
      await desk.close()
    }
  }
}
