import { z } from 'zod'
import { DEFAULT_PROFILES, pickProfiles, renditionProfile, type RenditionProfile } from './profiles'

/** 转码版本: what is made of every upload, and what is kept for later. */
export interface ProfileSet {
  readonly profiles: readonly RenditionProfile[]
  /** Keys of those that are not made at an upload. */
  readonly off: readonly string[]
}

export const DEFAULT_SET: ProfileSet = { profiles: DEFAULT_PROFILES, off: [] }

export const PROFILE_LIMITS = { most: 12, leastOn: 5 } as const

/** Reviewers watch this one. */
export const REVIEW_KEY = 'preview'

export type ProfileProblemCode =
  | 'field'
  | 'same-key'
  | 'same-label'
  | 'too-many'
  | 'too-few'
  | 'no-source-shape'
  | 'no-preview'
  | 'unknown-off'

export interface ProfileProblem {
  readonly code: ProfileProblemCode
  /** The version it is about, by its name or key; empty for the whole. */
  readonly profile: string
  /** Of `field`: which one. */
  readonly field?: string
}

const profileSet = z.strictObject({
  profiles: z.array(renditionProfile).min(1),
  off: z.array(z.string()),
})

/** The set as it is stored; the house's own where nothing is, or nothing that can be read. */
export function readProfileSet(stored: unknown): ProfileSet {
  const parsed = profileSet.safeParse(stored)
  return parsed.success && profilesInUse(parsed.data).length > 0 ? parsed.data : DEFAULT_SET
}

/** What an upload is turned into when nothing else is asked for. */
export const profilesInUse = ({ profiles, off }: ProfileSet): readonly RenditionProfile[] =>
  profiles.filter(({ key }) => !off.includes(key))

/** Of the versions a clip asked for, those there still are; without any, what every upload becomes. */
export function profilesOf(keys: readonly string[], set: ProfileSet): readonly RenditionProfile[] {
  const inUse = profilesInUse(set)
  const { profiles } = pickProfiles(keys, keys.length > 0 ? set.profiles : inUse)
  return profiles.length > 0 ? profiles : inUse
}

/**
 * A set as people send it, with the H.264 level each frame needs, or what is wrong with it.
 *
 * What must stay: five versions and one in the clip's own shape (the least an upload becomes), and the review preview.
 */
export function checkProfileSet(
  input: unknown,
): { readonly set: ProfileSet } | { readonly problems: readonly ProfileProblem[] } {
  const parsed = profileSet.safeParse(input)
  if (!parsed.success)
    return { problems: parsed.error.issues.map((issue) => fieldProblem(input, issue)) }
  const set = { ...parsed.data, profiles: parsed.data.profiles.map(withLevel) }
  const problems = [...problemsOfList(set), ...problemsInUse(set)]
  return problems.length > 0 ? { problems } : { set }
}

function problemsOfList({ profiles, off }: ProfileSet): ProfileProblem[] {
  const later =
    <Value>(values: readonly Value[]) =>
    (value: Value, index: number) =>
      values.indexOf(value) < index
  const keys = profiles.map(({ key }) => key)
  const labels = profiles.map(({ label }) => label.trim())
  return [
    ...keys.filter(later(keys)).map((profile) => ({ code: 'same-key' as const, profile })),
    ...labels.filter(later(labels)).map((profile) => ({ code: 'same-label' as const, profile })),
    ...off
      .filter((key) => !keys.includes(key))
      .map((profile) => ({ code: 'unknown-off' as const, profile })),
    ...(profiles.length > PROFILE_LIMITS.most ? [{ code: 'too-many' as const, profile: '' }] : []),
  ]
}

function problemsInUse(set: ProfileSet): ProfileProblem[] {
  const inUse = profilesInUse(set)
  const problem = (code: ProfileProblemCode) => ({ code, profile: '' })
  return [
    ...(inUse.length < PROFILE_LIMITS.leastOn ? [problem('too-few')] : []),
    ...(inUse.some(({ key }) => key === REVIEW_KEY) ? [] : [problem('no-preview')]),
    ...(inUse.some(({ key, frame }) => key !== REVIEW_KEY && frame.shape === 'source')
      ? []
      : [problem('no-source-shape')]),
  ]
}

function fieldProblem(input: unknown, issue: z.core.$ZodIssue): ProfileProblem {
  const [list, index, ...field] = issue.path
  const given = list === 'profiles' && typeof index === 'number' ? nameAt(input, index) : ''
  return { code: 'field', profile: given, field: field.join('.') || String(list ?? '') }
}

function nameAt(input: unknown, index: number): string {
  const { profiles } = input as { profiles?: unknown }
  const one: unknown = Array.isArray(profiles) ? profiles[index] : null
  const label: unknown = typeof one === 'object' && one !== null && 'label' in one ? one.label : ''
  return typeof label === 'string' ? label.slice(0, 40) : ''
}

/** Macroblocks of a frame that each H.264 level allows (ITU-T H.264, table A-1), in pixels. */
const LEVEL_PIXELS = [
  ['3.1', 3600 * 256],
  ['4.0', 8192 * 256],
  ['5.1', 36_864 * 256],
] as const

/** People choose a frame, not a level: the lowest that holds it, which the most players know. */
function withLevel(profile: RenditionProfile): RenditionProfile {
  const { frame, h264 } = profile
  const [width, height] =
    frame.shape === 'box' ? [frame.width, frame.height] : [frame.longSide, frame.shortSide]
  const pixels = Math.ceil(width / 16) * Math.ceil(height / 16) * 256
  const allowed = LEVEL_PIXELS.find(([, most]) => pixels <= most)?.[0] ?? '5.1'
  const isRoomy = Number(h264.level) >= Number(allowed)
  return isRoomy ? profile : { ...profile, h264: { ...h264, level: allowed } }
}

/** Bytes of a clip of so many seconds, at the most the rule allows. */
export function largestBytes(profile: RenditionProfile, seconds: number): number {
  const { rate, audioKbps } = profile
  if (rate.mode === 'size') {
    return Math.min(rate.maxBytes, ((rate.maxKbps + (audioKbps ?? 0)) * 1000 * seconds) / 8)
  }
  const kbps = rate.mode === 'constant' ? rate.kbps : rate.maxKbps
  return ((kbps + (audioKbps ?? 0)) * 1000 * seconds) / 8
}
