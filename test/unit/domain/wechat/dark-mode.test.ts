import { describe, expect, it } from 'vitest'
import { renderFragment } from '@/domain/wechat/render-article'
import { listThemes, themeByKey } from '@/domain/wechat/themes'
import { parseFragment, type Piece } from './fragment'
import { aContent } from './sample'

/**
 * The platform's dark mode in miniature: brightness and contrast as in the open `wechatjs/mp-darkmode` 1.2.1 (constants of
 * 2025-10-24). Grounds turn dark when nearly white or pure grey; text keeps a distance of 65 from its ground.
 */
type Rgb = readonly [number, number, number]

function rgb(hex: string): Rgb {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(hex)
  const long = short
    ? short.slice(1).map((digit) => digit + digit)
    : (/^#(..)(..)(..)$/.exec(hex)?.slice(1) ?? [])
  const [r, g, b] = long.map((pair) => Number.parseInt(pair, 16))
  if (r === undefined || g === undefined || b === undefined) throw new Error(`No colour: ${hex}`)
  return [r, g, b]
}
const brightness = ([r, g, b]: Rgb) => (r * 299 + g * 587 + b * 114) / 1000
const lightness = (color: Rgb) => ((Math.max(...color) + Math.min(...color)) / 2 / 255) * 100
const isGrey = ([r, g, b]: Rgb) => r === g && g === b

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((value) => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

type GroundFate = 'turns dark' | 'is a deep label' | 'glares'
function darkFate(ground: Rgb): GroundFate {
  if ((isGrey(ground) && lightness(ground) > 40) || brightness(ground) > 250) return 'turns dark'
  return brightness(ground) <= 190 - 65 ? 'is a deep label' : 'glares'
}

/** A colour with another lightness (percent), hue and saturation kept: each channel moves on the line to black or white. */
function withLightness(color: Rgb, target: number): Rgb {
  const [low, high] = [Math.min(...color) / 255, Math.max(...color) / 255]
  const light = (low + high) / 2
  const spread = high - low
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1))
  const goal = target / 100
  const scale = spread === 0 ? 0 : (saturation * (1 - Math.abs(2 * goal - 1))) / spread
  return color.map((value) => (goal + (value / 255 - light) * scale) * 255) as unknown as Rgb
}
const scaledTo = (target: number, color: Rgb): Rgb =>
  color.map((value) => Math.min(255, (value * target) / brightness(color))) as unknown as Rgb

const DARK_PAGE = rgb('#191919')
const MOST = brightness(rgb('#a3a3a3')) - brightness(DARK_PAGE)

/** What the ground becomes at night. */
function darkGround(ground: Rgb): Rgb {
  if (darkFate(ground) !== 'turns dark') return ground
  return withLightness(
    [128, 128, 128],
    Math.min(100, 100 + lightness(DARK_PAGE) - lightness(ground)),
  )
}
/** What text on that ground becomes; our grounds are all dark at night. */
function darkText(text: Rgb, ground: Rgb): Rgb {
  const distance = Math.abs(brightness(text) - brightness(ground))
  if (brightness(text) >= 250) return text
  if (distance > MOST && brightness(ground) <= brightness(DARK_PAGE) + 2) {
    return scaledTo(MOST + brightness(ground), text)
  }
  if (distance >= 65) return text
  if (lightness(text) <= 40) return darkText(withLightness(text, 90 - lightness(text)), ground)
  return scaledTo(Math.min(MOST, brightness(ground) + 65), text)
}

/** Every pair of text colour and ground of a fragment. */
function pairs(html: string): { text: Rgb; ground: Rgb; words: string }[] {
  const found: { text: Rgb; ground: Rgb; words: string }[] = []
  const visit = (nodes: readonly (Piece | string)[], ground: string) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      const own = node.styles['background-color'] ?? ground
      const words = node.children.filter((child) => typeof child === 'string').join('')
      if (words !== '') {
        found.push({ text: rgb(node.styles['color'] ?? ''), ground: rgb(own), words })
      }
      visit(node.children, own)
    }
  }
  visit(parseFragment(html), '#ffffff')
  return found
}

describe.each(listThemes())('the colours of the theme $name', ({ key }) => {
  const html = renderFragment(
    aContent({ isAiAssisted: true, genre: 'advertisement', adReviewNo: '1' }),
    {
      theme: themeByKey(key),
      imageSrc: (id) => `images/${id}.jpg`,
      approvers: { first: '王芳', final: '李强', at: '2026-11-21T00:00:00Z' },
    },
  )

  it('have a contrast of 4.5 in the light, for every piece of text', () => {
    const weak = pairs(html).filter(({ text, ground }) => contrast(text, ground) < 4.5)
    expect(weak).toEqual([])
  })

  it('stand 65 apart in brightness from their ground, which dark mode asks for', () => {
    const close = pairs(html).filter(
      ({ text, ground }) => Math.abs(brightness(text) - brightness(ground)) < 65,
    )
    expect(close).toEqual([])
  })

  it('have grounds that turn dark with the page or are deep labels, none that glares at night', () => {
    const fates = new Map(pairs(html).map(({ ground }) => [ground.join(), darkFate(ground)]))
    expect([...fates].filter(([, fate]) => fate === 'glares')).toEqual([])
  })

  it('have a contrast of 4.5 at night too', () => {
    const weak = pairs(html)
      .map(({ text, ground, words }) => {
        const night = darkGround(ground)
        return { words, ratio: contrast(darkText(text, night), night) }
      })
      .filter(({ ratio }) => ratio < 4.5)
    expect(weak).toEqual([])
  })

  it('keep white for labels, the one text dark mode leaves alone', () => {
    const bright = pairs(html).filter(({ text }) => brightness(text) > 160)
    expect(bright.length).toBeGreaterThan(0)
    expect(new Set(bright.map(({ text, ground }) => `${text.join()} ${darkFate(ground)}`))).toEqual(
      new Set(['255,255,255 is a deep label']),
    )
  })
})
