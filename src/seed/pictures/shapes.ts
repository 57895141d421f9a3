/** The few strokes all demo pictures are drawn with. Every function returns SVG markup; no fonts, no text. */

export const COLOUR = {
  teal: '#0B6E69',
  deep: '#08504C',
  mid: '#3E9C95',
  soft: '#A5D3CE',
  pale: '#D6ECE9',
  mist: '#F1F8F7',
  warm: '#F2A65A',
  warmDeep: '#DD8637',
  peach: '#FBDDB8',
  cream: '#FFF6EA',
  coral: '#E4735C',
  ink: '#21413F',
  skin: '#F4CBA8',
  skinDeep: '#E4AF89',
  hair: '#3B302C',
  silver: '#C3CCCC',
  grey: '#8FA3A2',
  sky: '#CFE6F2',
  leaf: '#6FA85B',
  white: '#FFFFFF',
} as const

const n = (value: number) => Math.round(value * 10) / 10

export const circle = (x: number, y: number, [r, fill]: readonly [number, string]): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`

type Box = readonly [x: number, y: number, width: number, height: number]

export const rect = ([x, y, width, height]: Box, fill: string, radius = 0): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${radius}" fill="${fill}"/>`

/** An ellipse by centre and half axes. */
export const oval = ([x, y, rx, ry]: Box, fill: string): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

/** A round-ended stroke: arms, legs, wires, outlines. */
export const stroke = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

export const dashed = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${width * 2} ${width * 3}"/>`

export const at = (x: number, y: number, parts: readonly string[]): string =>
  `<g transform="translate(${n(x)} ${n(y)})">${parts.join('')}</g>`

export const turned = (
  [x, y, degrees]: readonly [number, number, number],
  parts: readonly string[],
): string => `<g transform="translate(${n(x)} ${n(y)}) rotate(${degrees})">${parts.join('')}</g>`

export const scaled = (
  [x, y, factor]: readonly [number, number, number],
  parts: readonly string[],
): string => `<g transform="translate(${n(x)} ${n(y)}) scale(${factor})">${parts.join('')}</g>`

export const mirrored = (x: number, y: number, parts: readonly string[]): string =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(-1 1)">${parts.join('')}</g>`

const SEGMENTS: Readonly<Record<string, string>> = {
  '0': 'abcdef',
  '1': 'bc',
  '2': 'abged',
  '3': 'abgcd',
  '4': 'fgbc',
  '5': 'afgcd',
  '6': 'afgedc',
  '7': 'abc',
  '8': 'abcdefg',
  '9': 'abcdfg',
}

function digit(value: string, height: number): string {
  const w = height * 0.5
  const half = height / 2
  const lines: Readonly<Record<string, string>> = {
    a: `M0 0H${w}`,
    b: `M${w} 0V${half}`,
    c: `M${w} ${half}V${height}`,
    d: `M0 ${height}H${w}`,
    e: `M0 ${half}V${height}`,
    f: `M0 0V${half}`,
    g: `M0 ${half}H${w}`,
  }
  return [...(SEGMENTS[value] ?? '')].map((segment) => lines[segment]).join('')
}

/** Digits as a device shows them, drawn as lines so that no font is needed. `.` is a point. */
export function display(
  text: string,
  [x, y, height, colour]: readonly [number, number, number, string],
): string {
  let left = 0
  const parts = [...text].map((character) => {
    if (character === '.') {
      left += height * 0.24
      return circle(left - height * 0.27, height, [height * 0.1, colour])
    }
    const drawn = at(left, 0, [stroke(digit(character, height), colour, height * 0.13)])
    left += height * 0.8
    return drawn
  })
  return at(x, y, parts)
}

/** A tick, a cross, a plus: `size` is the half width. */
export const tick = (x: number, y: number, [size, colour]: readonly [number, string]): string =>
  stroke(
    `M${x - size} ${y}L${x - size * 0.25} ${y + size * 0.75}L${x + size} ${y - size * 0.7}`,
    colour,
    size * 0.42,
  )
