import { canonicalJson } from '../review/canonical-json'
import type { OutputPlan, PicturePlan } from './plan-types'
import type { H264Rule } from './profiles'

/** An output and the encode it asks for; `null` for one that copies the source's own track. */
export interface Draft {
  readonly picture: PicturePlan | null
  readonly output: OutputPlan
}

/** A steady rate of this part of a quality's cap stands in for it: fewer bits in the busiest scenes, more in all others. */
const ENOUGH = 0.75
const PROFILES: readonly H264Rule['profile'][] = ['baseline', 'main', 'high']

/**
 * The encodes to make, each once, and the outputs with the names of theirs (`p0`, `p1` …, for filter labels).
 * Pictures that are the same in every respect become one; so does one that asks for quality beside one of the same
 * content that asks for a steady rate, since players of the first play the second and an encode is saved.
 */
export function sharePictures(drafts: readonly Draft[]): {
  readonly pictures: readonly PicturePlan[]
  readonly outputs: readonly OutputPlan[]
} {
  const asked = drafts.flatMap(({ picture }) => picture ?? [])
  const named = new Map<string, PicturePlan>()
  const outputs = drafts.map(({ picture, output }): OutputPlan => {
    if (!picture) return output
    const taken = asked.find((other) => standsIn(other, picture)) ?? picture
    const known = named.get(taken.id) ?? { ...taken, id: `p${named.size}` }
    named.set(taken.id, known)
    return { ...output, picture: { from: 'encode', id: known.id } }
  })
  return { pictures: [...named.values()], outputs }
}

function standsIn(steady: PicturePlan, wanted: PicturePlan): boolean {
  if (steady.bits.mode !== 'constant' || wanted.bits.mode !== 'quality') return false
  return (
    steady.bits.kbps >= ENOUGH * wanted.bits.maxKbps &&
    contentOf(steady) === contentOf(wanted) &&
    playsWhere(steady.h264, wanted.h264)
  )
}

const contentOf = ({ size, fit, rate, logo, burnt }: PicturePlan) =>
  canonicalJson({ size, fit, rate, logo, burnt })

/** True when whatever plays `wanted` plays `made`, made with no less effort and no fewer places to cut in. */
function playsWhere(made: H264Rule, wanted: H264Rule): boolean {
  return (
    Number(made.level) <= Number(wanted.level) &&
    PROFILES.indexOf(made.profile) <= PROFILES.indexOf(wanted.profile) &&
    made.gopSeconds <= wanted.gopSeconds &&
    made.preset === wanted.preset &&
    (made.isPlain || !wanted.isPlain)
  )
}
