import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { PICTURES, renderPicture, type PictureKey } from '@/seed/pictures'

const KEYS = Object.keys(PICTURES) as PictureKey[]
const ELEMENTS = new Set(['svg', 'g', 'rect', 'circle', 'ellipse', 'path'])

/** Element names used and tags left open, as a strict XML reader would see them. */
function parse(svg: string) {
  const names: string[] = []
  const unclosed: string[] = []
  const texts: string[] = []
  const parser = new Parser(
    {
      onopentag: (name) => names.push(name),
      onclosetag: (name, isImplied) => {
        if (isImplied && !svg.includes('/>')) unclosed.push(name)
      },
      ontext: (text) => texts.push(text),
    },
    { xmlMode: true },
  )
  parser.end(svg)
  const opened = (svg.match(/<(svg|g)\b/g) ?? []).length
  const closed = (svg.match(/<\/(svg|g)>/g) ?? []).length
  return { names, unclosed, texts: texts.join(''), balanced: opened === closed }
}

describe('the demo pictures', () => {
  it.each(KEYS)('%s is one well-formed 1200 × 800 drawing without text', (key) => {
    const svg = renderPicture(key)
    const { names, unclosed, texts, balanced } = parse(svg)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="800"/)
    expect(names.filter((name) => !ELEMENTS.has(name))).toEqual([])
    expect({ unclosed, texts, balanced }).toEqual({ unclosed: [], texts: '', balanced: true })
    expect(svg).not.toMatch(/NaN|undefined|null|\[object/)
  })

  it.each(KEYS)('%s says in Chinese what it shows', (key) => {
    const { title, alt, tags } = PICTURES[key]
    expect(title).toMatch(/[\u4e00-\u9fff]/)
    expect([...alt].length).toBeGreaterThanOrEqual(12)
    expect(tags.length).toBeGreaterThan(0)
  })

  it('are the same at every rendering', () => {
    expect(KEYS.map(renderPicture)).toEqual(KEYS.map(renderPicture))
  })

  it('tell each other apart', () => {
    expect(new Set(KEYS.map(renderPicture)).size).toBe(KEYS.length)
    expect(new Set(KEYS.map((key) => PICTURES[key].title)).size).toBe(KEYS.length)
  })
})
