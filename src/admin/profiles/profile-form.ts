import type { RenditionProfile } from '@/domain/media/profiles'

type Frame = RenditionProfile['frame']
type Rate = RenditionProfile['rate']

/** Frames as people name them: a shape, and the shorter side in pixels. */
export const SHAPES = ['source', 'vertical', 'horizontal', 'square', 'portrait'] as const
export type Shape = (typeof SHAPES)[number]
export const SIDES = [2160, 1080, 720, 540, 360] as const

const even = (pixels: number): number => Math.round(pixels / 2) * 2

export function frameOf(shape: Shape, side: number): Frame {
  const long = even((side * 16) / 9)
  switch (shape) {
    case 'source':
      return { shape: 'source', longSide: long, shortSide: side }
    case 'vertical':
      return { shape: 'box', width: side, height: long }
    case 'horizontal':
      return { shape: 'box', width: long, height: side }
    case 'square':
      return { shape: 'box', width: side, height: side }
    case 'portrait':
      return { shape: 'box', width: side, height: even((side * 4) / 3) }
  }
}

/** The shape and side of a frame; null for one of another making. */
export function namedFrame(frame: Frame): { readonly shape: Shape; readonly side: number } | null {
  for (const shape of SHAPES) {
    for (const side of SIDES) {
      if (JSON.stringify(frameOf(shape, side)) === JSON.stringify(frame)) return { shape, side }
    }
  }
  return null
}

export const QUALITIES = [
  ['qualityBest', 18],
  ['qualityUsual', 21],
  ['qualitySmall', 25],
  ['qualitySmallest', 28],
] as const

/** A rule of another kind, with figures near those of the old one. */
export function rateOf(mode: Rate['mode'], old: Rate): Rate {
  if (mode === old.mode) return old
  const kbps = old.mode === 'constant' ? old.kbps : old.maxKbps
  switch (mode) {
    case 'quality':
      return { mode, crf: 21, maxKbps: kbps }
    case 'constant':
      return { mode, kbps }
    case 'size':
      return { mode, maxBytes: 24_000_000, maxKbps: kbps }
  }
}

/** A version like another, under a key of its own. */
export function newProfile(
  profiles: readonly RenditionProfile[],
  label: string,
): RenditionProfile | null {
  const [model] = profiles
  if (!model) return null
  const numbers = profiles.map(({ key }) => Number(/^custom_(\d+)$/.exec(key)?.[1] ?? 0))
  const number = Math.max(0, ...numbers) + 1
  return {
    ...model,
    key: `custom_${number}`,
    label: number === 1 ? label : `${label} ${number}`,
    frame: frameOf('vertical', 1080),
  }
}
