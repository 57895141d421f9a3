import { head, limb, standing } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  at,
  circle,
  heart,
  oval,
  plus,
  rect,
  scene,
  shape,
  stroke,
  turned,
} from './shapes'

/** Rescuer kneeling upright over the chest: shoulders above the hands, elbows straight. */
const compressions = () =>
  scene({ ground: C.mist, halo: C.pale, floor: C.soft, zoom: 0.76, focus: 274 }, [
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
  scene({ ground: C.cream, halo: C.peach, zoom: 0.76, focus: 405 }, [
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
  scene({ ground: C.cream, halo: C.peach, floor: '#F3D3A6', zoom: 0.76, focus: 270 }, [
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
} as const satisfies PictureSet
