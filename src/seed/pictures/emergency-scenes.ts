import { bust, head, limb } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  circle,
  display,
  oval,
  rect,
  scaled,
  scene,
  shape,
  stroke,
  turned,
} from './shapes'

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

/** Face, arms, speech: the three signs, each in its own circle, with the digits to remember. */
const strokeSigns = () =>
  scene({ ground: C.mist, halo: C.mist, zoom: 0.8, focus: 438 }, [
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

export const EMERGENCY_SCENES = {
  'heat-shade': {
    title: '中暑了先到阴凉处',
    alt: '树荫下的长椅上，一位额头敷着湿毛巾的老人坐着，旁边的人递水、扇扇子，远处太阳很大',
    class: 'science',
    audiences: ['residents', 'elderly'],
    tags: ['中暑', '急救'],
    draw: heatShade,
  },
  'stroke-signs': {
    title: '中风120：看脸、查臂、听话',
    alt: '三个圆圈：一张嘴角歪斜的脸，一只抬不起来的手臂，一个说话含糊的人，下面依次写着1、2、0',
    class: 'science',
    audiences: ['elderly', 'chronic'],
    tags: ['脑中风', '识别'],
    draw: strokeSigns,
  },
} as const satisfies PictureSet
