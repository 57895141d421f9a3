import { bust, limb } from './people'
import type { PictureSet } from './picture'
import {
  COLOUR as C,
  at,
  circle,
  cross,
  heart,
  oval,
  rect,
  scene,
  shape,
  shield,
  stroke,
  tick,
  turned,
} from './shapes'

const germ = ([x, y, r]: readonly [number, number, number], colour: string) => {
  const spikes = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    return (
      stroke(
        `M${(dx * r).toFixed(1)} ${(dy * r).toFixed(1)}L${(dx * r * 1.35).toFixed(1)} ${(dy * r * 1.35).toFixed(1)}`,
        colour,
        r * 0.14,
      ) + circle(dx * r * 1.4, dy * r * 1.4, [r * 0.13, colour])
    )
  })
  return at(x, y, [
    ...spikes,
    circle(0, 0, [r, colour]),
    circle(-r * 0.35, -r * 0.1, [r * 0.12, C.ink]),
    circle(r * 0.35, -r * 0.1, [r * 0.12, C.ink]),
    stroke(`M${-r * 0.3} ${r * 0.4}Q0 ${r * 0.2} ${r * 0.3} ${r * 0.4}`, C.ink, r * 0.1),
  ])
}

/** A rod with a tail, as bacteria are drawn in schoolbooks. */
const bacterium = ([x, y, turn]: readonly [number, number, number], colour: string) =>
  turned(
    [x, y, turn],
    [
      stroke('M70 0C96 -30 110 30 138 0', colour, 7),
      stroke('M-40 -36V-52M0 -38V-54M40 -36V-52M-40 36V52M0 38V54M40 36V52', colour, 6),
      rect([-76, -38, 152, 76], colour, 38),
      circle(-30, -8, [6, C.ink]),
      circle(6, -8, [6, C.ink]),
      stroke('M-24 16Q-12 8 0 16', C.ink, 5),
    ],
  )

const capsule = ([x, y, turn]: readonly [number, number, number], factor: number) =>
  turned(
    [x, y, turn],
    [
      `<g transform="scale(${factor})">`,
      shape('M0 -60H-120A60 60 0 0 0 -120 60H0Z', C.coral),
      shape('M0 -60H120A60 60 0 0 1 120 60H0Z', C.white),
      stroke('M-120 -34H-30', '#F2A797', 12),
      '</g>',
    ],
  )

/** The capsule works on bacteria (tick), not on the virus of a cold (cross). */
const antibiotics = () =>
  scene({ ground: C.mist, halo: C.pale, zoom: 0.76, focus: 480 }, [
    oval([600, 710, 430, 34], C.soft),
    shield(470, 400, [2.6, C.teal]),
    shield(470, 400, [2.2, C.mid]),
    capsule([470, 390, -40], 1.15),
    germ([900, 250, 88], C.warm),
    circle(1040, 170, [44, C.white]),
    cross(1040, 170, [18, C.coral]),
    bacterium([880, 560, -18], C.leaf),
    bacterium([1030, 500, 24], '#80B56D'),
    circle(1080, 620, [44, C.white]),
    tick(1080, 620, [20, C.teal]),
    turned(
      [190, 620, 16],
      [
        rect([-70, -44, 140, 88], C.white, 14),
        ...[-36, 0, 36].flatMap((dx) => [
          oval([dx, -18, 13, 11], C.coral),
          oval([dx, 18, 13, 11], C.coral),
        ]),
      ],
    ),
  ])

/** A box for seven days, a cup of water, sun and moon. */
const pillBox = () =>
  scene({ ground: C.cream, halo: C.peach, zoom: 0.8, focus: 285 }, [
    oval([600, 690, 480, 40], '#F3D3A6'),
    rect([210, 420, 660, 240], C.teal, 30),
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((day) => {
      const x = 234 + day * 89
      return [
        rect([x, 444, 78, 92], day < 2 ? C.mist : C.soft, 12),
        rect([x, 546, 78, 92], day < 2 ? C.mist : C.pale, 12),
        day < 2 ? '' : oval([x + 30, 490, 18, 13], C.white),
        day < 2 ? '' : circle(x + 50, 508, [11, C.coral]),
        day < 2 ? '' : circle(x + 40, 592, [14, C.warm]),
      ]
    }),
    circle(310, 250, [64, C.warm]),
    stroke(
      'M310 150V130M310 350V370M210 250H190M410 250H430M240 180L226 166M380 320L394 334M240 320L226 334M380 180L394 166',
      C.warm,
      12,
    ),
    shape('M640 190A80 80 0 1 0 710 300A66 66 0 0 1 640 190Z', C.mid),
    shape('M930 400H1090L1070 680H950Z', 'rgba(255,255,255,0.75)'),
    shape('M936 470H1084L1070 680H950Z', C.sky),
    oval([1010, 470, 74, 12], '#E3F1F8'),
  ])

/** Somebody who listens. */
const talkTogether = () =>
  scene({ ground: C.mist, halo: C.pale, zoom: 0.8, focus: 480 }, [
    rect([450, 80, 300, 300], C.white, 12),
    rect([468, 98, 264, 264], C.sky, 6),
    circle(660, 180, [44, C.warm]),
    oval([560, 260, 60, 26], C.white),
    oval([600, 244, 44, 28], C.white),
    stroke('M600 98V362M468 230H732', C.white, 10),
    rect([120, 520, 960, 190], C.mid, 50),
    bust([360, 350, 1.3], { hair: 'short', mood: 'worried', top: C.soft }),
    bust([820, 350, 1.3], { hair: 'bob', top: C.warm }),
    limb(
      [
        [680, 590],
        [610, 650],
        [540, 640],
      ],
      { colour: C.warmDeep, width: 58, hand: true },
    ),
    limb(
      [
        [500, 590],
        [530, 650],
        [560, 660],
      ],
      { colour: '#86BDB7', width: 56, hand: true },
    ),
    circle(548, 640, [30, C.skin]),
    rect([90, 690, 1020, 70], C.teal, 34),
    shape(
      'M940 140H1080C1100 140 1114 154 1114 174V240C1114 260 1100 274 1080 274H1010L960 310V274H940C920 274 906 260 906 240V174C906 154 920 140 940 140Z',
      C.white,
    ),
    heart(1010, 208, [36, C.coral]),
  ])

export const MEDICINE_SCENES = {
  antibiotics: {
    title: '抗生素只对细菌有用',
    alt: '一面青色盾牌上放着一粒胶囊，右上方带刺的病毒旁画着叉，右下方杆状的细菌旁画着勾，左下角有一板药片',
    class: 'science',
    audiences: ['residents', 'parents'],
    tags: ['抗生素', '合理用药'],
    draw: antibiotics,
  },
  'pill-box': {
    title: '一周药盒',
    alt: '一只分成七天早晚两层的药盒，前两天已经吃完，旁边有太阳、月亮和一杯水',
    class: 'science',
    audiences: ['elderly', 'chronic'],
    tags: ['合理用药', '家庭药箱'],
    draw: pillBox,
  },
  'talk-together': {
    title: '有人愿意听',
    alt: '窗边的沙发上，一位神情低落的人正和朋友说话，朋友握着他的手',
    class: 'science',
    audiences: ['residents', 'women'],
    tags: ['心理健康', '抑郁'],
    draw: talkTogether,
  },
} as const satisfies PictureSet
