import { palm } from '@/seed/pictures/body-parts'
import { COLOUR as C, circle, mirrored, rect, shape, stroke, turned } from '@/seed/pictures/shapes'

/** Pixels, upright as on a phone. */
export const FRAME = { width: 720, height: 1280 } as const

const STEP_SECONDS = 1.6
const END_SECONDS = 1.8

/** Where a hand lies: place, turn in degrees, size. */
type Pose = readonly [x: number, y: number, degrees: number, size: number]

interface Step {
  readonly letter: string
  readonly words: string
  readonly left: Pose
  readonly right: Pose
  /** How far the two rub along each other, in pixels. */
  readonly rub: readonly [x: number, y: number]
}

/** 七步洗手法, in the order of the song. */
const STEPS: readonly Step[] = [
  {
    letter: '内',
    words: '掌心对掌心',
    left: [290, 640, 18, 1.2],
    right: [430, 640, 18, 1.2],
    rub: [0, 34],
  },
  {
    letter: '外',
    words: '掌心搓手背',
    left: [330, 690, 8, 1.3],
    right: [410, 610, 40, 1.15],
    rub: [26, 18],
  },
  {
    letter: '夹',
    words: '十指交叉搓指缝',
    left: [270, 660, 42, 1.2],
    right: [450, 660, 42, 1.2],
    rub: [30, 0],
  },
  {
    letter: '弓',
    words: '弯起手指，在掌心转',
    left: [320, 680, 10, 1.3],
    right: [440, 640, 70, 0.85],
    rub: [20, 20],
  },
  {
    letter: '大',
    words: '握住大拇指转着搓',
    left: [340, 690, -24, 1.25],
    right: [250, 640, -60, 0.8],
    rub: [14, 24],
  },
  {
    letter: '立',
    words: '指尖并拢，在掌心搓',
    left: [360, 740, 0, 1.35],
    right: [370, 560, 178, 0.85],
    rub: [26, 0],
  },
  {
    letter: '腕',
    words: '转着搓手腕',
    left: [380, 560, 4, 1.25],
    right: [300, 800, 84, 0.9],
    rub: [22, 8],
  },
]

export const CLIP_SECONDS = STEPS.length * STEP_SECONDS + END_SECONDS

/** How dirty the hands still are, from 1 to 0. */
const dirt = (seconds: number) => Math.max(0, 1 - seconds / (STEPS.length * STEP_SECONDS))

const text = (words: string, [y, size, fill]: readonly [number, number, string]) =>
  `<text x="360" y="${y}" font-size="${size}" fill="${fill}" text-anchor="middle" font-weight="700" font-family="Noto Sans CJK SC">${words}</text>`

const hand = ([x, y, degrees, size]: Pose, [dx, dy]: readonly [number, number]) =>
  turned([x + dx, y + dy, degrees], [palm(0, 0, size)])

function hands({ left, right, rub: [x, y] }: Step, seconds: number): string {
  const swing = Math.sin(seconds * Math.PI * 2.5)
  const [rx, ry, degrees, size] = right
  const other = mirrored(rx - swing * x, ry - swing * y, [
    turned([0, 0, degrees], [palm(0, 0, size)]),
  ])
  return hand(left, [swing * x, swing * y]) + other
}

/** Rising bubbles, each on a way of its own. */
function foam(seconds: number): string {
  return Array.from({ length: 22 }, (_, index) => {
    const seed = (index * 0.618) % 1
    const way = (seconds * (0.18 + seed * 0.2) + seed) % 1
    const x = 150 + ((index * 97) % 430) + Math.sin(seconds * 2 + index) * 14
    const r = 12 + ((index * 37) % 30)
    const y = 860 - way * 560
    return (
      circle(x, y, [r, `rgba(255,255,255,${(0.9 * (1 - way)).toFixed(2)})`]) +
      circle(x - r * 0.3, y - r * 0.3, [r * 0.22, C.sky])
    )
  }).join('')
}

function germs(seconds: number): string {
  const left = dirt(seconds)
  return Array.from({ length: 9 }, (_, index) => {
    const r = 17 * Math.min(1, Math.max(0, left * 9 - index))
    const x = 220 + ((index * 131) % 290)
    const y = 560 + ((index * 83) % 260)
    return r === 0 ? '' : circle(x, y, [r, C.leaf]) + circle(x - 4, y - 4, [r * 0.3, C.ink])
  }).join('')
}

const dots = (current: number) =>
  STEPS.map((_, index) =>
    circle(144 + index * 72, 1180, [
      index === current ? 19 : 12,
      index <= current ? C.teal : C.soft,
    ]),
  ).join('')

const tap = (seconds: number, isRunning: boolean) =>
  stroke('M360 -20V150', C.grey, 62) +
  rect([316, 140, 88, 50], C.ink, 12) +
  (isRunning
    ? rect([332, 188, 56, 900], 'rgba(120,190,225,0.55)', 26) +
      rect([346 + Math.sin(seconds * 20) * 4, 188, 12, 900], 'rgba(255,255,255,0.6)', 6)
    : '')

const ground = (seconds: number) =>
  rect([0, 0, FRAME.width, FRAME.height], C.sky) +
  circle(360, 640, [330, '#E3F1F8']) +
  shape(
    `M0 1010C120 ${980 + Math.sin(seconds * 3) * 12} 240 1040 360 1010S600 980 720 1010V1280H0Z`,
    'rgba(120,190,225,0.5)',
  )

function ending(seconds: number): string {
  const grown = Math.min(1, seconds / 0.5)
  return (
    turned([260, 640, -8], [palm(0, 0, 1.3 * grown)]) +
    mirrored(460, 640, [turned([0, 0, -8], [palm(0, 0, 1.3 * grown)])]) +
    text('七步洗手，认真搓够二十秒', [1040, 48, C.deep]) +
    text('饭前便后 · 外出回家', [1110, 40, C.teal]) +
    dots(STEPS.length)
  )
}

/** The frame `seconds` after the beginning, as an SVG document. */
export function handWashFrame(seconds: number): string {
  const current = Math.floor(seconds / STEP_SECONDS)
  const step = STEPS[current]
  const parts = step
    ? [
        ground(seconds),
        tap(seconds, current === STEPS.length - 1),
        hands(step, seconds),
        germs(seconds),
        foam(seconds),
        text(step.letter, [380, 150, C.teal]),
        text(step.words, [1070, 56, C.deep]),
        dots(current),
      ]
    : [ground(seconds), foam(seconds), ending(seconds - STEPS.length * STEP_SECONDS)]
  const { width, height } = FRAME
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
}
