import { palm, sole } from './body-parts'
import { bust, head, limb } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  at,
  circle,
  display,
  heart,
  oval,
  rect,
  scaled,
  scene,
  shape,
  shield,
  stroke,
  turned,
} from './shapes'

/** A vial with a rubber cap, 220 high. */
const vial = (x: number, y: number, factor: number) =>
  scaled(
    [x, y, factor],
    [
      rect([-44, -112, 88, 44], C.coral, 10),
      rect([-34, -72, 68, 24], C.silver),
      rect([-60, -52, 120, 164], C.white, 26),
      rect([-60, 10, 120, 56], C.teal),
      rect([-60, 66, 120, 46], C.sky, 20),
      stroke('M-22 38H22M0 16V60', C.white, 10),
    ],
  )

/** A syringe pointing left, 520 long. */
const syringe = (x: number, y: number, [degrees, factor]: readonly [number, number]) =>
  at(x, y, [
    `<g transform="rotate(${degrees}) scale(${factor})">`,
    stroke('M-260 0H-150', C.grey, 7),
    rect([-160, -16, 40, 32], C.teal, 6),
    rect([-124, -38, 250, 76], 'rgba(255,255,255,0.92)', 14),
    rect([-124, -38, 150, 76], C.sky, 14),
    stroke('M-84 -36V-10M-44 -36V-16M-4 -36V-10M36 -36V-16M76 -36V-10', C.grey, 5),
    rect([20, -34, 22, 68], C.deep, 6),
    rect([42, -10, 180, 20], C.silver),
    rect([118, -56, 22, 112], C.mid, 8),
    rect([216, -48, 24, 96], C.mid, 8),
    '</g>',
  ])

const childFever = () =>
  scene({ ground: C.cream, halo: C.peach, focus: 325 }, [
    rect([120, 300, 40, 420], '#B98E66', 16),
    rect([150, 420, 760, 260], '#C9A27C', 20),
    rect([150, 390, 760, 200], C.white, 40),
    turned(
      [330, 370, -6],
      [rect([-160, -90, 320, 190], C.white, 70), rect([-140, -74, 280, 158], C.mist, 60)],
    ),
    turned(
      [370, 356, -14],
      [
        scaled([0, 0, 1.5], [head(0, 0, { hair: 'short', mood: 'asleep' })]),
        oval([-46, 30, 26, 16], '#EE9C83'),
        oval([46, 30, 26, 16], '#EE9C83'),
      ],
    ),
    shape('M400 470C520 420 700 410 830 440C900 456 910 500 910 560V640H400Z', C.mid),
    shape('M400 470C430 456 470 446 510 438L520 640H400Z', C.soft),
    circle(640, 530, [20, C.soft]),
    circle(740, 490, [20, C.soft]),
    circle(760, 590, [20, C.soft]),
    rect([120, 640, 820, 50], '#B98E66', 18),
    // Thermometer
    turned(
      [900, 250, -24],
      [
        rect([-230, -44, 420, 88], C.white, 44),
        rect([-60, -30, 170, 60], C.pale, 14),
        rect([-270, -18, 70, 36], C.grey, 18),
        circle(150, 0, [20, C.warm]),
        display('38.5', [-34, -20, 40, C.teal]),
      ],
    ),
    rect([980, 600, 160, 20], '#B98E66', 8),
    rect([1040, 620, 40, 120], '#B98E66'),
    shape('M1010 480H1110L1098 600H1022Z', 'rgba(255,255,255,0.8)'),
    shape('M1014 520H1106L1098 600H1022Z', C.sky),
  ])

const handFootMouth = () =>
  scene({ ground: C.mist, halo: C.mist, zoom: 0.8, focus: 400 }, [
    ...[210, 600, 990].map((x) => circle(x, 400, [180, C.pale])),
    palm(214, 410, 1.0),
    ...[
      [196, 380],
      [236, 404],
      [210, 440],
      [186, 310],
      [250, 320],
      [226, 470],
    ].map(([x = 0, y = 0]) => circle(x, y, [9, C.coral])),
    scaled([600, 396, 2.2], [head(0, 0, { hair: 'short', mood: 'worried' })]),
    ...[
      [566, 470],
      [634, 470],
      [600, 486],
      [584, 448],
    ].map(([x = 0, y = 0]) => circle(x, y, [8, C.coral])),
    at(986, 404, [sole(0, 0, 1.0)]),
    ...[
      [966, 350],
      [1010, 370],
      [982, 410],
      [996, 470],
      [970, 520],
      [940, 284],
    ].map(([x = 0, y = 0]) => circle(x, y, [9, C.coral])),
  ])

const vaccineArm = () =>
  scene({ ground: C.mist, halo: C.pale, zoom: 0.8, focus: 570 }, [
    bust([400, 290, 1.7], { hair: 'bob', top: C.warm }),
    // Sleeve rolled up, a plaster on the upper arm
    limb(
      [
        [600, 570],
        [618, 760],
      ],
      { colour: C.skin, width: 108 },
    ),
    limb(
      [
        [588, 500],
        [604, 566],
      ],
      { colour: C.warmDeep, width: 122 },
    ),
    turned(
      [618, 676, -6],
      [
        rect([-58, -24, 116, 48], '#E9B98F', 24),
        rect([-22, -24, 44, 48], '#F6DCC2'),
        circle(-8, -8, [3, C.skinDeep]),
        circle(8, -8, [3, C.skinDeep]),
        circle(-8, 8, [3, C.skinDeep]),
        circle(8, 8, [3, C.skinDeep]),
      ],
    ),
    rect([-600, 720, 2400, 800], C.soft),
    syringe(880, 330, [-28, 0.95]),
    vial(900, 600, 1.05),
    vial(1050, 622, 0.85),
  ])

