import { limb } from './people'
import { COLOUR, oval, scaled, shape, stroke } from './shapes'

/** The sole of a foot, toes up, 300 high; the origin is its middle. */
export function sole(x: number, y: number, factor: number): string {
  return scaled(
    [x, y, factor],
    [
      shape(
        'M-62 -60C-76 -110 50 -126 62 -66C70 -26 40 6 42 50C44 96 50 150 2 152C-46 152 -46 100 -44 60C-42 20 -52 -20 -62 -60Z',
        COLOUR.skin,
      ),
      oval([4, 112, 30, 28], '#F0B596'),
      oval([2, -66, 46, 26], '#F0B596'),
      oval([-46, -124, 23, 29], COLOUR.skin),
      oval([-6, -138, 15, 20], COLOUR.skin),
      oval([22, -130, 13, 18], COLOUR.skin),
      oval([46, -114, 12, 16], COLOUR.skin),
      oval([64, -92, 11, 14], COLOUR.skin),
    ],
  )
}

/** An open palm, fingers up, about 300 high; the origin is the middle of the palm. */
export function palm(x: number, y: number, factor: number): string {
  const finger = (points: readonly (readonly [number, number])[], width: number) =>
    limb(points, { colour: COLOUR.skin, width })
  return scaled(
    [x, y, factor],
    [
      finger(
        [
          [-50, -30],
          [-66, -128],
        ],
        34,
      ),
      finger(
        [
          [-18, -40],
          [-22, -152],
        ],
        36,
      ),
      finger(
        [
          [16, -40],
          [22, -146],
        ],
        36,
      ),
      finger(
        [
          [46, -26],
          [62, -114],
        ],
        32,
      ),
      finger(
        [
          [-50, 40],
          [-108, -20],
        ],
        38,
      ),
      shape(
        'M-68 -50C-40 -70 40 -70 64 -46C74 0 66 60 44 96V170H-44V100C-66 60 -78 0 -68 -50Z',
        COLOUR.skin,
      ),
      stroke('M-46 -6C-10 -20 20 -16 48 -6M-46 30C-20 14 0 30 4 76', COLOUR.skinDeep, 5),
    ],
  )
}
