import { bust, limb, standing } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  circle,
  clock,
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

const window = (x: number, y: number) =>
  rect([x, y, 70, 84], C.sky, 8) + stroke(`M${x + 35} ${y + 6}V${y + 78}`, C.white, 6)

const clinicFront = () =>
  scene({ ground: C.mist, halo: C.pale, floor: C.soft, zoom: 0.85, focus: 470 }, [
    rect([230, 300, 740, 370], C.white, 12),
    shape('M200 310L600 150L1000 310Z', C.teal),
    circle(600, 248, [46, C.white]),
    plus(600, 248, [24, C.coral]),
    window(290, 370),
    window(400, 370),
    window(730, 370),
    window(840, 370),
    window(290, 510),
    window(400, 510),
    window(730, 510),
    window(840, 510),
    rect([520, 480, 160, 190], C.mid, 10),
    rect([534, 496, 62, 174], C.pale, 4),
    rect([604, 496, 62, 174], C.pale, 4),
    circle(590, 590, [6, C.deep]),
    circle(610, 590, [6, C.deep]),
    shape('M490 486L510 446H690L710 486Z', C.warm),
    clock([600, 390, 44], [8, 0]),
    shape('M520 670H680L740 800H460Z', C.white),
    tree(150, 640, 200),
    tree(1070, 640, 230),
    circle(1050, 150, [54, C.warm]),
  ])

const insuranceCard = () =>
  scene({ ground: C.cream, halo: C.peach }, [
    oval([600, 690, 460, 36], '#F3D3A6'),
    rect([640, 330, 320, 350], C.white, 10),
    rect([640, 330, 320, 60], C.teal, 10),
    plus(800, 460, [40, C.coral]),
    rect([760, 560, 80, 120], C.mid, 8),
    rect([676, 420, 54, 60], C.sky, 6),
    rect([870, 420, 54, 60], C.sky, 6),
    rect([676, 540, 54, 60], C.sky, 6),
    rect([870, 540, 54, 60], C.sky, 6),
    turned(
      [420, 390, -9],
      [
        rect([-230, -140, 460, 290], C.teal, 30),
        rect([-230, -90, 460, 50], C.deep),
        rect([-190, -10, 90, 70], C.warm, 12),
        stroke('M-190 24H-100M-146 -8V58', C.peach, 5),
        rect([-190, 92, 180, 20], C.soft, 10),
        rect([10, 92, 90, 20], C.soft, 10),
        circle(150, 40, [54, C.white]),
        tick(150, 40, [26, C.teal]),
      ],
    ),
    ...[0, 1, 2].map((index) =>
      oval([300, 660 - index * 26, 70, 22], index % 2 ? C.peach : C.warm),
    ),
    ...[0, 1].map((index) => oval([450, 664 - index * 26, 70, 22], index % 2 ? C.peach : C.warm)),
  ])

const factCheck = () =>
  scene({ ground: C.pale, halo: C.soft }, [
    // What people pass on
    shape(
      'M150 190H640C676 190 700 214 700 250V430C700 466 676 490 640 490H330L240 570V490H190C154 490 130 466 130 430V250C130 214 154 190 150 190Z',
      C.white,
    ),
    stroke('M200 270H560M200 330H620M200 390H470', C.silver, 20),
    circle(620, 250, [30, C.coral]),
    stroke('M620 236V252', C.white, 9),
    circle(620, 265, [5, C.white]),
    // What was found
    stroke('M806 560L920 690', C.deep, 50),
    circle(710, 450, [170, C.teal]),
    circle(710, 450, [140, C.white]),
    tick(710, 450, [70, C.teal]),
    stroke('M612 390C630 350 664 332 700 328', C.pale, 14),
    bust([1000, 330, 1.6], { hair: 'bob', top: C.white }),
    rect([-600, 716, 2400, 800], C.mid),
  ])

