import { bust, limb } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  at,
  circle,
  oval,
  plus,
  rect,
  scene,
  shape,
  stroke,
  tick,
  tree,
  turned,
} from './shapes'

/** A table under an awning on the square. */
const freeClinic = () =>
  scene({ ground: C.mist, halo: C.pale, floor: '#CFE3C3', zoom: 0.85, focus: 392 }, [
    tree(110, 640, 220),
    tree(1100, 640, 220),
    rect([250, 200, 20, 480], C.grey, 8),
    rect([930, 200, 20, 480], C.grey, 8),
    shape('M200 220L300 90H900L1000 220Z', C.teal),
    ...[0, 1, 2, 3, 4].map((index) =>
      shape(
        `M${200 + index * 160} 220H${360 + index * 160}C${360 + index * 160} 270 ${200 + index * 160} 270 ${200 + index * 160} 220Z`,
        index % 2 ? C.white : C.warm,
      ),
    ),
    bust([440, 360, 1.05], { hair: 'bob', top: C.white }),
    bust([760, 360, 1.05], { hair: 'thin', hairColour: C.silver, top: C.coral }),
    limb(
      [
        [664, 520],
        [612, 566],
        [560, 566],
      ],
      { colour: C.skin, width: 44, hand: true },
    ),
    limb(
      [
        [668, 500],
        [640, 546],
      ],
      { colour: C.coral, width: 56 },
    ),
    turned([650, 528, 38], [rect([-30, -36, 60, 72], C.deep, 12)]),
    stroke('M640 560C600 610 520 600 480 556', C.ink, 7),
    rect([430, 510, 90, 66], C.mist, 12),
    rect([442, 520, 66, 32], C.soft, 6),
    rect([270, 574, 660, 30], C.warm, 8),
    rect([290, 604, 620, 90], C.peach),
    circle(600, 650, [30, C.white]),
    plus(600, 650, [16, C.coral]),
  ])

/** A doctor speaks, the neighbours listen. */
const lecture = () =>
  scene({ ground: C.mist, halo: C.pale, floor: C.soft, zoom: 0.8, focus: 388 }, [
    rect([430, 100, 640, 400], C.deep, 20),
    rect([450, 120, 600, 360], C.white, 10),
    rect([740, 500, 20, 80], C.deep),
    shape('M560 400V330H620V400ZM650 400V280H710V400ZM740 400V220H800V400Z', C.soft),
    stroke('M540 400H830', C.grey, 6),
    circle(930, 290, [80, C.pale]),
    tick(930, 290, [38, C.teal]),
    bust([250, 250, 1.2], { hair: 'bob', top: C.white }),
    rect([50, 530, 410, 170], C.mid, 16),
    rect([150, 470, 210, 220], C.warm, 14),
    rect([130, 456, 250, 30], C.warmDeep, 10),
    limb(
      [
        [380, 400],
        [430, 360],
        [470, 300],
      ],
      { colour: '#E3EEEC', width: 40, hand: true },
    ),
    ...[
      [470, 690, C.hair, C.coral],
      [640, 700, C.silver, C.mid],
      [810, 690, C.hair, C.warm],
      [980, 700, C.silver, C.teal],
    ].map(([x, y, hair, top]) =>
      at(Number(x), Number(y), [
        shape('M-84 140V90C-84 50 -50 44 0 44S84 50 84 90V140Z', String(top)),
        rect([-14, 20, 28, 40], C.skinDeep, 10),
        oval([0, -14, 50, 56], String(hair)),
      ]),
    ),
  ])

export const ACTIVITY_SCENES = {
  'free-clinic': {
    title: '广场义诊',
    alt: '广场上的凉棚下，一位医生在桌边为老人量血压',
    class: 'service',
    audiences: ['elderly', 'residents'],
    tags: ['义诊', '活动'],
    draw: freeClinic,
  },
  lecture: {
    title: '健康讲座',
    alt: '一位医生站在讲台旁指着屏幕讲解，几位居民坐在台下听',
    class: 'service',
    audiences: ['residents', 'women'],
    tags: ['讲座', '活动'],
    draw: lecture,
  },
} as const satisfies PictureSet
