import { describe, expect, it } from 'vitest'
import { subtitleScript, cardScript } from '@/domain/media/ass-script'
import { NO_EDIT, type ClipEdit } from '@/domain/media/edit'
import { isVideoFailure, type VideoFailure } from '@/domain/media/failure-codes'
import { DEFAULT_PROFILES } from '@/domain/media/profiles'
import { picturesIdentity, renditionIdentity } from '@/domain/media/rendition-identity'
import { sniffMusic } from '@/domain/media/sniff-music'
import { readEdit } from '@/domain/media/stored-edit'
import { tidyEdit } from '@/domain/media/tidy-edit'

function catching(work: () => unknown): VideoFailure {
  try {
    work()
  } catch (error) {
    if (isVideoFailure(error)) return error
  }
  throw new Error('nothing was refused')
}

const anEdit = (edit: Partial<ClipEdit> = {}): ClipEdit => ({ ...NO_EDIT, ...edit })
const HASH = 'a'.repeat(64)

/** Keys of the profiles that such an edit makes anew. */
const changed = (from: ClipEdit, to: ClipEdit): string[] =>
  DEFAULT_PROFILES.filter(
    (profile) => renditionIdentity(profile, from) !== renditionIdentity(profile, to),
  ).map(({ key }) => key)

describe('what an edit makes anew', () => {
  const every = DEFAULT_PROFILES.map(({ key }) => key)
  it.each<[string, Partial<ClipEdit>, (key: string) => boolean]>([
    ['nothing for a cover', { coverAt: 1 }, () => false],
    ['all for a trim', { trim: { start: 0, end: 1 } }, () => true],
    ['all but the silent one for a sound', { sound: 'mute' }, (key) => key !== 'screen_1080'],
    [
      'what shows words for subtitles',
      { cues: [{ start: 0, end: 1, text: '您好' }] },
      (key) => key !== 'preview',
    ],
    [
      'what wears it for a logo',
      { hasLogo: true, logo: { sha256: HASH, corner: 'top-left' } },
      (key) => ['horizontal_1080', 'screen_1080', 'mp_material', 'wechat_group'].includes(key),
    ],
  ])('is %s', (_, edit, isMade) => {
    expect(changed(NO_EDIT, anEdit(edit))).toEqual(every.filter(isMade))
  })

  it('is what plays music when the music changes, never for a choice that is not played', () => {
    const played = (sha256: string) => anEdit({ sound: 'under', music: { id: '1', sha256 } })
    expect(changed(played(HASH), played('b'.repeat(64)))).not.toContain('screen_1080')
    expect(changed(NO_EDIT, anEdit({ music: { id: '1', sha256: HASH } }))).toEqual([])
  })

  it('is new pictures for trim and cover alone', () => {
    const words = anEdit({ intro: { lines: ['院'], seconds: 1, background: '#000000' } })
    expect(picturesIdentity(words)).toBe(picturesIdentity(NO_EDIT))
    expect(picturesIdentity(anEdit({ coverAt: 1 }))).not.toBe(picturesIdentity(NO_EDIT))
  })
})

describe('an edit as it is stored', () => {
  it('is the same text for the same edit', () => {
    const tidy = tidyEdit(
      anEdit({
        trim: { start: 0, end: 9.99 },
        coverAt: 1.000_04,
        intro: { lines: [' 示范医院 ', '', '健康\u2028科普'], seconds: 2, background: '#0B6E69' },
        cues: [
          { start: 3, end: 4, text: '第二\r\n\r\n行' },
          { start: 1, end: 2, text: '第一' },
          { start: 5, end: 6, text: '  ' },
        ],
        logo: { sha256: HASH, corner: 'top-left' },
      }),
      10,
    )
    expect(tidy).toEqual(
      anEdit({
        coverAt: 1,
        intro: { lines: ['示范医院', '健康 科普'], seconds: 2, background: '#0b6e69' },
        cues: [
          { start: 1, end: 2, text: '第一' },
          { start: 3, end: 4, text: '第二\n行' },
        ],
      }),
    )
    expect(readEdit(JSON.parse(JSON.stringify(tidy)))).toEqual(tidy)
    expect(readEdit(null)).toBe(NO_EDIT)
  })

  it.each<[string, Partial<ClipEdit>]>([
    ['trim', { trim: { start: 4, end: 4.2 } }],
    ['coverAt', { coverAt: 11 }],
    ['card.lines', { intro: { lines: ['字'.repeat(25)], seconds: 2, background: '#000000' } }],
    ['card.lines', { outro: { lines: [' '], seconds: 2, background: '#000000' } }],
    ['card.seconds', { outro: { lines: ['院'], seconds: 11, background: '#000000' } }],
    ['card.background', { outro: { lines: ['院'], seconds: 2, background: 'red;x' } }],
    ['cues', { cues: [{ start: 2, end: 1, text: '反了' }] }],
    ['cues.text', { cues: [{ start: 1, end: 2, text: '字'.repeat(201) }] }],
  ])('is refused by the name of what is wrong: %s', (field, edit) => {
    const save = () => tidyEdit(anEdit(edit), 10)
    expect(catching(save)).toMatchObject({ code: 'VIDEO_EDIT_INVALID', details: { field } })
  })
})

describe('words on the picture', () => {
  it('are broken where a Chinese line is too long for it, into lines of about one length', () => {
    const text = '血压每天同一时间量，量前安静坐五分钟，连续量两次取平均值记下来'
    const script = subtitleScript([{ start: 0, end: 1, text }], { width: 1080, height: 1920 })
    const lines = (/,,0,0,0,,(.*)$/m.exec(script)?.[1] ?? '').split('\\N')
    expect(lines.join('')).toBe(text)
    expect(lines.map((line) => line.length)).toEqual([16, 15])
    for (const line of lines) expect(line).not.toMatch(/^[，。]/)
  })

  it('shrink on a card until the longest line fits', () => {
    const size = { width: 1920, height: 1080 }
    const fontOf = (line: string) => {
      const card = { lines: [line], seconds: 1, background: '#000000' }
      return Number(/Style: Card,[^,]+,(\d+)/.exec(cardScript([{ card, start: 0 }], size))?.[1])
    }
    expect(fontOf('短名')).toBe(154)
    expect(fontOf('字'.repeat(24)) * 24).toBeLessThanOrEqual(1860)
  })
})

describe('music', () => {
  it.each<[string, number[] | string, string | null]>([
    ['MP3 with tags', 'ID3\u0004', 'mp3'],
    ['bare MP3', [0xff, 0xfb, 0x90, 0x64], 'mp3'],
    ['WAV', 'RIFF\0\0\0\0WAVEfmt ', 'wav'],
    ['M4A', '\0\0\0\u0020ftypM4A ', 'm4a'],
    ['a playlist', '#EXTM3U\nhttp://', null],
    ['a picture', [0xff, 0xd8, 0xff, 0xe0], null],
    ['nothing', [], null],
  ])('is known by its first bytes: %s', (_, head, kind) => {
    expect(sniffMusic(Buffer.from(head as string, 'latin1'))).toBe(kind)
  })
})
