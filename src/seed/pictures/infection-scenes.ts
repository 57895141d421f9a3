import { limb } from './people'
import type { PictureSet } from './picture'
import { COLOUR as C, at, circle, clock, oval, rect, scene, shape, stroke } from './shapes'

const bubbles = (points: readonly (readonly [number, number, number])[]) =>
  points.map(([x, y, r]) => circle(x, y, [r, 'rgba(255,255,255,0.85)'])).join('')

/** The wound under running water, soap beside it, a clock showing a quarter of an hour. */
const rinseWound = () =>
  scene({ ground: C.sky, halo: '#E3F1F8' }, [
    rect([0, 640, 1200, 160], C.white),
    shape('M240 640H960C950 740 880 780 800 780H400C320 780 250 740 240 640Z', C.silver),
    shape('M270 640H930C920 720 860 752 790 752H410C340 752 280 720 270 640Z', C.white),
    // Tap and water
    stroke('M250 420V230C250 150 500 150 520 260', C.grey, 52),
    rect([206, 410, 88, 240], C.grey, 20),
    rect([488, 250, 68, 40], C.ink, 10),
    rect([500, 288, 44, 350], 'rgba(120,190,225,0.75)', 20),
    rect([512, 288, 10, 350], 'rgba(255,255,255,0.7)', 5),
    // Forearm with the wound
    limb(
      [
        [1010, 330],
        [860, 430],
      ],
      { colour: C.mid, width: 130 },
    ),
    limb(
      [
        [860, 430],
        [560, 500],
      ],
      { colour: C.skin, width: 92 },
    ),
    limb(
      [
        [580, 496],
        [440, 540],
      ],
      { colour: C.skin, width: 84 },
    ),
    limb(
      [
        [450, 520],
        [372, 536],
      ],
      { colour: C.skin, width: 26 },
    ),
    limb(
      [
        [452, 546],
        [366, 566],
      ],
      { colour: C.skin, width: 26 },
    ),
    limb(
      [
        [462, 566],
        [378, 594],
      ],
      { colour: C.skin, width: 26 },
    ),
    limb(
      [
        [510, 500],
        [450, 470],
      ],
      { colour: C.skin, width: 30 },
    ),
    stroke('M560 476L600 492M556 498L600 512', C.coral, 9),
    stroke(
      'M500 560C512 600 520 610 516 636M548 556C556 590 540 610 544 636',
      'rgba(120,190,225,0.75)',
      14,
    ),
    bubbles([
      [620, 470, 18],
      [650, 500, 12],
      [596, 530, 14],
      [530, 470, 12],
      [430, 600, 16],
      [470, 616, 10],
    ]),
    // Soap
    rect([960, 590, 150, 62], C.warm, 26),
    oval([1035, 596, 54, 10], C.peach),
    clock([960, 180, 110], [12, 15]),
    at(960, 180, [stroke('M0 -124A124 124 0 0 1 124 0', C.coral, 14)]),
  ])

export const INFECTION_SCENES = {
  'rinse-wound': {
    title: '肥皂水加流水冲洗伤口',
    alt: '手臂上的抓伤正在水龙头下用流水冲洗，旁边有一块肥皂和指向十五分钟的时钟',
    class: 'science',
    audiences: ['residents', 'parents'],
    tags: ['狂犬病', '伤口处理'],
    draw: rinseWound,
  },
} as const satisfies PictureSet