export const cross = (x: number, y: number, [size, colour]: readonly [number, string]): string =>
  stroke(
    `M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`,
    colour,
    size * 0.5,
  )
export const plus = (x: number, y: number, [size, colour]: readonly [number, string]): string =>
  stroke(`M${x - size} ${y}H${x + size}M${x} ${y - size}V${y + size}`, colour, size * 0.62)

/** A heart whose width is twice `size`. */
export const heart = (x: number, y: number, [size, fill]: readonly [number, string]): string =>
  scaled(
    [x, y, size / 50],
    [
      shape(
        'M0 42C-60 0 -52 -42 -24 -42C-10 -42 -2 -32 0 -24C2 -32 10 -42 24 -42C52 -42 60 0 0 42Z',
        fill,
      ),
    ],
  )

/** A shield, 200 high at size 1. */
export const shield = (x: number, y: number, [factor, fill]: readonly [number, string]): string =>
  scaled(
    [x, y, factor],
    [
      shape(
        'M0 -100C34 -78 60 -72 84 -70V-6C84 48 46 82 0 104C-46 82 -84 48 -84 -6V-70C-60 -72 -34 -78 0 -100Z',
        fill,
      ),
    ],
  )

/** A clock face showing hour and minute. */
export function clock(
  [x, y, r]: readonly [number, number, number],
  [hour, minute]: readonly [number, number],
): string {
  const hand = (turn: number, length: number, width: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2
    return stroke(
      `M0 0L${n(Math.cos(angle) * length)} ${n(Math.sin(angle) * length)}`,
      COLOUR.ink,
      width,
    )
  }
  const marks = [0, 1, 2, 3].map((quarter) => {
    const angle = (quarter * Math.PI) / 2
    return circle(Math.cos(angle) * r * 0.74, Math.sin(angle) * r * 0.74, [r * 0.05, COLOUR.grey])
  })
  return at(x, y, [
    circle(0, 0, [r, COLOUR.teal]),
    circle(0, 0, [r * 0.88, COLOUR.white]),
    ...marks,
    hand((hour % 12) / 12 + minute / 720, r * 0.42, r * 0.09),
    hand(minute / 60, r * 0.62, r * 0.07),
    circle(0, 0, [r * 0.07, COLOUR.warmDeep]),
  ])
}

/** A round tree; `size` is about its height. */
export const tree = (x: number, y: number, size: number): string =>
  at(x, y, [
    rect([-size * 0.08, -size * 0.3, size * 0.16, size * 0.6], '#9A7656', 6),
    circle(0, -size * 0.6, [size * 0.42, COLOUR.leaf]),
    circle(-size * 0.26, -size * 0.4, [size * 0.28, '#80B56D']),
    circle(size * 0.26, -size * 0.42, [size * 0.28, '#80B56D']),
  ])

const PICTURE_SIZE = { width: 1200, height: 800 } as const

/** How a scene stands on its canvas. */
export interface Ground {
  readonly ground: string
  readonly halo: string
  /** Colour of the floor, where things stand on one. */
  readonly floor?: string
  /**
   * Draws the parts smaller round the height `focus`, so that people keep their heads when the
   * picture is cropped to a WeChat cover (2.35:1).
   */
  readonly zoom?: number
  readonly focus?: number
}

/** The common ground: a calm colour, one large quiet circle, a floor where things stand. */
export function scene(
  { ground, halo, floor, zoom = 1, focus = 400 }: Ground,
  parts: readonly string[],
): string {
  const { width, height } = PICTURE_SIZE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rect([0, 0, width, height], ground),
    circle(600, 400, [350, halo]),
    `<g transform="translate(600 400) scale(${zoom}) translate(-600 ${-focus})">`,
    floor === undefined ? '' : rect([-600, 660, 2400, 800], floor),
    ...parts,
    '</g></svg>',
  ].join('')
}
