import { head, limb, standing, bust } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  at,
  circle,
  display,
  heart,
  oval,
  plus,
  rect,
  scaled,
  scene,
  shape,
  stroke,
  turned,
} from './shapes'

/** Rescuer kneeling upright over the chest: shoulders above the hands, elbows straight. */
const compressions = () =>
  scene({ ground: C.mist, halo: C.pale, floor: C.soft }, [
    oval([560, 690, 500, 34], C.mid),
    // Lying person
    limb(
      [
        [690, 640],
        [960, 650],
      ],
      { colour: C.ink, width: 62 },
    ),
    limb(
      [
        [960, 652],
        [1050, 650],
      ],
      { colour: C.ink, width: 58 },
    ),
    shape('M1046 676V610C1056 600 1080 606 1080 624V676Z', C.warmDeep),
    shape(
      'M330 668C330 600 400 584 470 582H640C700 582 730 610 730 640C730 668 710 676 690 676H360C340 676 330 676 330 668Z',
      C.warm,
    ),
    limb(
      [
        [400, 652],
        [560, 676],
      ],
      { colour: C.peach, width: 34, hand: true },
    ),
    turned([252, 628, -90], [head(0, 0, { hair: 'short', mood: 'asleep' })]),
    rect([300, 616, 44, 36], C.skinDeep, 12),
    // Kneeling rescuer behind
    limb(
      [
        [560, 520],
        [690, 560],
        [640, 668],
      ],
      { colour: C.ink, width: 70 },
    ),
    limb(
      [
        [640, 668],
        [770, 676],
      ],
      { colour: C.ink, width: 50 },
    ),
    shape(
      'M470 230C520 214 580 224 604 270C632 330 640 440 640 530C610 560 560 560 530 540C520 440 480 360 452 300C446 268 452 240 470 230Z',
      C.teal,
    ),
    limb(
      [
        [492, 270],
        [482, 420],
        [486, 540],
      ],
      { colour: C.deep, width: 48 },
    ),
    limb(
      [
        [486, 480],
        [488, 556],
      ],
      { colour: C.skin, width: 40 },
    ),
    oval([490, 570, 40, 22], C.skin),
    oval([496, 556, 34, 20], C.skinDeep),
    stroke('M470 566H514M472 576H512', '#D79C74', 4),
    limb(
      [
        [520, 250],
        [506, 214],
      ],
      { colour: C.skinDeep, width: 40 },
    ),
    turned([484, 168, -16], [head(0, 0, { hair: 'short' })]),
    // Down and up, about twice a second
    stroke('M340 420V530M312 504L340 532L368 504', C.coral, 14),
    stroke('M250 530V440M226 464L250 438L274 464', C.soft, 14),
    heart(930, 330, [74, C.coral]),
    stroke('M840 330H890L912 280L944 384L966 330H1030', C.white, 12),
  ])

const defibrillator = () =>
  scene({ ground: C.cream, halo: C.peach }, [
    oval([600, 690, 430, 36], '#F3D3A6'),
    rect([330, 210, 420, 460], C.warm, 48),
    stroke('M430 210V160C430 130 650 130 650 160V210', C.warmDeep, 34),
    rect([366, 250, 348, 250], C.white, 28),
    heart(540, 376, [92, C.coral]),
    shape('M556 290L498 388H540L524 462L588 358H544Z', C.white),
    circle(450, 580, [44, C.teal]),
    stroke('M450 558V580', C.white, 9),
    stroke('M434 568A22 22 0 1 0 466 568', C.white, 9),
    circle(630, 580, [44, C.coral]),
    shape('M640 552L612 586H630L622 608L650 574H632Z', C.white),
    stroke('M750 420C850 380 820 280 890 260M750 500C880 520 850 600 930 590', C.ink, 10),
    turned(
      [960, 240, 14],
      [
        rect([-78, -92, 156, 184], C.white, 40),
        rect([-52, -66, 104, 132], C.pale, 28),
        plus(0, 0, [26, C.teal]),
      ],
    ),
    turned(
      [990, 580, -10],
      [
        rect([-78, -92, 156, 184], C.white, 40),
        rect([-52, -66, 104, 132], C.pale, 28),
        plus(0, 0, [26, C.teal]),
      ],
    ),
    at(200, 330, [plus(0, 0, [44, C.teal])]),
  ])

/** Behind the person who chokes: a fist above the navel, the other hand over it, inwards and upwards. */
const choking = () =>
  scene({ ground: C.cream, halo: C.peach, floor: '#F3D3A6' }, [
    oval([600, 704, 300, 26], '#E2BC85'),
    standing([530, 150, 1.42], { hair: 'short', top: C.teal, legs: C.ink, hasArms: false }),
    standing([650, 196, 1.34], {
      hair: 'bob',
      mood: 'worried',
      top: C.warm,
      legs: '#5B6B86',
      hasArms: false,
    }),
    limb(
      [
        [724, 340],
        [790, 380],
        [706, 330],
      ],
      { colour: C.warm, width: 44 },
    ),
    limb(
      [
        [770, 362],
        [694, 300],
      ],
      { colour: C.skin, width: 34, hand: true },
    ),
    limb(
      [
        [482, 300],
        [470, 440],
        [590, 478],
      ],
      { colour: C.deep, width: 52 },
    ),
    limb(
      [
        [748, 400],
        [758, 452],
        [716, 478],
      ],
      { colour: C.deep, width: 52 },
    ),
    circle(640, 480, [34, C.skin]),
    circle(668, 478, [34, C.skinDeep]),
    stroke('M646 466H686M648 480H688M650 494H684', '#C98F68', 4),
    stroke('M850 560V440M820 472L850 438L880 472', C.coral, 16),
  ])

