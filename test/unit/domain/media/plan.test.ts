import { describe, expect, it } from 'vitest'
import { NO_EDIT, type ClipEdit } from '@/domain/media/edit'
import { isVideoFailure } from '@/domain/media/failure-codes'
import { renderGraph } from '@/domain/media/filter-graph'
import type { AcceptedSource } from '@/domain/media/guard'
import { pictureGraph } from '@/domain/media/picture-graph'
import { planTranscode } from '@/domain/media/plan'
import { renditionIdentity } from '@/domain/media/rendition-identity'
import type { TranscodePlan } from '@/domain/media/plan-types'
import { DEFAULT_PROFILES, parseProfiles, pickProfiles } from '@/domain/media/profiles'
import { aProbe, aScan, aSource } from './a-source'

const features = { canToneMap: true, canBurnSubtitles: true }

function plan(
  source: AcceptedSource,
  rest: { edit?: Partial<ClipEdit>; keys?: string[]; features?: typeof features } = {},
): TranscodePlan {
  return planTranscode({
    source,
    profiles: pickProfiles(rest.keys ?? null).profiles,
    edit: { ...NO_EDIT, ...rest.edit },
    features: rest.features ?? features,
    loudness: { how: 'gain', decibels: 3 },
  })
}

const graphOf = (one: TranscodePlan) =>
  renderGraph(
    pictureGraph({
      shared: one.shared,
      pictures: one.pictures,
      filmStep: one.film.step,
      logoInput: one.pictures.some((picture) => picture.logo) ? 1 : null,
    }),
  )

const phone = aSource({
  codec: 'hevc',
  width: 3840,
  height: 2160,
  rotation: 90,
  dynamicRange: 'hlg',
  pixelFormat: 'yuv420p10le',
  matrix: 'bt2020nc',
})

