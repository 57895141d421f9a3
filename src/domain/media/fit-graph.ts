import { filter, type Chain, type Filter } from './filter-graph'
import type { Fit, Size } from './frame'

/** The blurred surround is computed at a tenth of the size: at full size it is the slowest step of all. */
const BLUR_SCALE = 10

/** A picture to be framed: taken from label `b_<id>`. */
export interface Framing {
  readonly id: string
  readonly size: Size
  readonly fit: Fit
}

/** Chains that bring the shared picture (`b_<id>`) into its frame and then through `then` to `to`. */
export function fitChains(
  { id, size, fit }: Framing,
  end: { readonly to: string; readonly then: readonly Filter[] },
): Chain[] {
  const from = [`b_${id}`]
  const to = [end.to]
  const exact = filter('scale', { w: size.width, h: size.height, flags: 'bicubic' })
  switch (fit.how) {
    case 'as_is':
      return [{ from, filters: end.then, to }]
    case 'scale':
      return [{ from, filters: [exact, ...end.then], to }]
    case 'crop': {
      const outer = filter('scale', { w: fit.outer.width, h: fit.outer.height, flags: 'bicubic' })
      const cut = filter('crop', { w: size.width, h: size.height, x: fit.x, y: fit.y })
      return [{ from, filters: [outer, cut, ...end.then], to }]
    }
    case 'bars': {
      const inner = filter('scale', { w: fit.inner.width, h: fit.inner.height, flags: 'bicubic' })
      return [{ from, filters: [inner, padFilter(size, fit.inner), ...end.then], to }]
    }
    case 'blur':
      return blurChains(id, { size, inner: fit.inner, ...end })
  }
}

function padFilter(size: Size, inner: Size): Filter {
  return filter('pad', {
    w: size.width,
    h: size.height,
    x: (size.width - inner.width) / 2,
    y: (size.height - inner.height) / 2,
    color: 'black',
  })
}

function blurChains(
  id: string,
  wish: {
    readonly size: Size
    readonly inner: Size
    readonly to: string
    readonly then: readonly Filter[]
  },
): Chain[] {
  const { size, inner } = wish
  const small = {
    width: Math.max(8, 2 * Math.round(size.width / BLUR_SCALE / 2)),
    height: Math.max(8, 2 * Math.round(size.height / BLUR_SCALE / 2)),
  }
  const cover = filter('scale', {
    w: small.width,
    h: small.height,
    force_original_aspect_ratio: 'increase',
    flags: 'bilinear',
  })
  const back = [
    cover,
    filter('crop', { w: small.width, h: small.height }),
    filter('boxblur', { luma_radius: 2, luma_power: 2 }),
    filter('scale', { w: size.width, h: size.height, flags: 'bilinear' }),
    filter('setsar', { sar: 1 }),
  ]
  const front = [
    filter('scale', { w: inner.width, h: inner.height, flags: 'bicubic' }),
    filter('setsar', { sar: 1 }),
  ]
  const place = filter('overlay', {
    x: (size.width - inner.width) / 2,
    y: (size.height - inner.height) / 2,
  })
  return [
    { from: [`b_${id}`], filters: [filter('split', { outputs: 2 })], to: [`x_${id}`, `y_${id}`] },
    { from: [`x_${id}`], filters: back, to: [`z_${id}`] },
    { from: [`y_${id}`], filters: front, to: [`w_${id}`] },
    { from: [`z_${id}`, `w_${id}`], filters: [place, ...wish.then], to: [wish.to] },
  ]
}
