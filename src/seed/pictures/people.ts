import { COLOUR, at, circle, oval, rect, scaled, shape, stroke } from './shapes'

/** People of the demo pictures: round heads, soft shoulders, limbs as thick rounded strokes. */

export type Hair = 'short' | 'bob' | 'long' | 'bun' | 'thin' | 'cap'
export type Mood = 'calm' | 'worried' | 'asleep' | 'droop'

export interface Look {
  readonly hair: Hair
  readonly hairColour?: string
  readonly mood?: Mood
  readonly glasses?: boolean
  readonly mask?: boolean
}

function backHair(hair: Hair, colour: string): string {
  if (hair === 'bob')
    return shape('M-58 10C-66 -76 66 -76 58 10L60 44C40 58 -40 58 -60 44Z', colour)
  if (hair === 'long')
    return shape('M-58 0C-66 -80 66 -80 58 0L66 96C30 112 -30 112 -66 96Z', colour)
  if (hair === 'bun') return circle(0, -66, [24, colour])
  return ''
}

function frontHair(hair: Hair, colour: string): string {
  if (hair === 'thin') {
    return shape(
      'M-51 -4C-56 -34 -46 -50 -34 -52C-44 -36 -44 -20 -47 0ZM51 -4C56 -34 46 -50 34 -52C44 -36 44 -20 47 0ZM-34 -46C-20 -58 20 -58 34 -46C16 -52 -16 -52 -34 -46Z',
      colour,
    )
  }
  if (hair === 'cap') {
    return (
      shape('M-54 -8C-58 -74 58 -74 54 -8C30 -22 -30 -22 -54 -8Z', COLOUR.white) +
      stroke('M-50 -12C-30 -24 30 -24 50 -12', COLOUR.soft, 8)
    )
  }
  if (hair === 'short') {
    return shape(
      'M-53 -2C-62 -72 60 -78 53 -2C49 -22 38 -34 24 -38C2 -26 -28 -28 -42 -30C-48 -22 -51 -12 -53 -2Z',
      colour,
    )
  }
  return shape(
    'M-54 2C-62 -74 62 -74 54 2C48 -26 28 -40 8 -44C-8 -28 -36 -22 -50 -20C-53 -14 -54 -6 -54 2Z',
    colour,
  )
}

function features(mood: Mood): string {
  const eyes =
    mood === 'asleep'
      ? stroke('M-26 4Q-19 10 -12 4M12 4Q19 10 26 4', COLOUR.hair, 4)
      : circle(-19, 2, [4.6, COLOUR.hair]) +
        circle(19, mood === 'droop' ? 7 : 2, [4.6, COLOUR.hair])
  const mouths: Readonly<Record<Mood, string>> = {
    calm: 'M-13 23Q0 35 13 23',
    asleep: 'M-8 27Q0 31 8 27',
    worried: 'M-11 31Q0 22 11 31',
    droop: 'M-15 22Q2 26 18 38',
  }
  const brows = mood === 'worried' ? stroke('M-28 -12L-14 -17M28 -12L14 -17', COLOUR.hair, 4) : ''
  return eyes + brows + stroke(mouths[mood], '#A8553F', 4.5)
}

const colourOf = (look: Look) => look.hairColour ?? COLOUR.hair

function face(look: Look): string {
  const colour = colourOf(look)
  return [
    circle(-52, 6, [10, COLOUR.skinDeep]),
    circle(52, 6, [10, COLOUR.skinDeep]),
    oval([0, 2, 52, 55], COLOUR.skin),
    oval([-31, 20, 9, 6], '#F0B596'),
    oval([31, 20, 9, 6], '#F0B596'),
    features(look.mood ?? 'calm'),
    look.mask === true
      ? shape('M-44 12Q0 2 44 12L38 40Q0 66 -38 40Z', COLOUR.white) +
        stroke('M-44 14L-52 4M44 14L52 4', COLOUR.soft, 4) +
        stroke('M-28 26H28M-26 38H26', COLOUR.pale, 3)
      : '',
    look.glasses === true
      ? stroke(
          'M-33 2A14 14 0 1 0 -5 2A14 14 0 1 0 -33 2M5 2A14 14 0 1 0 33 2A14 14 0 1 0 5 2M-5 2H5',
          COLOUR.ink,
          3.5,
        )
      : '',
    frontHair(look.hair, colour),
  ].join('')
}

/** A head of radius 52 at the origin of its own group. */
export const head = (x: number, y: number, look: Look): string =>
  at(x, y, [backHair(look.hair, colourOf(look)), face(look)])

/** Head and shoulders, 260 wide; the origin is the centre of the head. */
export function bust(
  [x, y, factor]: readonly [number, number, number],
  { top, ...look }: Look & { top: string },
): string {
  const doctor = top === COLOUR.white
  return scaled(
    [x, y, factor],
    [
      backHair(look.hair, colourOf(look)),
      rect([-20, 40, 40, 50], COLOUR.skinDeep, 16),
      shape('M-128 250V160C-128 104 -84 88 -36 78Q0 104 36 78C84 88 128 104 128 160V250Z', top),
      doctor ? shape('M-36 78Q0 104 36 78L0 150Z', COLOUR.mid) : '',
      doctor
        ? stroke('M-40 82C-64 130 -52 168 -30 176M40 82C60 120 56 146 52 168', COLOUR.ink, 6) +
          circle(52, 176, [11, COLOUR.grey])
        : '',
      face(look),
    ],
  )
}

/** An arm or a leg through the points given, ending in a hand of the same width where `hand` is set. */
export function limb(
  points: readonly (readonly [number, number])[],
  { colour, width, hand }: { colour: string; width: number; hand?: boolean },
): string {
  const d = points.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px} ${py}`).join('')
  const [hx, hy] = points.at(-1) ?? [0, 0]
  return (
    stroke(d, colour, width) + (hand === true ? circle(hx, hy, [width * 0.52, COLOUR.skin]) : '')
  )
}

export interface Figure extends Look {
  readonly top: string
  readonly legs: string
  /** False where the scene draws the arms itself. */
  readonly hasArms?: boolean
}

const hangingArms = (colour: string) =>
  [-1, 1]
    .map((side) =>
      limb(
        [
          [66 * side, 106],
          [88 * side, 170],
          [84 * side, 226],
        ],
        { colour, width: 34, hand: true },
      ),
    )
    .join('')

/** A standing person seen from the front, about 430 high; the origin is the centre of the head. */
export function standing(
  [x, y, factor]: readonly [number, number, number],
  figure: Figure,
): string {
  return scaled(
    [x, y, factor],
    [
      limb(
        [
          [-28, 215],
          [-30, 360],
        ],
        { colour: figure.legs, width: 46 },
      ),
      limb(
        [
          [28, 215],
          [30, 360],
        ],
        { colour: figure.legs, width: 46 },
      ),
      oval([-36, 386, 34, 15], COLOUR.ink),
      oval([36, 386, 34, 15], COLOUR.ink),
      figure.hasArms === false ? '' : hangingArms(figure.top),
      backHair(figure.hair, colourOf(figure)),
      rect([-17, 40, 34, 46], COLOUR.skinDeep, 14),
      shape(
        'M-76 120C-76 88 -50 80 -28 76Q0 94 28 76C50 80 76 88 76 120L66 246C40 256 -40 256 -66 246Z',
        figure.top,
      ),
      face(figure),
    ],
  )
}
