import type { DemoPost } from '../demo-types'
import { ACTIVITIES } from './activities'
import { BLOOD_PRESSURE_AND_SALT } from './blood-pressure-and-salt'
import { CHILDREN } from './children'
import { DIABETES_AND_BONES } from './diabetes-and-bones'
import { ELDERLY } from './elderly'
import { FIRST_AID } from './first-aid'
import { INFECTION } from './infection'
import { MEDICINE_AND_MIND } from './medicine-and-mind'
import { NOTICES } from './notices'
import { POLICY } from './policy'
import { SERVICE } from './service'
import { VACCINES_AND_WOMEN } from './vaccines-and-women'
import { VIDEO_SCRIPTS } from './video-scripts'

/** Every post of the demo. Their steps are independent of each other; play them all in order of time. */
export const DEMO_POSTS: readonly DemoPost[] = [
  ...BLOOD_PRESSURE_AND_SALT,
  ...DIABETES_AND_BONES,
  ...ELDERLY,
  ...FIRST_AID,
  ...VIDEO_SCRIPTS,
  ...VACCINES_AND_WOMEN,
  ...CHILDREN,
  ...INFECTION,
  ...MEDICINE_AND_MIND,
  ...POLICY,
  ...SERVICE,
  ...ACTIVITIES,
  ...NOTICES,
]
