import { filter, type Chain } from './filter-graph'
import { fitChains } from './fit-graph'
import { fitFor, type Focus, type Size } from './frame'
import type { PosterProfile } from './profiles'

/** When cropping would keep less than this of the picture, it is shown whole on a blurred ground. */
const MIN_KEPT = 0.4

/** JPEG quality steps of ffmpeg's mjpeg encoder (2 best, 31 worst), tried until a poster is small enough. */
export const POSTER_QUALITY: readonly number[] = [4, 8, 14, 22, 31]

/** One graph that makes every poster from one still (input 0); labels `v_<key>`. */
export function posterGraph(still: Size, posters: readonly PosterProfile[], focus: Focus): Chain[] {
  const stems = posters.map(({ key }) => `b_${key}`)
  const start: Chain = {
    from: ['0:v'],
    filters: posters.length > 1 ? [filter('split', { outputs: posters.length })] : [],
    to: stems,
  }
  return [start, ...posters.flatMap((poster) => posterChains(still, poster, focus))]
}

function posterChains(still: Size, poster: PosterProfile, focus: Focus): Chain[] {
  const { key, width, height } = poster
  const shapes = (still.width * height) / (still.height * width)
  const kept = Math.min(shapes, 1 / shapes)
  const fit = fitFor(still, poster, { surround: kept < MIN_KEPT ? 'blur' : 'crop', focus })
  const then = [filter('setsar', { sar: 1 }), filter('format', { pix_fmts: 'yuvj420p' })]
  return fitChains({ id: key, size: { width, height }, fit }, { to: `v_${key}`, then })
}
