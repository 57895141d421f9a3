import { sole } from './body-parts'
import { bust, limb } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  at,
  circle,
  dashed,
  display,
  heart,
  oval,
  rect,
  scene,
  shape,
  stroke,
  turned,
} from './shapes'

const bloodPressure = () =>
  scene({ ground: C.mist, halo: C.pale, focus: 275 }, [
    rect([250, 330, 360, 360], C.soft, 40),
    bust([430, 240, 1.5], { hair: 'short', hairColour: C.silver, top: C.mid, glasses: true }),
    rect([-600, 600, 2400, 800], C.peach),
    rect([-600, 600, 2400, 16], C.warm),
    // The cuff stands at the height of the heart, the forearm lies on the table.
    limb(
      [
        [572, 420],
        [620, 560],
      ],
      { colour: C.mid, width: 84 },
    ),
    limb(
      [
        [632, 588],
        [840, 598],
      ],
      { colour: C.skin, width: 56, hand: true },
    ),
    limb(
      [
        [606, 500],
        [632, 588],
      ],
      { colour: C.skin, width: 62 },
    ),
    turned(
      [600, 478, -18],
      [rect([-56, -44, 112, 88], C.deep, 18), rect([-56, -8, 112, 12], C.soft)],
    ),
    dashed('M455 470H536', C.coral, 6),
    heart(430, 470, [34, C.coral]),
    stroke('M648 470C720 400 780 430 800 480S860 560 900 545', C.ink, 10),
    rect([890, 380, 250, 230], C.white, 28),

    rect([914, 404, 202, 130], C.pale, 16),
    display('126', [946, 420, 44, C.teal]),
    display('78', [982, 482, 36, C.teal]),
    heart(940, 502, [14, C.coral]),
    circle(1016, 572, [22, C.warm]),
    rect([936, 562, 44, 20], C.soft, 10),
    rect([1052, 562, 44, 20], C.soft, 10),
  ])

const saltSpoon = () =>
  scene({ ground: C.cream, halo: C.peach }, [
    oval([600, 640, 520, 60], '#F3D3A6'),
    // Shaker
    turned(
      [300, 470, -8],
      [
        rect([-80, -150, 160, 300], C.white, 34),
        rect([-80, -20, 160, 90], C.pale),
        shape('M-80 -120C-80 -210 80 -210 80 -120Z', C.teal),
        circle(-34, -158, [8, C.white]),
        circle(0, -168, [8, C.white]),
        circle(34, -158, [8, C.white]),
      ],
    ),
    // The levelled spoon: about five grams for a whole day
    turned(
      [700, 520, -12],
      [
        stroke('M110 0H380', C.grey, 34),
        oval([0, 0, 150, 92], C.grey),
        oval([0, -6, 132, 76], '#DCE5E5'),
        oval([0, -10, 122, 62], C.white),
        circle(-40, -18, [5, C.silver]),
        circle(20, -30, [5, C.silver]),
        circle(50, 4, [5, C.silver]),
        circle(-10, 14, [5, C.silver]),
        circle(-76, 2, [5, C.silver]),
      ],
    ),
    at(520, 610, [
      circle(0, 0, [6, C.white]),
      circle(40, 12, [5, C.white]),
      circle(-50, 10, [5, C.white]),
    ]),
    // A tomato and greens: flavour that needs no salt
    circle(930, 620, [74, C.coral]),
    shape('M930 560L906 540L926 548L930 524L938 548L960 540Z', C.leaf),
    shape('M1010 690C1000 600 1050 560 1110 560C1116 620 1090 680 1010 690Z', C.leaf),
    stroke('M1016 684C1040 640 1070 600 1100 572', C.mist, 5),
  ])

