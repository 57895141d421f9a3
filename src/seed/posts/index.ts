import type { DemoPost } from '../demo-types'
import { BLOOD_PRESSURE_AND_SALT } from './blood-pressure-and-salt'
import { DIABETES_AND_BONES } from './diabetes-and-bones'
import { FIRST_AID } from './first-aid'
import { INFECTION } from './infection'
import { POLICY } from './policy'
import { SERVICE } from './service'

/** Every post of the demo. Their steps are independent of each other; play them all in order of time. */
export const DEMO_POSTS: readonly DemoPost[] = [
  ...BLOOD_PRESSURE_AND_SALT,
  ...DIABETES_AND_BONES,
  ...FIRST_AID,
  ...INFECTION,
  ...POLICY,
  ...SERVICE,
]
