import { CONTEMPT } from './contempt'
import { CURES } from './cures'
import { FRIGHT } from './fright'
import { GOODS } from './goods'
import { INSURANCE } from './insurance'
import { MACHINES } from './machines'
import { MEDICINES } from './medicines'
import { OFFICES } from './offices'
import { OLD_REMEDIES } from './old-remedies'
import { OUTBREAKS } from './outbreaks'
import { PRIVACY } from './privacy'
import { RATES } from './rates'
import { RIVALS } from './rivals'
import { RUMOURS } from './rumours'
import { SAFETY } from './safety'
import { SELLING } from './selling'
import { SOURCES } from './sources'
import { SUPERLATIVES } from './superlatives'
import { SUPERSTITION } from './superstition'
import { UNIFORMS } from './uniforms'
import { WITNESSES } from './witnesses'
import { SHARED_HIDDEN } from './shared'
import type { ClaimFamily } from '../pattern-spec'

/** The families of claims, one for each code of the rules. */
export const CLAIM_FAMILIES: readonly ClaimFamily[] = [
  SUPERLATIVES,
  CURES,
  RATES,
  SAFETY,
  RIVALS,
  WITNESSES,
  UNIFORMS,
  OFFICES,
  SUPERSTITION,
  MEDICINES,
  GOODS,
  SELLING,
  PRIVACY,
  RUMOURS,
  FRIGHT,
  SOURCES,
  MACHINES,
  INSURANCE,
  OUTBREAKS,
  CONTEMPT,
  OLD_REMEDIES,
]

/** Parts worth hiding from a reader who knows the rules; the others are written plainly. */
export const HIDDEN_PARTS: readonly string[] = [
  SHARED_HIDDEN,
  ...CLAIM_FAMILIES.map(({ hidden }) => hidden ?? ''),
]
  .join(' ')
  .split(' ')
  .filter(Boolean)