const footCheck = () =>
  scene({ ground: C.mist, halo: C.pale, zoom: 0.9, focus: 405 }, [
    oval([600, 700, 460, 44], C.soft),
    at(470, 400, [sole(0, 0, 1.75)]),
    circle(520, 350, [13, C.coral]),
    circle(520, 350, [24, 'rgba(228,115,92,0.25)']),
    // Magnifier over the ball of the foot
    stroke('M742 500L860 640', C.deep, 44),
    circle(650, 390, [150, C.teal]),
    circle(650, 390, [126, '#EAF6F4']),
    oval([634, 396, 94, 82], C.skin),
    oval([616, 376, 52, 34], '#F0B596'),
    circle(668, 424, [24, C.coral]),
    circle(668, 424, [10, '#B9482F']),
    stroke('M572 330C590 300 620 286 650 284', C.white, 12),
    // Soft sock
    turned(
      [960, 330, 10],
      [
        shape(
          'M-50 -140H50V40C50 70 90 90 140 104C176 116 170 170 126 172H10C-40 172 -50 130 -50 90Z',
          C.peach,
        ),
        rect([-56, -150, 112, 46], C.warm, 16),
        stroke('M-50 -60H50M-50 -20H50', C.cream, 14),
      ],
    ),
  ])

const boneHealth = () =>
  scene({ ground: C.cream, halo: C.peach, zoom: 0.8, focus: 470 }, [
    oval([600, 690, 470, 38], '#F3D3A6'),
    circle(1050, 150, [70, C.warm]),
    stroke(
      'M1050 56V30M1050 244V270M956 150H930M1144 150H1170M984 84L965 65M1116 216L1135 235M984 216L965 235M1116 84L1135 65',
      C.warm,
      14,
    ),
    // One strong bone, with a window on the sponge inside
    turned(
      [540, 300, -14],
      [
        shape(
          'M-250 -40C-330 -110 -390 -30 -330 0C-390 30 -330 110 -250 40H250C330 110 390 30 330 0C390 -30 330 -110 250 -40Z',
          C.white,
        ),
        stroke('M-236 26H236', '#E9E2D6', 14),
        circle(0, 0, [96, C.teal]),
        circle(0, 0, [80, '#F3E3CB']),
        ...[
          [-36, -34, 15],
          [6, -44, 19],
          [44, -18, 14],
          [-50, 8, 16],
          [-10, 0, 20],
          [34, 26, 20],
          [-26, 44, 15],
          [14, 54, 10],
        ].map(([x = 0, y = 0, r = 0]) => circle(x, y, [r, '#DDBB8E'])),
      ],
    ),
    // A glass of milk, greens and bean curd
    shape('M250 480H390L374 690H266Z', 'rgba(255,255,255,0.6)'),
    shape('M255 530H385L373 684H267Z', C.white),
    oval([320, 530, 65, 10], '#F7F3EA'),
    rect([690, 610, 150, 80], C.white, 10),
    rect([690, 610, 150, 22], '#F7F3EA', 10),
    rect([740, 560, 130, 66], '#FFFDF8', 10),
    shape('M900 690C890 590 950 540 1020 548C1030 620 990 690 900 690Z', C.leaf),
    shape('M930 690C960 610 1030 590 1080 620C1070 680 1010 710 930 690Z', '#80B56D'),
    stroke('M912 682C930 630 960 590 1000 566M946 684C990 660 1020 646 1056 634', C.mist, 5),
  ])

export const CHRONIC_SCENES = {
  'bp-monitor': {
    title: '家庭测血压的正确姿势',
    alt: '一位戴眼镜的老人坐在桌边测血压，上臂绑着袖带，袖带与心脏同高，前臂平放在桌面上',
    class: 'science',
    audiences: ['chronic', 'elderly'],
    tags: ['高血压', '血压计'],
    draw: bloodPressure,
  },
  'salt-spoon': {
    title: '一平勺盐',
    alt: '一把盛着平平一勺盐的小勺，旁边是盐罐、西红柿和青菜',
    class: 'science',
    audiences: ['residents', 'chronic'],
    tags: ['减盐', '膳食'],
    draw: saltSpoon,
  },
  'foot-check': {
    title: '每天看看脚底',
    alt: '放大镜下的脚底，能看到一处发红的小伤口，旁边是一只浅色宽松棉袜',
    class: 'science',
    audiences: ['chronic', 'elderly'],
    tags: ['糖尿病', '足部护理'],
    draw: footCheck,
  },
  'bone-health': {
    title: '强健的骨头',
    alt: '一根骨头的放大图，中间可见海绵一样的小孔，周围是牛奶、豆腐、绿叶菜和太阳',
    class: 'science',
    audiences: ['elderly', 'women'],
    tags: ['骨质疏松', '补钙'],
    draw: boneHealth,
  },
} as const satisfies PictureSet
