import { describe, expect, test } from 'vitest'
import { dropDraft, keepDraft, readDraft } from '@/admin/clip-editor/editor-draft'
import { finishedSeconds, isSameWish, wishOf, workOf } from '@/admin/clip-editor/wish'
import { formatTime, parseTime } from '@/domain/media/clip-time'
import { adviceFor, splitCue, type CueAdvice } from '@/domain/media/cue-advice'
import { NO_EDIT } from '@/domain/media/edit'
import { DEFAULT_PROFILES } from '@/domain/media/profiles'
import type { Cue } from '@/domain/media/subtitles'

const UNTOUCHED = wishOf(NO_EDIT)
const CARD = { lines: ['示范医院'], seconds: 2, background: '#0b6e69' }

describe('a time', () => {
  test.each([
    [0, '0:00.0'],
    [5.26, '0:05.3'],
    [59.97, '1:00.0'],
    [605, '10:05.0'],
  ])('%d s is written %s', (seconds, text) => {
    expect(formatTime(seconds)).toBe(text)
  })

  test.each<[string, number | null]>([
    ['0:05.3', 5.3],
    ['1：05', 65],
    ['65.25', 65.25],
    [' 7 ', 7],
    ['1:75', null],
    ['五秒', null],
    ['', null],
  ])('%j is read as %s', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds)
  })
})

describe('a cue', () => {
  const window = { start: 1, end: 9 }
  const cue = (part: Partial<Cue> = {}): Cue => ({ start: 2, end: 4, text: '每天量血压', ...part })

  test.each<[Cue, Cue | null, readonly CueAdvice[]]>([
    [cue(), null, []],
    [cue({ end: 2 }), null, ['no-time']],
    [cue({ text: '字'.repeat(17) }), null, ['long-line']],
    [cue({ text: '一\n二\n三' }), null, ['many-lines']],
    [cue({ end: 2.4 }), null, ['too-quick']],
    [cue(), cue({ start: 1, end: 3 }), ['overlap']],
    [cue({ start: 9, end: 10 }), null, ['cut-off']],
    [cue({ text: 'a'.repeat(32), end: 8 }), null, []],
  ])('%j after %j is told %j', (one, before, advice) => {
    expect(adviceFor(one, { before, window })).toEqual(advice)
  })

  test('is split at the stop nearest to its middle, its time by length', () => {
    expect(splitCue(cue({ text: '少吃盐，血压稳，多走路' }))).toEqual([
      { start: 2, end: 2.7, text: '少吃盐，' },
      { start: 2.7, end: 4, text: '血压稳，多走路' },
    ])
    expect(splitCue(cue({ text: '健康科普' }))?.map(({ text }) => text)).toEqual(['健康', '科普'])
    expect(splitCue(cue({ text: '字' }))).toBeNull()
  })
})

describe('what saving will cause', () => {
  const clip = { profiles: DEFAULT_PROFILES, seconds: 30 }

  test('is pictures for a cover, every version for a cut, and never less than a few seconds', () => {
    const cover = workOf(NO_EDIT, { ...UNTOUCHED, coverAt: 1 }, clip)
    expect([cover.profiles, cover.hasNewPictures, cover.seconds]).toEqual([[], true, 20])
    const cut = workOf(NO_EDIT, { ...UNTOUCHED, trim: { start: 1, end: 2 } }, clip)
    expect([cut.profiles.length, cut.seconds]).toEqual([DEFAULT_PROFILES.length, 120])
  })

  test('is nothing for the music that plays already', () => {
    const music = { id: 'm', sha256: 'a'.repeat(64) }
    const edit = { ...NO_EDIT, sound: 'under' as const, music }
    expect(workOf(edit, wishOf(edit), clip).profiles).toEqual([])
    expect(workOf(edit, { ...wishOf(edit), music: 'other' }, clip).profiles).not.toEqual([])
  })

  test('counts the cards into the length', () => {
    const wish = { ...UNTOUCHED, trim: { start: 2, end: 7 }, intro: CARD, outro: CARD }
    expect(finishedSeconds(wish, 30)).toBe(9)
  })
})

describe('unsaved changes', () => {
  const box = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }
  }

  test('outlive a reload, each clip its own, and are gone when dropped', () => {
    const storage = box()
    const wish = { ...UNTOUCHED, intro: CARD }
    keepDraft(storage, 'a', { base: 3, wish })
    expect(readDraft(storage, 'a')).toEqual({ base: 3, wish })
    expect(readDraft(storage, 'b')).toBeNull()
    dropDraft(storage, 'a')
    expect(readDraft(storage, 'a')).toBeNull()
  })

  test('of another shape are not put back', () => {
    const storage = box()
    for (const text of ['', 'null', '{"base":1}', '{"base":1,"wish":{"cues":3}}', '{']) {
      storage.setItem('yx-clip-edit:a', text)
      expect(readDraft(storage, 'a')).toBeNull()
    }
  })

  test('are changes only where something differs', () => {
    expect(isSameWish(UNTOUCHED, { ...UNTOUCHED })).toBe(true)
    expect(isSameWish(UNTOUCHED, { ...UNTOUCHED, sound: 'mute' })).toBe(false)
  })
})
