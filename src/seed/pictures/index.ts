import { CHRONIC_SCENES } from './chronic-scenes'
import { FIRST_AID_SCENES } from './first-aid-scenes'
import { INFECTION_SCENES } from './infection-scenes'
import { SERVICE_SCENES } from './service-scenes'

/** Every drawing of the demo, by key. All are 1200 × 800 and credited to `HOSPITAL.credit`. */
export const PICTURES = {
  ...CHRONIC_SCENES,
  ...FIRST_AID_SCENES,
  ...INFECTION_SCENES,
  ...SERVICE_SCENES,
} as const

export type PictureKey = keyof typeof PICTURES

/** The SVG document of a picture; the same string every time. */
export const renderPicture = (key: PictureKey): string => PICTURES[key].draw()