describe('the plan of a vertical 4K HDR phone clip', () => {
  const made = plan(phone)

  it('scales to the largest size needed before it turns and tone-maps, once', () => {
    expect(made.shared.canvas).toEqual({ width: 1080, height: 1920 })
    expect(made.shared.coded).toEqual({ width: 1920, height: 1080 })
    const graph = graphOf(made)
    const order = ['scale=w=1920:h=1080', 'transpose=', 'tonemap=', 'fps=', 'split='].map((part) =>
      graph.indexOf(part),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
    expect(graph.match(/tonemap=tonemap=/g)).toHaveLength(1)
  })

  it('makes at least five renditions and one in the shape of the clip', () => {
    expect(made.outputs.map(({ key, size }) => [key, size.width, size.height])).toEqual([
      ['source_1080', 1080, 1920],
      ['vertical_1080', 1080, 1920],
      ['horizontal_1080', 1920, 1080],
      ['screen_1080', 1920, 1080],
      ['mp_material', 720, 1280],
      ['wechat_group', 720, 1280],
      ['preview', 360, 640],
    ])
  })

  it('encodes identical pictures once', () => {
    const picture = (key: string) => made.outputs.find((output) => output.key === key)?.picture
    expect(picture('source_1080')).toEqual(picture('vertical_1080'))
    expect(picture('mp_material')).toEqual(picture('wechat_group'))
    expect(made.pictures).toHaveLength(4)
  })

  it('shows the steady picture of the hall wherever nothing else tells two pictures apart', () => {
    const bits = (one: TranscodePlan, key: string) => {
      const from = one.outputs.find((output) => output.key === key)?.picture
      return one.pictures.find(({ id }) => from?.from === 'encode' && id === from.id)?.bits
    }
    expect(bits(made, 'horizontal_1080')).toEqual({ mode: 'constant', kbps: 6000 })
    expect(bits(made, 'vertical_1080')?.mode).toBe('quality')
    // Alone it is made by quality; with words burnt into the hall's, the two differ.
    expect(bits(plan(phone, { keys: ['horizontal_1080'] }), 'horizontal_1080')?.mode).toBe(
      'quality',
    )
    const cues = [{ start: 0, end: 2, text: '多喝水' }]
    expect(bits(plan(phone, { edit: { cues } }), 'horizontal_1080')?.mode).toBe('quality')
  })

  it('puts the clip on a blurred ground in the other orientation', () => {
    const wide = made.pictures.find(({ size }) => size.width === 1920)
    expect(wide?.fit).toEqual({ how: 'blur', inner: { width: 608, height: 1080 } })
  })

  it('is refused with the missing part named when the tool cannot tone-map', () => {
    expect(() => plan(phone, { features: { ...features, canToneMap: false } })).toThrow(
      expect.objectContaining({ code: 'VIDEO_TOOL_LACKS' }),
    )
  })
})

describe('the plan', () => {
  it('copies a picture that is already right and never one that is doubtful', () => {
    const from = (source: AcceptedSource, edit: Partial<ClipEdit> = {}) =>
      plan(source, { edit, keys: ['source_1080'] }).outputs[0]?.picture.from
    expect(from(aSource())).toBe('source')
    const doubtful: Partial<Parameters<typeof aSource>[0]>[] = [
      { codec: 'hevc' },
      { pixelFormat: 'yuv422p' },
      { rotation: 90 },
      { isInterlaced: true },
      { pixelAspect: 1.3 },
      { bitsPerSecond: 20_000_000 },
      { level: 51 },
      { level: null },
      { fps: 60 },
      { isFullRange: true },
      { matrix: 'smpte170m' },
      { profile: 'High 4:2:2' },
      { width: 2560, height: 1440 },
    ]
    for (const video of doubtful) expect(from(aSource(video))).toBe('encode')
    const scans = [{ isVariable: true }, { longestKeyGap: 30 }, { damaged: 1 }, { discarded: 4 }]
    for (const scan of scans) {
      expect(from(aSource({}, { probe: aProbe({ packets: aScan(scan) }) }))).toBe('encode')
    }
    expect(from(aSource(), { trim: { start: 1, end: 9 } })).toBe('encode')
    expect(from(aSource(), { intro: { lines: ['x'], seconds: 2, background: '#0B6E69' } })).toBe(
      'encode',
    )
  })

  it('decodes only key frames for covers when every picture is copied', () => {
    const made = plan(aSource(), { keys: ['source_1080'] })
    expect(made.pictures).toEqual([])
    expect(made.film).toMatchObject({ from: 'key_frames', at: [0, 2, 4, 6, 8, 10, 12, 14, 16, 18] })
  })

  it('keeps the sound of a copied picture only at the right loudness', () => {
    const request = {
      source: aSource(),
      profiles: pickProfiles(['source_1080']).profiles,
      features,
    }
    const sound = (how: 'leave' | 'gain') =>
      planTranscode({
        ...request,
        loudness: how === 'leave' ? { how, isSilent: false } : { how, decibels: 6 },
      }).outputs[0]?.sound
    expect(sound('leave')).toEqual({ from: 'source' })
    expect(sound('gain')).toEqual({ from: 'encode', kbps: 128 })
  })

  it('drops surplus frames first and adds missing ones last', () => {
    expect(graphOf(plan(aSource({ fps: 120, codec: 'hevc' })))).toMatch(/^\[0:0\]fps=fps=30\/1/)
    expect(graphOf(plan(aSource({ fps: 15, codec: 'hevc' })))).toMatch(/^\[0:0\]scale=/)
  })

  it('straightens interlaced, anamorphic and odd-sized pictures', () => {
    const made = plan(
      aSource({ width: 719, height: 577, pixelAspect: 16 / 15, isInterlaced: true }),
      { keys: ['source_1080'] },
    )
    expect(graphOf(made)).toMatch(/^\[0:0\]yadif/)
    expect(made.shared.canvas).toEqual({ width: 766, height: 576 })
  })

  it('leaves the logo off where it is not welcome', () => {
    const made = plan(phone, { edit: { hasLogo: true } })
    const wears = (key: string) => {
      const output = made.outputs.find((one) => one.key === key)
      const id = output?.picture.from === 'encode' ? output.picture.id : ''
      return made.pictures.find((picture) => picture.id === id)?.logo
    }
    expect([wears('vertical_1080'), wears('horizontal_1080')]).toEqual([null, 'top-right'])
  })

  it('plans no sound for a muted clip, for the hall screen, or when nothing can be decoded', () => {
    const sounds = (source: AcceptedSource, edit: Partial<ClipEdit> = {}) =>
      plan(source, { edit }).outputs.map((output) => output.sound.from)
    expect(new Set(sounds(phone, { sound: 'mute' }))).toEqual(new Set(['none']))
    expect(sounds(phone)[3]).toBe('none')
    const silent = aSource({ codec: 'hevc' }, { probe: aProbe({ audio: null }) })
    expect(new Set(sounds(silent))).toEqual(new Set(['none']))
  })

  it('counts cards into the length and moves subtitles and sound behind the intro', () => {
    const made = plan(phone, {
      edit: {
        trim: { start: 5, end: 15 },
        intro: { lines: ['市第一人民医院'], seconds: 2, background: '#0B6E69' },
        outro: { lines: ['祝您健康'], seconds: 3, background: '#0B6E69' },
        cues: [{ start: 6, end: 8, text: '您好' }],
      },
    })
    expect([made.seconds, made.sound?.delayMs]).toEqual([15, 2000])
    const script = made.texts.find(({ name }) => name === 'subtitles-1080x1920.ass')?.content
    expect(script).toContain('Dialogue: 0,0:00:03.00,0:00:05.00,Speech,,0,0,0,,您好')
  })

  it('skips a rendition whose limit a long clip cannot meet, and says which', () => {
    const long = aSource({ codec: 'hevc' }, { seconds: 900 })
    const made = plan(long)
    expect(made.outputs.map((output) => output.key)).not.toContain('mp_material')
    expect(made.warnings[0]).toMatchObject({ code: 'VIDEO_PROFILE_SKIPPED' })
    expect(made.warnings[0]?.message).toContain('公众号素材')
  })

  it('gives the same plan for the same request', () => {
    expect(plan(phone)).toEqual(plan(phone))
  })

  it.each<[string, Partial<ClipEdit>]>([
    ['trim', { trim: { start: 19.9, end: 20 } }],
    ['trim', { trim: { start: -1, end: 5 } }],
    ['trim', { trim: { start: Number.NaN, end: 5 } }],
    ['coverAt', { coverAt: 99 }],
    ['focus', { focus: { x: 2, y: 0 } }],
    ['card.lines', { intro: { lines: [], seconds: 2, background: '#000000' } }],
    ['card.seconds', { outro: { lines: ['x'], seconds: 60, background: '#000000' } }],
    ['card.background', { outro: { lines: ['x'], seconds: 2, background: 'red,drawtext=x' } }],
    ['cues', { cues: [{ start: 5, end: 4, text: 'x' }] }],
  ])('refuses an edit with a wrong %s', (field, edit) => {
    try {
      plan(phone, { edit })
      expect.unreachable()
    } catch (error) {
      expect(isVideoFailure(error) && [error.code, error.details['field']]).toEqual([
        'VIDEO_EDIT_INVALID',
        field,
      ])
    }
  })
})

describe('text of people', () => {
  const nasty = [
    "it's [v0];,:=%{n}\\N",
    "';drawtext=textfile=/etc/passwd",
    '{\\p1}m 0 0',
    'a\nb\r\n\u0000c',
    '100% “引号”:[标题];',
  ]

  it.each(nasty)('never reaches a filter or a command in a script: %j', (text) => {
    const made = plan(phone, {
      edit: {
        intro: { lines: [text], seconds: 2, background: '#0B6E69' },
        cues: [{ start: 1, end: 3, text }],
      },
    })
    const plain = plan(phone, {
      edit: {
        intro: { lines: ['x'], seconds: 2, background: '#0B6E69' },
        cues: [{ start: 1, end: 3, text: 'x' }],
      },
    })
    expect(graphOf(made)).toBe(graphOf(plain))
    expect(made.outputs).toEqual(plain.outputs)
    for (const { name, content } of made.texts) {
      expect(name).toMatch(/^[a-z0-9-]+\.(ass|srt)$/)
      if (!name.endsWith('.ass')) continue
      const events = content.split('\n').filter((line) => line.startsWith('Dialogue:'))
      for (const line of events) expect(line).not.toMatch(/[{}]|\\[^N]|\r/)
      expect(content.split('\n').at(-2)).toMatch(/^Dialogue:/)
    }
  })

  it('is refused by the graph itself, should it ever get there', () => {
    for (const value of [...nasty, 'a b', 'a,b', 'a;b', '[a]', "a'b", 'a:b', 'a%b', 'a\\b', '']) {
      const chain = { from: ['0:0'], filters: [{ name: 'scale', args: { w: value } }], to: ['v'] }
      expect(() => renderGraph([chain])).toThrow(TypeError)
    }
    expect(() => renderGraph([{ from: ['0:0][x'], filters: [], to: ['v'] }])).toThrow(TypeError)
    const odd = { from: ['0:0'], filters: [{ name: 'sc,ale', args: {} }], to: ['v'] }
    expect(() => renderGraph([odd])).toThrow(TypeError)
  })
})

describe('the profiles', () => {
  it('are valid by their own rule and refuse a key used twice', () => {
    expect(parseProfiles(DEFAULT_PROFILES)).toEqual(DEFAULT_PROFILES)
    expect(() => parseProfiles([...DEFAULT_PROFILES, DEFAULT_PROFILES[0]])).toThrow(/duplicate/)
    expect(() => parseProfiles([{ ...DEFAULT_PROFILES[0], key: "a'b" }])).toThrow()
  })

  it('are picked by key; unknown keys are named', () => {
    const picked = pickProfiles(['preview', 'cinema', 'preview'])
    expect(picked.profiles.map((profile) => profile.key)).toEqual(['preview'])
    expect(picked.unknown).toEqual(['cinema'])
  })

  it('give another identity with another profile, edit or pipeline', () => {
    const [first, second] = DEFAULT_PROFILES
    if (!first || !second) throw new Error('no profiles')
    const identities = [
      renditionIdentity(first, NO_EDIT),
      renditionIdentity(second, NO_EDIT),
      renditionIdentity(first, { ...NO_EDIT, sound: 'mute' }),
    ]
    expect(new Set(identities).size).toBe(3)
  })
})
