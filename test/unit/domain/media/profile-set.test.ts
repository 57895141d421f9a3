import { describe, expect, it } from 'vitest'
import {
  checkProfileSet,
  DEFAULT_SET,
  largestBytes,
  profilesInUse,
  readProfileSet,
} from '@/domain/media/profile-set'
import { DEFAULT_PROFILES, type RenditionProfile } from '@/domain/media/profiles'
import {
  frameOf,
  namedFrame,
  newProfile,
  rateOf,
  SHAPES,
  SIDES,
} from '@/admin/profiles/profile-form'

const [first] = DEFAULT_PROFILES
const model = first as RenditionProfile
const codes = (profiles: readonly unknown[], off: readonly string[] = []) => {
  const checked = checkProfileSet({ profiles, off })
  return 'problems' in checked ? checked.problems.map(({ code }) => code) : []
}

describe('the versions of a clip', () => {
  it('are the house’s own until somebody changes them, and again where nothing can be read', () => {
    expect(readProfileSet(null)).toEqual(DEFAULT_SET)
    expect(readProfileSet({ profiles: [{ key: 'x' }], off: [] })).toEqual(DEFAULT_SET)
    expect(readProfileSet({ ...DEFAULT_SET, off: ['wechat_group'] }).off).toEqual(['wechat_group'])
    expect(codes(DEFAULT_PROFILES)).toEqual([])
  })

  it('that are switched off are not made', () => {
    const set = { ...DEFAULT_SET, off: ['wechat_group'] }
    expect(profilesInUse(set).map(({ key }) => key)).not.toContain('wechat_group')
  })

  it('keep what every upload must become', () => {
    expect(codes(DEFAULT_PROFILES, ['preview'])).toEqual(['no-preview'])
    expect(codes(DEFAULT_PROFILES, ['screen_1080', 'mp_material', 'wechat_group'])).toEqual([
      'too-few',
    ])
    const others = DEFAULT_PROFILES.map((profile) =>
      profile.frame.shape === 'source' && profile.key !== 'preview'
        ? { ...profile, frame: frameOf('square', 720) }
        : profile,
    )
    expect(codes(others)).toEqual(['no-source-shape'])
  })

  it('have names and keys of their own', () => {
    expect(codes([...DEFAULT_PROFILES, model])).toEqual(['same-key', 'same-label'])
    expect(codes(DEFAULT_PROFILES, ['gone'])).toEqual(['unknown-off'])
    const many = Array.from({ length: 13 }, (_, n) => ({
      ...model,
      key: `custom_${n}`,
      label: `版本 ${n}`,
    }))
    expect(codes([...DEFAULT_PROFILES, ...many])).toEqual(['too-many'])
  })

  it('that are no versions are named, with what is wrong', () => {
    const wrong = { ...model, label: '怪版本', audioKbps: 9 }
    expect(checkProfileSet({ profiles: [...DEFAULT_PROFILES, wrong], off: [] })).toEqual({
      problems: [{ code: 'field', profile: '怪版本', field: 'audioKbps' }],
    })
    expect(codes([])).toEqual(['field'])
  })

  it('get the H.264 level their frame needs', () => {
    const tall = { ...model, key: 'custom_1', label: '超清', frame: frameOf('vertical', 2160) }
    const checked = checkProfileSet({ profiles: [...DEFAULT_PROFILES, tall], off: [] })
    if ('problems' in checked) throw new Error('refused')
    expect(checked.set.profiles.at(-1)?.h264.level).toBe('5.1')
    expect(checked.set.profiles[0]).toEqual(model)
  })

  it('tell how large a minute may become', () => {
    expect(largestBytes(model, 60)).toBe(60_960_000)
    const limited = DEFAULT_PROFILES.find(({ key }) => key === 'mp_material') as RenditionProfile
    expect(largestBytes(limited, 60)).toBe(9_500_000)
  })
})

describe('the form of a version', () => {
  it('names every frame it can make, and no other', () => {
    for (const shape of SHAPES) {
      for (const side of SIDES) {
        expect(namedFrame(frameOf(shape, side))).toEqual({ shape, side })
      }
    }
    expect(namedFrame({ shape: 'box', width: 1000, height: 640 })).toBeNull()
    for (const { frame } of DEFAULT_PROFILES) expect(namedFrame(frame)).not.toBeNull()
  })

  it('keeps the bit rate when the rule changes', () => {
    const rate = rateOf('constant', { mode: 'quality', crf: 21, maxKbps: 8000 })
    expect(rate).toEqual({ mode: 'constant', kbps: 8000 })
    expect(rateOf('size', rate)).toMatchObject({ mode: 'size', maxKbps: 8000 })
  })

  it('gives a new version a key and a name nobody has', () => {
    const one = newProfile(DEFAULT_PROFILES, '新版本') as RenditionProfile
    const two = newProfile([...DEFAULT_PROFILES, one], '新版本') as RenditionProfile
    expect([one.key, two.key]).toEqual(['custom_1', 'custom_2'])
    expect(codes([...DEFAULT_PROFILES, one, two])).toEqual([])
  })
})
