import { filter, type Chain, type Filter } from './filter-graph'
import type { Size } from './frame'
import { fitChains } from './fit-graph'
import { CARD_FILE } from './plan-texts'
import type { CardSegment, PicturePlan, SharedPicture } from './plan-types'
import { paceFilter, prepareFilters } from './prepare-graph'
import { rateOf, type FrameRate } from './rates'

/** The logo is this part of the frame's shorter side, and this far from its edges. */
const LOGO_SHARE = 0.16
const LOGO_MARGIN = 0.04

export interface PictureWish {
  readonly shared: SharedPicture
  readonly pictures: readonly PicturePlan[]
  /** Whether covers are taken in this pass, every how many frames. */
  readonly filmStep: number | null
  /** Input number of the logo; pictures with a logo need it. */
  readonly logoInput: number | null
}

/** Size of the grey thumbnails that covers are judged by. */
export const JUDGE_SIZE: Size = { width: 64, height: 64 }

/**
 * The whole picture side of a pass: one decode, one preparation, then one branch per encoded picture
 * (labels `v_<id>`), one for the filmstrip (`film`) and one for its grey twins (`grey`).
 */
export function pictureGraph(wish: PictureWish): Chain[] {
  const { shared, pictures, filmStep } = wish
  const prepared: Chain = {
    from: [`0:${shared.videoIndex}`],
    filters: prepareFilters(shared),
    to: ['ready'],
  }
  const film = filmStep === null ? [] : filmChains(filmStep)
  const hasCards = shared.intro !== null || shared.outro !== null
  const branches = pictures.map((picture) => `b_${picture.id}`)
  const stems = [...(film.length > 0 ? ['strip'] : []), ...(hasCards ? ['body'] : branches)]
  return [
    prepared,
    split('ready', stems),
    ...film,
    ...(hasCards ? [...cardChains(shared), split('titled', branches)] : []),
    ...logoChains(wish),
    ...pictures.flatMap((picture) => pictureChains(picture, shared.rate)),
  ]
}

function split(from: string, to: readonly string[]): Chain {
  return to.length === 1
    ? { from: [from], filters: [], to }
    : { from: [from], filters: [filter('split', { outputs: to.length })], to }
}

function filmChains(step: number): Chain[] {
  return [
    { from: ['strip'], filters: [filter('framestep', { step })], to: ['stills'] },
    ...stillChains(),
  ]
}

/** Fits a picture into a square of this side. */
export const smallFilter = (side: number): Filter =>
  filter('scale', {
    w: side,
    h: side,
    force_original_aspect_ratio: 'decrease',
    force_divisible_by: 2,
  })

/**
 * From `stills`: frames as JPEG wants them (`film`), in full or within a square, and their small grey twins (`grey`).
 */
export function stillChains(side: number | null = null): Chain[] {
  const small = side === null ? [] : [smallFilter(side)]
  return [
    split('stills', ['full', 'dim']),
    { from: ['full'], filters: [...small, ...jpegFilters()], to: ['film'] },
    { from: ['dim'], filters: judgeFilters(), to: ['grey'] },
  ]
}

/** JPEG has no tag for its matrix: readers take BT.601 in full range for granted. */
export function jpegFilters(): Filter[] {
  return [
    filter('scale', {
      in_color_matrix: 'bt709',
      in_range: 'tv',
      out_color_matrix: 'bt601',
      out_range: 'pc',
    }),
    filter('format', { pix_fmts: 'yuvj420p' }),
  ]
}

/** Small and grey: what covers are judged by. */
function judgeFilters(): Filter[] {
  return [
    filter('scale', { w: JUDGE_SIZE.width, h: JUDGE_SIZE.height, flags: 'area' }),
    filter('format', { pix_fmts: 'gray' }),
  ]
}

function cardChains(shared: SharedPicture): Chain[] {
  const intro = shared.intro ? [cardChain(shared.intro, shared, 'intro')] : []
  const outro = shared.outro ? [cardChain(shared.outro, shared, 'outro')] : []
  const parts = [...(shared.intro ? ['intro'] : []), 'body', ...(shared.outro ? ['outro'] : [])]
  return [
    ...intro,
    ...outro,
    {
      from: parts,
      filters: [
        filter('concat', { n: parts.length, v: 1, a: 0 }),
        filter('ass', { filename: CARD_FILE }),
      ],
      to: ['titled'],
    },
  ]
}

function cardChain(card: CardSegment, { canvas, rate }: SharedPicture, to: string): Chain {
  const frames = Math.max(1, Math.round(card.seconds * rateOf(rate)))
  return {
    from: [],
    filters: [
      filter('color', {
        c: card.colour,
        s: `${canvas.width}x${canvas.height}`,
        r: `${rate.num}/${rate.den}`,
      }),
      filter('trim', { end_frame: frames }),
      filter('format', { pix_fmts: 'yuv420p' }),
      filter('setsar', { sar: 1 }),
    ],
    to: [to],
  }
}

function logoChains({ pictures, logoInput }: PictureWish): Chain[] {
  const wearers = pictures.filter((picture) => picture.logo !== null)
  if (wearers.length === 0) return []
  if (logoInput === null) throw new TypeError('a picture wants a logo and there is none')
  const copies = wearers.map((picture) => `k_${picture.id}`)
  const scaled = wearers.map((picture, n): Chain => {
    const side = Math.min(picture.size.width, picture.size.height)
    const width = 2 * Math.round((side * LOGO_SHARE) / 2)
    return {
      from: [copies[n] ?? ''],
      filters: [filter('scale', { w: width, h: -2 }), filter('format', { pix_fmts: 'rgba' })],
      to: [`l_${picture.id}`],
    }
  })
  return [split(`${logoInput}:v`, copies), ...scaled]
}

function pictureChains(picture: PicturePlan, rate: FrameRate): Chain[] {
  const { id, size } = picture
  const finish: Filter[] = [
    ...(picture.burnt !== null ? [filter('ass', { filename: picture.burnt })] : []),
    ...(rateOf(picture.rate) !== rateOf(rate) ? [paceFilter(picture.rate)] : []),
    filter('setsar', { sar: 1 }),
    filter('format', { pix_fmts: 'yuv420p' }),
  ]
  const framed = picture.logo ? `f_${id}` : `v_${id}`
  const fitted = fitChains(picture, { to: framed, then: picture.logo ? [] : finish })
  if (!picture.logo) return fitted
  const margin = Math.round(Math.min(size.width, size.height) * LOGO_MARGIN)
  const [side, edge] = [picture.logo.endsWith('right'), picture.logo.startsWith('bottom')]
  const place = { x: side ? `W-w-${margin}` : margin, y: edge ? `H-h-${margin}` : margin }
  const logo: Chain = {
    from: [framed, `l_${id}`],
    filters: [filter('overlay', place), ...finish],
    to: [`v_${id}`],
  }
  return [...fitted, logo]
}
