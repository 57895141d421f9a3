import { describe, expect, it } from 'vitest'
import { clipWords } from '@/domain/media/clip-words'
import { NO_EDIT } from '@/domain/media/edit'

const card = (...lines: string[]) => ({ lines, seconds: 2, background: '#0b6e69' })

describe('the words of a clip', () => {
  it('are none where nothing was edited', () => {
    expect(clipWords(NO_EDIT, 10)).toEqual({ cards: [], subtitles: [] })
  })

  it('are its cards, and the subtitles on the clock of the finished clip', () => {
    const edit = {
      ...NO_EDIT,
      trim: { start: 1, end: 6 },
      intro: card('滨江社区', ' 洗手歌 '),
      outro: card(''),
      cues: [
        { start: 0, end: 0.9, text: '剪掉了' },
        { start: 0.5, end: 2.3333, text: '内' },
        { start: 5, end: 9, text: '外' },
      ],
    }
    expect(clipWords(edit, 10)).toEqual({
      cards: ['滨江社区\n洗手歌'],
      subtitles: [
        { start: 2, end: 3.333, text: '内' },
        { start: 6, end: 7, text: '外' },
      ],
    })
  })

  it('end where the clip ends', () => {
    const edit = { ...NO_EDIT, cues: [{ start: 1, end: 9, text: '内' }] }
    expect(clipWords(edit, 4).subtitles).toEqual([{ start: 1, end: 4, text: '内' }])
    expect(clipWords(edit, null).subtitles).toEqual([{ start: 1, end: 9, text: '内' }])
  })
})
