import { bust, limb, standing } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  circle,
  heart,
  oval,
  rect,
  scene,
  shape,
  stroke,
  tick,
  tree,
  turned,
} from './shapes'

/** A bathroom made safe: rail, lamp, mat, shoes that hold. */
const safeBathroom = () =>
  scene({ ground: C.mist, halo: C.pale, floor: C.soft, zoom: 0.76, focus: 465 }, [
    stroke(
      'M-300 20H1500M-300 180H1500M-300 340H1500M-300 500H1500M-150 -200V660M150 -200V660M450 -200V660M750 -200V660M1050 -200V660M1350 -200V660',
      '#E2F1EF',
      5,
    ),
    stroke('M730 -200V20', C.warmDeep, 10),
    shape('M690 10H770L840 100H620Z', C.warm),
    shape('M620 100H840L1010 470H450Z', 'rgba(250,217,176,0.32)'),
    // Toilet with a rail beside it
    rect([860, 330, 150, 150], C.white, 20),
    rect([830, 470, 230, 40], C.white, 20),
    shape('M850 510H1040C1040 590 1000 610 990 670H900C890 610 850 590 850 510Z', C.white),
    stroke('M870 540C880 580 900 600 908 640', C.pale, 8),
    stroke('M730 400H800V560', C.warmDeep, 22),
    circle(730, 400, [18, C.warm]),
    circle(800, 570, [18, C.warm]),
    // Non-slip mat
    shape('M300 690H700L740 770H260Z', C.teal),
    stroke('M330 710H670M318 730H684M306 750H698', C.mid, 6),
    standing([500, 190, 1.32], {
      hair: 'bun',
      hairColour: C.silver,
      top: C.coral,
      legs: C.ink,
      glasses: true,
      hasArms: false,
    }),
    limb(
      [
        [414, 330],
        [386, 420],
        [398, 490],
      ],
      { colour: C.coral, width: 46, hand: true },
    ),
    limb(
      [
        [586, 330],
        [650, 400],
        [726, 402],
      ],
      { colour: C.coral, width: 46, hand: true },
    ),
  ])

const parkWalk = () =>
  scene({ ground: '#EFF7F2', halo: C.pale, floor: '#CFE3C3', zoom: 0.76, focus: 302 }, [
    circle(1000, 150, [70, C.warm]),
    tree(160, 640, 260),
    tree(1060, 640, 230),
    shape('M480 800C520 720 560 690 600 660H700C720 700 740 740 760 800Z', C.cream),
    oval([560, 716, 280, 24], '#A9CB9A'),
    standing([470, 200, 1.28], {
      hair: 'thin',
      hairColour: C.silver,
      top: C.teal,
      legs: C.ink,
      glasses: true,
      hasArms: false,
    }),
    limb(
      [
        [392, 340],
        [356, 430],
        [368, 500],
      ],
      { colour: C.teal, width: 44, hand: true },
    ),
    stroke('M368 500V706', '#9A7656', 14),
    stroke('M344 496H376', '#9A7656', 14),
    standing([680, 214, 1.24], {
      hair: 'bob',
      hairColour: C.silver,
      top: C.warm,
      legs: '#5B6B86',
      hasArms: false,
    }),
    limb(
      [
        [756, 348],
        [800, 430],
        [790, 492],
      ],
      { colour: C.warm, width: 42, hand: true },
    ),
    limb(
      [
        [548, 340],
        [582, 420],
        [578, 470],
      ],
      { colour: C.teal, width: 44 },
    ),
    limb(
      [
        [606, 350],
        [578, 420],
        [578, 470],
      ],
      { colour: C.warm, width: 42, hand: true },
    ),
  ])

const checkup = () =>
  scene({ ground: C.mist, halo: C.pale, zoom: 0.76, focus: 325 }, [
    bust([350, 300, 1.5], { hair: 'thin', hairColour: C.silver, top: C.warm, glasses: true }),
    rect([-600, 660, 2400, 800], C.soft),
    turned(
      [820, 400, 6],
      [
        rect([-190, -250, 380, 510], C.teal, 28),
        rect([-164, -214, 328, 448], C.white, 14),
        rect([-70, -276, 140, 60], C.warm, 20),
        ...[-130, -30, 70].flatMap((y) => [
          rect([-136, y - 28, 56, 56], C.pale, 12),
          tick(-108, y, [18, C.teal]),
          rect([-54, y - 18, 190, 14], C.soft, 7),
          rect([-54, y + 8, 120, 14], C.pale, 7),
        ]),
        heart(0, 172, [34, C.coral]),
        stroke('M-130 172H-50L-34 148L-10 200L10 172H130', C.teal, 7),
      ],
    ),
    stroke('M570 712C620 706 640 730 690 730S760 690 830 712S960 760 1000 736', C.ink, 12),
    stroke('M572 756C620 752 640 732 690 730', C.ink, 12),
    circle(564, 712, [13, C.grey]),
    circle(566, 757, [13, C.grey]),
    circle(1016, 732, [34, C.grey]),
    circle(1016, 732, [20, C.white]),
  ])

export const ELDERLY_SCENES = {
  'safe-bathroom': {
    title: '防滑的卫生间',
    alt: '一位老人站在防滑垫上，一只手扶着马桶旁的扶手，头顶灯光明亮',
    class: 'science',
    audiences: ['elderly'],
    tags: ['预防跌倒', '居家安全'],
    draw: safeBathroom,
  },
  'park-walk': {
    title: '一起去散步',
    alt: '公园里两位老人并肩散步，其中一位拄着手杖',
    class: 'science',
    audiences: ['elderly', 'chronic'],
    tags: ['运动', '老年健康'],
    draw: parkWalk,
  },
  checkup: {
    title: '老年人健康体检',
    alt: '一位老人和一张打着对勾的体检表，旁边放着听诊器',
    class: 'policy',
    audiences: ['elderly'],
    tags: ['体检', '基本公共卫生服务'],
    draw: checkup,
  },
} as const satisfies PictureSet
