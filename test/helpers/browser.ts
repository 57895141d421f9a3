import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/** The two screens every view is made for, CSS pixels. */
export const SCREENS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

export type Screen = keyof typeof SCREENS

/** Local parts of the demo's addresses. */
export type Person =
  'contributor' | 'contributor2' | 'publicity' | 'publicity2' | 'leader' | 'leader2' | 'admin'

/** Generous, because a waiting test is only as slow as the page it waits for. Milliseconds. */
const PATIENCE = 30_000

export const addressOf = (person: Person): string => `${person}@demo.local`
export const DEMO_PASSWORD = process.env['DEMO_PASSWORD'] ?? 'demo-Password-1'

/** @throws Error of Playwright when there is no Chromium at `CHROMIUM_PATH` (/usr/bin/chromium). */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/** One test at one desk: every person has a browser context of their own, closed together. */
export class Desk {
  private readonly contexts = new Map<string, BrowserContext>()
  private readonly tokens = new Map<Person, string>()

  /** `url`: the server, without a trailing slash. */
  constructor(
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  /** A browser nobody has signed in to; `name` is what its evidence is called. */
  async visitor(name: string, screen: Screen = 'desktop'): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport: SCREENS[screen],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      acceptDownloads: true,
      ...(screen === 'phone' ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}),
    })
    context.setDefaultTimeout(PATIENCE)
    await context.tracing.start({ snapshots: true, screenshots: false, sources: false })
    this.contexts.set(name, context)
    return context.newPage()
  }

  /** A browser in which this person is signed in already. */
  async signedIn(person: Person, screen: Screen = 'desktop'): Promise<Page> {
    const page = await this.visitor(`${person}-${screen}`, screen)
    await page.context().addCookies([
      {
        name: 'payload-token',
        value: await this.tokenOf(person),
        url: this.url,
        httpOnly: true,
        sameSite: 'Lax',
      },
    ])
    return page
  }

  /** Calls the HTTP API as this person, to set a scene or to look behind it. @throws Error on a refusal */
  async call<Data>(person: Person, request: string, body?: unknown): Promise<Data> {
    const [method = 'GET', at = ''] = request.split(' ')
    const response = await fetch(this.url + at, {
      method,
      headers: {
        Authorization: `JWT ${await this.tokenOf(person)}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${request}: ${response.status} ${await response.text()}`)
    // The caller names the shape the contract gives this address.
    return (await response.json()) as Data
  }

  /** A picture of every open page and a trace of every browser. */
  async leaveEvidence(directory: string): Promise<void> {
    await mkdir(directory, { recursive: true })
    for (const [name, context] of this.contexts) {
      for (const [index, page] of context.pages().entries()) {
        const file = path.join(directory, `${name}-${index + 1}.png`)
        await page.screenshot({ path: file, fullPage: true }).catch(() => undefined)
      }
      await context.tracing.stop({ path: path.join(directory, `${name}.zip`) })
    }
  }

  async close(): Promise<void> {
    for (const context of this.contexts.values()) {
      // Without a stop a trace stays in the folder for temporary files; one that was kept is stopped already.
      await context.tracing.stop().catch(() => undefined)
      await context.close()
    }
    this.contexts.clear()
  }

  private async tokenOf(person: Person): Promise<string> {
    const known = this.tokens.get(person)
    if (known !== undefined) return known
    const response = await fetch(`${this.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: addressOf(person), password: DEMO_PASSWORD }),
    })
    const { token } = (await response.json()) as { token?: string }
    if (token === undefined) throw new Error(`${person} cannot sign in: ${response.status}`)
    this.tokens.set(person, token)
    return token
  }
}
