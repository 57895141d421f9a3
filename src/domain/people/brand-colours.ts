/** The colours of one theme made from the institution's own, `#rrggbb`. */
export interface BrandColours {
  /** Readable on the page's ground, at least 4.5 : 1. */
  readonly brand: string
  /** Readable on `brand`, at least 4.5 : 1. */
  readonly ink: string
  /** A wash behind text. */
  readonly soft: string
}

type Rgb = readonly [number, number, number]

const LEAST_CONTRAST = 4.5
const STEP = 0.04
const THEMES = {
  light: { ground: [244, 246, 246], paper: [255, 255, 255], towards: [0, 0, 0], soft: 0.88 },
  dark: { ground: [26, 33, 32], paper: [26, 33, 32], towards: [255, 255, 255], soft: 0.78 },
} as const satisfies Record<string, Record<string, Rgb | number>>

const WHITE: Rgb = [255, 255, 255]
const NEAR_BLACK: Rgb = [6, 20, 19]

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const format = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const mix = (one: Rgb, other: Rgb, share: number): Rgb => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
]

const linear = (part: number): number => {
  const value = Math.round(part) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG 2.2 contrast of two `#rrggbb` colours, 1 to 21. */
export const contrastOf = (one: string, other: string): number => contrast(parse(one), parse(other))

/**
 * The institution's colour, moved towards black (or white in the dark) only as far as it must be to be
 * read on the ground (WCAG 2.2, 1.4.3: 4.5 : 1). `hex` is `#rrggbb`.
 */
export function brandColours(hex: string, theme: 'light' | 'dark'): BrandColours {
  const { ground, paper, towards, soft } = THEMES[theme]
  const chosen = parse(hex)
  let brand = chosen
  for (let share = STEP; contrast(brand, ground) < LEAST_CONTRAST && share <= 1; share += STEP) {
    brand = mix(chosen, towards, share)
  }
  const ink = contrast(brand, WHITE) >= LEAST_CONTRAST ? WHITE : NEAR_BLACK
  return { brand: format(brand), ink: format(ink), soft: format(mix(brand, paper, soft)) }
}
