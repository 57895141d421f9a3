import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { Desk, launchChromium, SCREENS, type Screen } from '../test/helpers/browser'
import { openView, VIEWS, type View } from '../test/helpers/browser-views'

/**
 * Pictures of every daily screen on both sizes, from a running server with the demo in it (`BASE_URL` or
 * `PORT`), so that a change of look shows in review. Writes `docs/screens/<view>-<width>.png`. Arguments: names of views,
 * without any all of them.
 */
const OUT = resolve('docs/screens')
const MOST_BYTES = 150_000
/** Tried in turn until a picture is small enough. */
const COLOURS = [256, 128, 64, 32] as const

const base = process.env['BASE_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`
const asked = process.argv.slice(2)
const screens = Object.keys(SCREENS) as Screen[]

/** A PNG with a palette, at most `MOST_BYTES` where 32 colours can do that. */
async function small(picture: Buffer): Promise<Buffer> {
  let smallest = picture
  for (const colours of COLOURS) {
    smallest = await sharp(picture).png({ palette: true, colours, effort: 10 }).toBuffer()
    if (smallest.length <= MOST_BYTES) break
  }
  return smallest
}

async function take(desk: Desk, view: View, screen: Screen): Promise<void> {
  const page = await openView(desk, view, screen)
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' })
  const file = join(OUT, `${view.name}-${SCREENS[screen].width}.png`)
  const bytes = await small(picture)
  await writeFile(file, bytes)
  console.log(`${file}  ${Math.round(bytes.length / 1000)} kB`)
}

async function main(): Promise<void> {
  await mkdir(OUT, { recursive: true })
  const browser = await launchChromium()
  try {
    for (const view of VIEWS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
      for (const screen of screens) {
        const desk = new Desk(browser, base.replace(/\/+$/, ''))
        await take(desk, view, screen)
        await desk.close()
      }
    }
  } finally {
    await browser.close()
  }
}

await main()