/** The family doctor at the door, bag in hand. */
const familyDoctor = () =>
  scene({ ground: C.mist, halo: C.pale, floor: C.soft, zoom: 0.85, focus: 284 }, [
    rect([620, 170, 480, 500], C.peach, 8),
    shape('M570 190L860 40L1150 190Z', C.warmDeep),
    rect([690, 260, 180, 410], '#9A7656', 8),
    rect([706, 276, 148, 394], '#7E5E43', 4),
    window(940, 290),
    shape('M930 384H1020V400H930Z', C.white),
    circle(950, 376, [14, C.leaf]),
    circle(976, 370, [16, '#80B56D']),
    circle(1002, 376, [14, C.leaf]),
    oval([560, 706, 360, 24], C.mid),
    standing([780, 260, 1.1], {
      hair: 'bun',
      hairColour: C.silver,
      top: C.coral,
      legs: '#5B6B86',
      glasses: true,
      hasArms: false,
    }),
    limb(
      [
        [712, 382],
        [660, 420],
        [610, 410],
      ],
      { colour: C.coral, width: 38, hand: true },
    ),
    limb(
      [
        [848, 382],
        [872, 450],
        [862, 510],
      ],
      { colour: C.coral, width: 38, hand: true },
    ),
    standing([420, 190, 1.32], { hair: 'short', top: C.white, legs: C.ink, hasArms: false }),
    shape('M372 290Q420 322 468 290L420 380Z', C.mid),
    stroke('M366 296C346 350 360 390 380 398M474 296C490 340 488 372 482 396', C.ink, 8),
    circle(482, 404, [14, C.grey]),
    limb(
      [
        [500, 330],
        [560, 410],
        [606, 412],
      ],
      { colour: '#E3EEEC', width: 46, hand: true },
    ),
    limb(
      [
        [338, 330],
        [300, 420],
        [300, 500],
      ],
      { colour: '#E3EEEC', width: 46, hand: true },
    ),
    stroke('M262 530C262 496 338 496 338 530', C.deep, 12),
    rect([230, 526, 140, 108], C.teal, 16),
    plus(300, 580, [24, C.white]),
  ])

/** Small things near home, large things upwards, recovery back home. */
const tieredCare = () => {
  const building = ([x, y, w, h]: readonly [number, number, number, number], roof: string) => [
    rect([x, y, w, h], C.white, 8),
    rect([x, y, w, 34], roof, 8),
    plus(x + w / 2, y + 84, [22, C.coral]),
    rect([x + w / 2 - 26, y + h - 84, 52, 84], C.mid, 6),
  ]
  return scene({ ground: C.mist, halo: C.pale, floor: C.soft, zoom: 0.8, focus: 535 }, [
    ...building([110, 440, 220, 230], C.warm),
    ...building([450, 330, 250, 340], C.mid),
    ...building([830, 190, 280, 480], C.teal),
    ...[0, 1, 2].flatMap((row) => [window(856, 350 + row * 96), window(1014, 350 + row * 96)]),
    window(468, 490),
    window(612, 490),
    stroke('M240 390C270 270 360 220 470 230M440 200L476 230L444 262', C.teal, 14),
    stroke('M600 270C640 150 720 100 820 120M790 88L826 120L792 150', C.teal, 14),
    stroke('M930 720C760 790 420 790 240 716M276 760L236 714L296 706', C.warmDeep, 14),
  ])
}

export const SERVICE_SCENES = {
  'clinic-front': {
    title: '社区卫生服务中心门前',
    alt: '社区卫生服务中心的楼房，门口挂着指向八点的时钟，两旁有树',
    class: 'service',
    audiences: ['residents'],
    tags: ['门诊'],
    draw: clinicFront,
  },
  'insurance-card': {
    title: '医保卡与社区门诊',
    alt: '一张社会保障卡和一座带十字标志的门诊小楼，前面放着几枚硬币',
    class: 'policy',
    audiences: ['residents', 'chronic'],
    tags: ['医保', '门诊统筹'],
    draw: insuranceCard,
  },
  'fact-check': {
    title: '核实再转发',
    alt: '聊天气泡旁有一只放大镜，镜中是对勾，一位医生站在旁边',
    class: 'service',
    audiences: ['residents'],
    tags: ['辟谣', '声明'],
    draw: factCheck,
  },
  'family-doctor': {
    title: '家庭医生上门',
    alt: '一位背着听诊器、提着药箱的医生在家门口与老人握手',
    class: 'service',
    audiences: ['elderly', 'chronic'],
    tags: ['家庭医生', '签约'],
    draw: familyDoctor,
  },
  'tiered-care': {
    title: '分级诊疗',
    alt: '从小到大三座医疗机构，箭头由社区指向大医院，又从大医院指回社区',
    class: 'policy',
    audiences: ['residents', 'chronic'],
    tags: ['分级诊疗', '转诊'],
    draw: tieredCare,
  },
} as const satisfies PictureSet
