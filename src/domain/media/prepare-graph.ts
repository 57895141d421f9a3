import { filter, type Filter } from './filter-graph'
import type { SharedPicture } from './plan-types'
import type { FrameRate } from './rates'

/** Even out, scale, turn, tone-map, in the order that touches the fewest pixels. */
export function prepareFilters(shared: SharedPicture): Filter[] {
  const pace = paceFilter(shared.rate)
  return [
    ...(shared.isInterlaced ? [filter('yadif', { mode: 'send_frame' })] : []),
    ...(shared.rateFirst ? [pace] : []),
    ...(shared.range === 'sdr' ? standardScale(shared) : hdrScale(shared)),
    ...turnFilters(shared),
    ...(shared.range === 'sdr' ? [] : toneMapFilters(shared.range)),
    filter('format', { pix_fmts: 'yuv420p' }),
    filter('setsar', { sar: 1 }),
    ...(shared.rateFirst ? [] : [pace]),
    filter('setparams', {
      range: 'tv',
      color_primaries: 'bt709',
      color_trc: 'bt709',
      colorspace: 'bt709',
    }),
  ]
}

/** Counts from zero: a picture that starts late is preceded by its first frame, so sound stays in step. */
export function paceFilter(rate: FrameRate): Filter {
  return filter('fps', { fps: `${rate.num}/${rate.den}`, start_time: 0 })
}

const MATRIX_NAMES: Readonly<Record<string, string>> = {
  bt470bg: 'bt601',
  smpte170m: 'bt601',
  fcc: 'fcc',
  smpte240m: 'smpte240m',
  bt2020nc: 'bt2020',
  bt2020c: 'bt2020',
}

/** How the shared picture is scaled down: finely, or in a fraction of the time. */
const scaling = ({ isHasty }: SharedPicture) => (isHasty ? 'fast_bilinear' : 'bicubic')

function standardScale(shared: SharedPicture): Filter[] {
  const { coded, matrix, isFullRange } = shared
  return [
    filter('scale', {
      w: coded.width,
      h: coded.height,
      flags: scaling(shared),
      in_color_matrix: MATRIX_NAMES[matrix] ?? 'bt709',
      out_color_matrix: 'bt709',
      in_range: isFullRange ? 'pc' : 'tv',
      out_range: 'tv',
    }),
    filter('format', { pix_fmts: 'yuv420p' }),
  ]
}

function hdrScale(shared: SharedPicture): Filter[] {
  const { width, height } = shared.coded
  return [filter('scale', { w: width, h: height, flags: scaling(shared) })]
}

/** The source's curve is named, not read from the frame: phones forget to tag it. */
function toneMapFilters(range: 'hlg' | 'pq'): Filter[] {
  return [
    filter('zscale', {
      matrixin: '2020_ncl',
      primariesin: '2020',
      transferin: range === 'hlg' ? 'arib-std-b67' : 'smpte2084',
      rangein: 'limited',
      transfer: 'linear',
      npl: range === 'hlg' ? 203 : 100,
    }),
    filter('format', { pix_fmts: 'gbrpf32le' }),
    filter('zscale', { primaries: '709' }),
    filter('tonemap', { tonemap: 'hable', desat: 0 }),
    filter('zscale', { transfer: '709', matrix: '709', range: 'limited' }),
  ]
}

/** ffmpeg's own turning would run before the scale, at full size, so it is off and this does it. */
function turnFilters({ rotation }: SharedPicture): Filter[] {
  // Newer versions hand the turn on with each frame.
  const settled = filter('sidedata', { mode: 'delete', type: 'DISPLAYMATRIX' })
  switch (rotation) {
    case 0:
      return []
    case 90:
      return [filter('transpose', { dir: 'clock' }), settled]
    case 180:
      return [filter('hflip'), filter('vflip'), settled]
    case 270:
      return [filter('transpose', { dir: 'cclock' }), settled]
  }
}