const girlAndMother = () =>
  scene({ ground: C.cream, halo: C.peach, zoom: 0.85, focus: 500 }, [
    shield(600, 390, [3.2, C.soft]),
    shield(600, 390, [2.75, C.pale]),
    bust([480, 330, 1.4], { hair: 'long', top: C.coral }),
    bust([740, 420, 1.2], { hair: 'bun', top: C.teal }),
    rect([-600, 680, 2400, 800], C.warm),
    heart(606, 190, [36, C.coral]),
    vial(1020, 560, 1.1),
  ])

const folicFoods = () =>
  scene({ ground: '#EFF7F2', halo: C.pale }, [
    oval([600, 660, 520, 70], C.soft),
    // A bowl of dark leaves
    ...[
      [430, 430, -30],
      [520, 390, -10],
      [600, 400, 14],
      [480, 450, -50],
      [650, 440, 40],
    ].map(([x = 0, y = 0, turn = 0]) =>
      turned(
        [x, y, turn],
        [
          shape('M0 60C-70 20 -60 -70 0 -110C60 -70 70 20 0 60Z', C.leaf),
          stroke('M0 56V-80M0 10L-28 -16M0 10L28 -16', '#8CC079', 6),
        ],
      ),
    ),
    shape('M340 470H740C736 590 660 650 540 650S344 590 340 470Z', C.white),
    shape('M340 470H740C739 490 736 508 730 524H350C344 508 341 490 340 470Z', C.mist),
    // Orange, egg, beans
    circle(850, 590, [86, C.warm]),
    circle(826, 566, [10, C.peach]),
    shape('M850 508C860 480 890 470 910 478C904 500 880 512 850 508Z', C.leaf),
    oval([980, 630, 50, 62], '#F7E4CC'),
    ...[
      [250, 640],
      [210, 666],
      [290, 672],
      [244, 694],
    ].map(([x = 0, y = 0]) => oval([x, y, 30, 22], '#B0673F')),
    // Tablets
    rect([960, 300, 140, 210], C.teal, 24),
    rect([974, 250, 112, 60], C.white, 12),
    rect([960, 370, 140, 80], C.white),
    oval([1030, 410, 34, 22], C.warm),
    stroke('M1030 392V428', C.peach, 5),
  ])

const nursingMother = () =>
  scene({ ground: C.cream, halo: C.peach, zoom: 0.72, focus: 398 }, [
    rect([330, 320, 540, 420], C.soft, 90),
    bust([590, 250, 1.75], { hair: 'long', top: C.mid }),
    // Baby in the crook of the arm
    turned(
      [610, 560, -12],
      [
        shape(
          'M-210 20C-210 -70 -110 -110 20 -100C150 -90 230 -40 230 30C230 100 130 130 0 124C-120 120 -210 90 -210 20Z',
          C.white,
        ),
        stroke('M-60 -92C0 -30 120 -30 200 -40', C.peach, 10),
      ],
    ),
    turned([470, 560, -62], [scaled([0, 0, 1.15], [head(0, 0, { hair: 'cap', mood: 'asleep' })])]),
    limb(
      [
        [395, 500],
        [400, 680],
        [620, 690],
      ],
      { colour: C.teal, width: 84 },
    ),
    limb(
      [
        [620, 690],
        [740, 650],
      ],
      { colour: C.skin, width: 62, hand: true },
    ),
    limb(
      [
        [790, 500],
        [840, 610],
        [720, 600],
      ],
      { colour: C.teal, width: 78 },
    ),
    circle(700, 596, [38, C.skin]),
    rect([-600, 730, 2400, 800], C.warm),
    heart(920, 220, [44, C.coral]),
    heart(1000, 300, [24, C.peach]),
  ])

export const FAMILY_SCENES = {
  'child-fever': {
    title: '发烧的孩子在休息',
    alt: '一个脸颊发红的孩子盖着薄被睡在床上，旁边是显示38.5度的体温计和一杯水',
    class: 'science',
    audiences: ['parents'],
    tags: ['发烧', '儿童'],
    draw: childFever,
  },
  'hand-foot-mouth': {
    title: '手足口病的疹子',
    alt: '三个圆圈里分别是手掌、孩子的嘴边和脚底，都有小红点',
    class: 'science',
    audiences: ['parents'],
    tags: ['手足口病', '儿童'],
    draw: handFootMouth,
  },
  'vaccine-arm': {
    title: '接种疫苗',
    alt: '一个人卷起袖子，上臂贴着创可贴，旁边有注射器和疫苗小瓶',
    class: 'science',
    audiences: ['elderly', 'parents', 'residents'],
    tags: ['疫苗', '流感'],
    draw: vaccineArm,
  },
  'mother-daughter': {
    title: '母女与防护盾',
    alt: '母亲和十几岁的女儿站在一面盾牌前，旁边有一只疫苗小瓶',
    class: 'science',
    audiences: ['women', 'parents'],
    tags: ['HPV疫苗', '宫颈癌'],
    draw: girlAndMother,
  },
  'folic-foods': {
    title: '叶酸与深绿色蔬菜',
    alt: '一碗深绿色叶菜，旁边是橙子、鸡蛋、豆子和一瓶叶酸片',
    class: 'science',
    audiences: ['women'],
    tags: ['叶酸', '备孕'],
    draw: folicFoods,
  },
  'nursing-mother': {
    title: '怀里的宝宝',
    alt: '一位母亲坐着，把裹在小被子里的宝宝抱在臂弯里',
    class: 'science',
    audiences: ['women', 'parents'],
    tags: ['母乳喂养', '新生儿'],
    draw: nursingMother,
  },
} as const satisfies PictureSet
