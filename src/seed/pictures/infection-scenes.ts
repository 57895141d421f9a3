import { palm } from './body-parts'
import { bust, limb } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  at,
  circle,
  clock,
  mirrored,
  oval,
  rect,
  scene,
  shape,
  stroke,
  turned,
} from './shapes'

const bubbles = (points: readonly (readonly [number, number, number])[]) =>
  points.map(([x, y, r]) => circle(x, y, [r, 'rgba(255,255,255,0.85)'])).join('')

/** The wound under running water, soap beside it, a clock showing a quarter of an hour. */
const rinseWound = () =>
  scene({ ground: C.sky, halo: '#E3F1F8' }, [
    rect([-600, 640, 2400, 800], C.white),
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

/** Cough into the elbow, beside an open window. */
const coverCough = () =>
  scene({ ground: C.mist, halo: C.pale, zoom: 0.8, focus: 500 }, [
    rect([760, 130, 360, 440], C.white, 10),
    rect([784, 154, 312, 392], C.sky),
    circle(1010, 240, [46, C.warm]),
    shape('M784 546V470C850 420 900 500 960 460S1060 440 1096 470V546Z', C.leaf),
    shape('M760 130L690 90V610L760 570Z', C.soft),
    shape('M746 152L706 130V566L746 546Z', '#E6F4FA'),
    rect([740, 570, 400, 26], C.peach, 8),
    stroke('M600 300C660 280 690 320 740 300M610 380C670 360 690 400 740 380', C.white, 12),
    bust([390, 330, 1.75], { hair: 'bob', mood: 'asleep', top: C.teal }),
    limb(
      [
        [190, 720],
        [250, 520],
        [352, 404],
      ],
      { colour: C.deep, width: 104 },
    ),
    limb(
      [
        [352, 404],
        [520, 398],
      ],
      { colour: C.deep, width: 96 },
    ),
    limb(
      [
        [520, 398],
        [600, 402],
      ],
      { colour: C.skin, width: 74, hand: true },
    ),
    rect([-600, 730, 2400, 800], C.soft),
  ])

/** Eating together does not pass hepatitis B on. */
const familyMeal = () =>
  scene({ ground: C.cream, halo: C.peach, zoom: 0.72, focus: 352 }, [
    circle(600, 70, [90, C.warm]),
    bust([330, 300, 1.25], { hair: 'bun', hairColour: C.silver, top: C.coral }),
    bust([880, 300, 1.25], { hair: 'short', top: C.mid }),
    bust([600, 330, 1.05], { hair: 'bob', top: C.warm }),
    oval([600, 640, 520, 130], '#B98E66'),
    oval([600, 622, 520, 124], '#D3AC84'),
    oval([600, 590, 120, 40], C.white),
    oval([600, 584, 94, 28], C.leaf),
    circle(580, 578, [14, C.coral]),
    circle(622, 586, [12, C.coral]),
    oval([400, 650, 96, 34], C.white),
    oval([400, 645, 74, 23], C.warm),
    oval([800, 650, 96, 34], C.white),
    oval([800, 645, 74, 23], '#E9C9A0'),
    ...[
      [250, 590],
      [600, 690],
      [950, 590],
    ].flatMap(([x = 0, y = 0]) => [
      shape(
        `M${x - 44} ${y - 12}H${x + 44}C${x + 42} ${y + 26} ${x + 22} ${y + 36} ${x} ${y + 36}S${x - 42} ${y + 26} ${x - 44} ${y - 12}Z`,
        C.teal,
      ),
      oval([x, y - 14, 44, 15], C.white),
    ]),
    stroke('M170 640L130 700M182 646L146 704', '#8A5F3C', 7),
    stroke('M1030 640L1070 700M1018 646L1054 704', '#8A5F3C', 7),
  ])

/** Raw and cooked each have a board, a knife and a shelf. */
const safeKitchen = () =>
  scene({ ground: C.mist, halo: C.pale, floor: C.soft, zoom: 0.85, focus: 285 }, [
    rect([80, 130, 270, 560], C.white, 24),
    stroke('M80 340H350', C.pale, 8),
    stroke('M316 190V280M316 390V500', C.grey, 14),
    rect([130, 180, 110, 70], C.sky, 12),
    rect([400, 560, 740, 130], '#B98E66', 8),
    rect([380, 530, 780, 44], '#D3AC84', 14),
    // Raw
    turned(
      [560, 434, 0],
      [
        rect([-140, -90, 280, 190], C.coral, 26),
        rect([-118, -70, 236, 150], '#F4C5B5', 16),
        shape('M-70 10C-80 -50 0 -64 60 -40C100 -24 90 40 40 50C0 58 -60 56 -70 10Z', '#C94F4A'),
        shape('M-44 8C-50 -26 10 -36 46 -22C66 -10 60 20 30 26C0 30 -40 30 -44 8Z', '#E88A7D'),
        circle(-8, -2, [12, C.cream]),
      ],
    ),
    // Cooked
    turned(
      [960, 434, 0],
      [
        rect([-140, -90, 280, 190], C.teal, 26),
        rect([-118, -70, 236, 150], C.pale, 16),
        circle(-46, 10, [46, C.coral]),
        shape('M-46 -30L-62 -44L-48 -38L-44 -54L-38 -38L-26 -44Z', C.leaf),
        shape('M30 50C10 -20 60 -50 100 -40C110 0 90 50 30 50Z', C.leaf),
        stroke('M36 44C54 10 74 -12 92 -28', C.mist, 5),
      ],
    ),
    stroke('M760 300V520', C.grey, 8),
    stroke('M760 300V330M760 350V380M760 400V430M760 450V480M760 500V520', C.mist, 9),
    // Pan with steam: cooked through
    stroke('M600 200C580 170 620 150 600 120M660 200C640 170 680 150 660 120', C.soft, 10),
    shape('M540 220H720C720 262 690 280 630 280S540 262 540 220Z', C.ink),
    stroke('M720 232H820', C.ink, 20),
  ])

/** Palms together under the tap. */
const handWash = () =>
  scene({ ground: C.sky, halo: '#E3F1F8' }, [
    stroke('M600 -20V120', C.grey, 62),
    rect([556, 110, 88, 50], C.ink, 12),
    rect([572, 158, 56, 460], 'rgba(120,190,225,0.65)', 26),
    rect([586, 158, 12, 460], 'rgba(255,255,255,0.7)', 6),
    turned([500, 470, 24], [palm(0, 0, 1.35)]),
    mirrored(700, 470, [turned([0, 0, 24], [palm(0, 0, 1.35)])]),
    ...[
      [520, 330, 44],
      [590, 300, 34],
      [650, 340, 48],
      [570, 400, 52],
      [640, 430, 40],
      [500, 420, 30],
      [700, 400, 28],
      [560, 480, 34],
      [620, 510, 28],
    ].map(
      ([x = 0, y = 0, r = 0]) =>
        circle(x, y, [r, 'rgba(255,255,255,0.88)']) +
        circle(x - r * 0.3, y - r * 0.3, [r * 0.22, C.sky]),
    ),
    ...[
      [330, 220, 20],
      [860, 250, 26],
      [900, 340, 14],
      [280, 320, 12],
      [380, 150, 14],
    ].map(([x = 0, y = 0, r = 0]) => circle(x, y, [r, 'rgba(255,255,255,0.8)'])),
    shape('M0 690C200 650 400 730 600 690S1000 650 1200 690V800H0Z', 'rgba(120,190,225,0.5)'),
    rect([930, 430, 140, 260], C.teal, 30),
    rect([974, 370, 52, 70], C.grey, 8),
    stroke('M1000 372H930', C.grey, 24),
    rect([950, 520, 100, 90], C.white, 14),
    circle(1000, 565, [24, C.sky]),
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
  'cover-cough': {
    title: '咳嗽用手肘遮挡',
    alt: '一个人用弯起的手肘遮住口鼻咳嗽，身旁的窗户开着通风',
    class: 'science',
    audiences: ['residents', 'elderly'],
    tags: ['肺结核', '咳嗽礼仪'],
    draw: coverCough,
  },
  'family-meal': {
    title: '一家人一起吃饭',
    alt: '祖母、父亲和孩子围坐在圆桌旁吃饭，桌上有几盘菜和碗筷',
    class: 'science',
    audiences: ['residents', 'women'],
    tags: ['乙肝', '不歧视'],
    draw: familyMeal,
  },
  'safe-kitchen': {
    title: '生熟分开的厨房',
    alt: '厨房台面上方挂着两块案板，红色的放生肉，青色的放蔬菜，中间有隔线，旁边是冰箱和冒热气的锅',
    class: 'science',
    audiences: ['residents', 'parents'],
    tags: ['食品安全', '生熟分开'],
    draw: safeKitchen,
  },
  'hand-wash': {
    title: '流动水洗手',
    alt: '水龙头下一双沾满泡沫的手在互相搓洗，旁边有一瓶洗手液',
    class: 'science',
    audiences: ['parents', 'residents'],
    tags: ['洗手', '七步洗手'],
    draw: handWash,
  },
} as const satisfies PictureSet
