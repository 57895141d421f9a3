import type { VideoStream } from './probe'
import type { RenditionProfile } from './profiles'

export interface Size {
  readonly width: number
  readonly height: number
}
/** What of the picture must stay visible when it is cropped: the centre of interest, 0…1 from top left. */
export interface Focus {
  readonly x: number
  readonly y: number
}
export const CENTRE: Focus = { x: 0.5, y: 0.5 }

/** How the shared picture gets into the frame of one output. All numbers are pixels. */
export type Fit =
  | { readonly how: 'as_is' }
  | { readonly how: 'scale' }
  | { readonly how: 'blur' | 'bars'; readonly inner: Size }
  | { readonly how: 'crop'; readonly outer: Size; readonly x: number; readonly y: number }

/** The size people see: turned and with square pixels, both sides even. */
export function displaySize(video: VideoStream): Size {
  const width = video.pixelAspect >= 1 ? video.width * video.pixelAspect : video.width
  const height = video.pixelAspect >= 1 ? video.height : video.height / video.pixelAspect
  const isTurned = video.rotation === 90 || video.rotation === 270
  return isTurned ? even({ width: height, height: width }) : even({ width, height })
}

/** The frame of one output for a clip of this size. */
export function outputSize(frame: RenditionProfile['frame'], clip: Size): Size {
  if (frame.shape === 'box') return { width: frame.width, height: frame.height }
  const isTall = clip.height > clip.width
  return fitInside(clip, {
    width: isTall ? frame.shortSide : frame.longSide,
    height: isTall ? frame.longSide : frame.shortSide,
  })
}

/** Largest even size of the clip's shape inside the box, never larger than the clip. */
export function fitInside(clip: Size, box: Size): Size {
  const factor = Math.min(1, box.width / clip.width, box.height / clip.height)
  return even({ width: clip.width * factor, height: clip.height * factor })
}

/** Shapes that differ by less than this are stretched: nobody sees 3 %, everybody sees a thin bar. */
const SAME_SHAPE = 0.03

/** How a picture of shape `clip` fills `target`. */
export function fitFor(
  clip: Size,
  target: Size,
  choice: { readonly surround: RenditionProfile['surround']; readonly focus: Focus },
): Fit {
  const shapes = aspect(clip) / aspect(target)
  if (Math.abs(shapes - 1) <= SAME_SHAPE) return { how: 'scale' }
  if (choice.surround === 'crop') return cropFit(clip, target, choice.focus)
  const factor = Math.min(target.width / clip.width, target.height / clip.height)
  return {
    how: choice.surround,
    inner: even({ width: clip.width * factor, height: clip.height * factor }),
  }
}

function cropFit(clip: Size, target: Size, focus: Focus): Fit {
  const factor = Math.max(target.width / clip.width, target.height / clip.height)
  const outer = {
    width: Math.max(target.width, evenUp(clip.width * factor)),
    height: Math.max(target.height, evenUp(clip.height * factor)),
  }
  const place = (whole: number, part: number, at: number) =>
    2 * Math.round(Math.min(Math.max(whole * at - part / 2, 0), whole - part) / 2)
  return {
    how: 'crop',
    outer,
    x: place(outer.width, target.width, focus.x),
    y: place(outer.height, target.height, focus.y),
  }
}

/** The size a fit needs the shared picture to have, so that nothing is enlarged twice. */
export function neededSize(target: Size, fit: Fit): Size {
  if (fit.how === 'blur' || fit.how === 'bars') return fit.inner
  return fit.how === 'crop' ? fit.outer : target
}

/**
 * The one size everything is derived from: the largest any output needs, never larger than the clip.
 * Tone-mapping runs at this size, which is what makes 4K clips affordable.
 */
export function canvasSize(clip: Size, needed: readonly Size[]): Size {
  const factor = needed.reduce(
    (most, size) => Math.max(most, size.width / clip.width, size.height / clip.height),
    0,
  )
  return factor >= 1 || factor === 0
    ? clip
    : even({ width: clip.width * factor, height: clip.height * factor })
}

function even(size: Size): Size {
  const round = (side: number) => Math.max(2, 2 * Math.round(side / 2 - 1e-6))
  return { width: round(size.width), height: round(size.height) }
}

function evenUp(side: number): number {
  return 2 * Math.ceil(side / 2 - 1e-6)
}

function aspect(size: Size): number {
  return size.width / size.height
}
