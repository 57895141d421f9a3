import { ACTIVITY_SCENES } from './activity-scenes'
import { CHRONIC_SCENES } from './chronic-scenes'
import { ELDERLY_SCENES } from './elderly-scenes'
import { EMERGENCY_SCENES } from './emergency-scenes'
import { FAMILY_SCENES } from './family-scenes'
import { FIRST_AID_SCENES } from './first-aid-scenes'
import { INFECTION_SCENES } from './infection-scenes'
import { MEDICINE_SCENES } from './medicine-scenes'
import { SERVICE_SCENES } from './service-scenes'

/** Every drawing of the demo, by key. All are 1200 × 800 and credited to `HOSPITAL.credit`. */
export const PICTURES = {
  ...CHRONIC_SCENES,
  ...ELDERLY_SCENES,
  ...EMERGENCY_SCENES,
  ...FAMILY_SCENES,
  ...FIRST_AID_SCENES,
  ...INFECTION_SCENES,
  ...MEDICINE_SCENES,
  ...SERVICE_SCENES,
  ...ACTIVITY_SCENES,
} as const

export type PictureKey = keyof typeof PICTURES

/** The SVG document of a picture; the same string every time. */
export const renderPicture = (key: PictureKey): string => PICTURES[key].draw()
