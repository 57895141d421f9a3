import { describe, expect, it } from 'vitest'
import { cleanText, isBlank } from '@/domain/content/clean-text'
import type { ListItemNode } from '@/domain/content/lexical'
import { inlineText, visibleText } from '@/domain/content/visible-text'
import { materialsOf, walkBody } from '@/domain/content/walk-body'
import { bodyOf, h, li, link, list, p, richBody, table, text } from '../wechat/sample'

const pictured = (value: string, caption?: string) => ({
  type: 'upload' as const,
  relationTo: 'materials' as const,
  value,
  ...(caption === undefined ? {} : { fields: { caption } }),
})

describe('the visible text of a body', () => {
  it('has one line for each block, in reading order, nested lists, cells, captions and callouts included', () => {
    const body = bodyOf(
      h('h2', '题'),
      p('甲', link('乙', 'https://a.cn'), { type: 'linebreak' }, '丙', { type: 'tab' }, '丁'),
      list('bullet', li(text('一')), li(list('number', li(text('一之一')))), li(text('二'))),
      table(['头', '格'], ['', '值']),
      pictured('m1', '图注'),
      pictured('m1'),
      { type: 'horizontalrule' },
      { type: 'quote', children: [text('引')] },
      {
        type: 'block',
        fields: { blockType: 'callout', tone: 'tip', title: '框题', text: '框一\n框二' },
      },
      { type: 'block', fields: { blockType: 'video', caption: '片', url: 'https://v.cn' } },
      p('\u200B'),
    )
    expect(visibleText(body).split('\n')).toEqual(
      ['题', '甲乙', '丙\t丁', '一', '一之一', '二', '头', '格', '值', '图注', '引'].concat([
        '框题',
        '框一',
        '框二',
        '片',
      ]),
    )
  })

  it('is empty for an empty body', () => {
    expect(visibleText(bodyOf())).toBe('')
  })

  it('reads a run of inline nodes', () => {
    expect(inlineText([text('a'), { type: 'linebreak' }, link('b', 'tel:1')])).toBe('a\nb')
  })
})

describe('walking a body', () => {
  it('visits parents before children, in reading order, with their depth', () => {
    const steps = [...walkBody(bodyOf(p('a', link('b', 'tel:1')), h('h2', 'c')))]
    expect(steps.map(({ node, depth }) => `${depth} ${node.type}`)).toEqual([
      '1 paragraph',
      '2 text',
      '2 link',
      '3 text',
      '1 heading',
      '2 text',
    ])
  })

  it('refuses a tree deeper than 32, however deep', () => {
    let item: ListItemNode = li(text('底'))
    for (let depth = 0; depth < 50_000; depth += 1) item = li(list('bullet', item))
    expect(() => [...walkBody(bodyOf(list('bullet', item)))]).toThrow('BODY_INVALID')
  })

  it('names the materials of pictures and covers once each, in order of appearance', () => {
    expect(materialsOf(richBody)).toEqual(['m1', 'm2'])
    expect(materialsOf(bodyOf(pictured('b'), pictured('a'), pictured('b')))).toEqual(['b', 'a'])
    expect(
      materialsOf(
        bodyOf({ type: 'block', fields: { blockType: 'video', caption: '', cover: null } }),
      ),
    ).toEqual([])
  })
})

describe('clean text', () => {
  it.each([
    ['血\u200B压\uFEFF\u2060', '血压'],
    ['a\r\nb\rc\u2028d\vE', 'a\nb\nc\nd\nE'],
    ['a\u0000b\u0008c\u007Fd\u0085', 'abcd\n'],
    ['x\uD800y\uDC00z', 'xyz'],
    ['𠮷😷', '𠮷😷'],
    ['\u202E反\u202C', '反'],
    ['👨‍⚕️ 👩🏽‍⚕️ ❤️‍🔥', '👨‍⚕️ 👩🏽‍⚕️ ❤️‍🔥'],
    ['药\u200D片 😷\u200D', '药片 😷'],
    ['　全角\u00A0空格\t', '　全角\u00A0空格\t'],
  ])('of %j is %j', (dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean)
    expect(cleanText(clean)).toBe(clean)
  })

  it('knows text nobody can see', () => {
    expect(['', ' \n', '\u200B', '\u00A0\u3000', 'x'].map(isBlank)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })
})