/** Face, arms, speech: the three signs, each in its own circle, with the digits to remember. */
const strokeSigns = () =>
  scene({ ground: C.mist, halo: C.mist }, [
    ...[210, 600, 990].map((x) => circle(x, 350, [176, C.pale])),
    scaled([210, 346, 2.1], [head(0, 0, { hair: 'thin', hairColour: C.silver, mood: 'droop' })]),
    limb(
      [
        [560, 400],
        [490, 380],
        [470, 290],
      ],
      { colour: C.teal, width: 44, hand: true },
    ),
    limb(
      [
        [640, 400],
        [706, 420],
        [724, 476],
      ],
      { colour: C.teal, width: 44, hand: true },
    ),
    shape('M536 526V420C536 384 664 384 664 420V526Z', C.teal),
    rect([582, 356, 36, 44], C.skinDeep, 14),
    head(600, 310, { hair: 'bob', hairColour: C.silver, mood: 'worried' }),
    stroke('M752 440V500M734 484L752 504L770 484', C.coral, 12),
    scaled([940, 380, 1.5], [head(0, 0, { hair: 'short', hairColour: C.silver, mood: 'droop' })]),
    shape(
      'M1010 210H1110C1130 210 1144 224 1144 244V290C1144 310 1130 324 1110 324H1060L1020 354V324C1000 324 990 310 990 290V244C990 224 1000 210 1010 210Z',
      C.white,
    ),
    stroke(
      'M1018 252C1030 236 1036 268 1048 252S1070 268 1078 252M1094 252L1108 264M1018 288C1030 272 1040 304 1052 288M1072 284L1084 296M1100 284V296',
      C.coral,
      9,
    ),
    display('1', [186, 590, 110, C.teal]),
    display('2', [574, 590, 110, C.teal]),
    display('0', [964, 590, 110, C.teal]),
  ])

/** Into the shade: water, a wet towel, a fan. */
const heatShade = () =>
  scene({ ground: '#FDF1DC', halo: '#FBE3B9', floor: '#CFE3C3' }, [
    circle(1050, 150, [90, C.warm]),
    stroke('M1050 20V-6M1050 280V306M920 150H894M958 58L938 38M958 242L938 262', C.warm, 14),
    rect([210, 360, 64, 320], '#9A7656', 16),
    circle(240, 230, [170, C.leaf]),
    circle(400, 190, [150, '#80B56D']),
    circle(110, 260, [130, '#80B56D']),
    circle(540, 240, [120, C.leaf]),
    oval([500, 700, 440, 40], '#A9CB9A'),
    rect([320, 560, 560, 40], '#B98E66', 14),
    rect([350, 600, 34, 96], '#9A7656'),
    rect([820, 600, 34, 96], '#9A7656'),
    bust([480, 336, 0.98], { hair: 'short', hairColour: C.silver, mood: 'worried', top: C.warm }),
    shape('M424 300C430 262 530 262 536 300C528 316 432 316 424 300Z', C.sky),
    stroke('M436 298C470 288 500 288 526 298', C.white, 6),
    bust([730, 330, 0.98], { hair: 'bob', top: C.teal }),
    limb(
      [
        [650, 470],
        [610, 520],
        [578, 470],
      ],
      { colour: C.deep, width: 40, hand: true },
    ),
    rect([552, 386, 52, 104], 'rgba(150,205,230,0.9)', 16),
    rect([562, 366, 32, 26], C.teal, 6),
    rect([552, 430, 52, 26], C.white),
    limb(
      [
        [820, 470],
        [880, 500],
        [900, 430],
      ],
      { colour: C.deep, width: 40, hand: true },
    ),
    turned(
      [900, 390, 12],
      [
        shape('M-70 0C-70 -96 70 -96 70 0L0 40Z', C.coral),
        stroke('M0 34L-44 -40M0 34V-66M0 34L44 -40', C.peach, 5),
      ],
    ),
  ])

export const FIRST_AID_SCENES = {
  'cpr-hands': {
    title: '胸外按压',
    alt: '一名施救者跪在平躺的人身旁，双臂伸直、双手交叠按在胸口正中',
    class: 'science',
    audiences: ['residents'],
    tags: ['心肺复苏', '急救'],
    draw: compressions,
  },
  'aed-device': {
    title: '自动体外除颤器',
    alt: '一台橙色的自动体外除颤器，连着两片电极贴片',
    class: 'science',
    audiences: ['residents'],
    tags: ['AED', '急救'],
    draw: defibrillator,
  },
  choking: {
    title: '站立的成年人：腹部冲击',
    alt: '施救者站在被噎住的人身后，双臂环抱其上腹部，一手握拳、一手包住，箭头表示向内向上用力',
    class: 'science',
    audiences: ['residents', 'parents'],
    tags: ['海姆立克', '气道异物'],
    draw: choking,
  },
  'stroke-signs': {
    title: '中风120：看脸、查臂、听话',
    alt: '三个圆圈：一张嘴角歪斜的脸，一只抬不起来的手臂，一个说话含糊的人，下面依次写着1、2、0',
    class: 'science',
    audiences: ['elderly', 'chronic'],
    tags: ['脑中风', '识别'],
    draw: strokeSigns,
  },
  'heat-shade': {
    title: '中暑了先到阴凉处',
    alt: '树荫下的长椅上，一位额头敷着湿毛巾的老人坐着，旁边的人递水、扇扇子，远处太阳很大',
    class: 'science',
    audiences: ['residents', 'elderly'],
    tags: ['中暑', '急救'],
    draw: heatShade,
  },
} as const satisfies PictureSet
