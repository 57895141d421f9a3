import { describe, expect, it } from 'vitest'
import { parseBody } from '@/domain/content/validate-body'
import type { BlockNode } from '@/domain/content/lexical'
import { renderFragment } from '@/domain/wechat/render-article'
import { themeByKey } from '@/domain/wechat/themes'
import { allPieces, parseFragment, textOf, violations, type Piece } from './fragment'
import { aContent, bodyOf, h, li, link, list, p, richBody, table, text } from './sample'

const theme = themeByKey()
const render = (...blocks: BlockNode[]) =>
  renderFragment(
    aContent({
      body: bodyOf(...blocks),
      digest: null,
      byline: null,
      audiences: [],
      sources: [],
      materials: {},
    }),
    { theme, imageSrc: (id) => `images/${id}.jpg` },
  )
const rich = renderFragment(aContent({ isAiAssisted: true }), {
  theme,
  imageSrc: (id) => `images/${id}.jpg`,
  approvers: { first: '王芳', final: '李强', at: '2026-11-21T00:00:00Z' },
})
const all = allPieces(rich)
const tagged = (html: string, tag: string) => allPieces(html).filter((piece) => piece.tag === tag)
const shown = (html: string) => parseFragment(html).map(textOf).join('')
const callout = (tone: 'tip' | 'warning' | 'emergency'): BlockNode => ({
  type: 'block',
  fields: { blockType: 'callout', tone, title: '标题', text: '正文' },
})

/** The items of an exporter's checklist that concern the fragment, each under its name. */
const CHECKLIST: readonly (readonly [string, () => void])[] = [
  [
    '1 has all its CSS inline and resolved',
    () => {
      expect(rich).not.toMatch(/<style|<link|var\(|calc\(|color-mix|hsl\(/)
    },
  ],
  [
    '2 needs no pseudo elements or counters: signs of nested lists and labels are text',
    () => {
      const html = render(list('bullet', li(text('外')), li(list('bullet', li(text('内'))))))
      expect(shown(html)).toBe('外•\u00A0内')
    },
  ],
  [
    '3 carries no class, id or data attributes',
    () => {
      expect(all.flatMap(({ attributes }) => Object.keys(attributes))).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:class|id|data-)/)]),
      )
    },
  ],
  [
    '4 uses sections, no div',
    () => {
      expect(rich).not.toContain('<div')
      expect(parseFragment(rich).map((piece) => (piece as Piece).tag)).toEqual(['section'])
    },
  ],
  [
    '5 says colour and size on every element that holds text, cells included',
    () => {
      const bare = all.filter(
        ({ children, styles }) =>
          children.some((child) => typeof child === 'string') &&
          !(styles['color'] && /^\d+px$/.test(styles['font-size'] ?? '')),
      )
      expect(bare).toEqual([])
    },
  ],
  [
    '6 puts grounds on cells, never on rows',
    () => {
      expect(tagged(rich, 'tr').map(({ attributes }) => attributes)).toEqual(
        tagged(rich, 'tr').map(() => ({})),
      )
      expect(tagged(rich, 'th')[0]?.styles['background-color']).toBe('#f2f2f2')
    },
  ],
  [
    '7 keeps exactly one section in an item and writes deeper levels as sections',
    () => {
      const html = render(
        list(
          'number',
          li(text('一', 1), text('：甲')),
          li(
            list(
              'number',
              li(text('二')),
              li(list('number', li(text('三')), li(list('number', li(text('四')))))),
            ),
          ),
        ),
      )
      expect(tagged(html, 'li')).toHaveLength(1)
      expect(tagged(html, 'ol')).toHaveLength(1)
      expect(violations(html)).toEqual([])
      expect(shown(html)).toBe('一：甲1.\u00A0二1.\u00A0三1.\u00A0四')
    },
  ],
  [
    '8 has no empty paragraph or item and nothing between tags',
    () => {
      const html = render(
        p(''),
        p(' '),
        list('bullet', li(), li(text(' '))),
        p('甲', text(' ', 1), '乙'),
      )
      expect(html.match(/<(p|li)\b/g)).toEqual(['<p'])
      expect(html).not.toMatch(/>\s+</)
      expect(shown(html)).toBe('甲\u00A0乙')
    },
  ],
  [
    '9 drops zero-width characters but keeps an emoji joined',
    () => {
      expect(shown(render(p('血\u200B压\uFEFF，\u200D医生👨‍⚕️')))).toBe('血压，医生👨‍⚕️')
    },
  ],
  [
    '10 keeps the spaces and line breaks of code',
    () => {
      expect(render(p(text('a  b\nc', 16)))).toContain('a&nbsp; b<br>c</code>')
    },
  ],
  [
    '11 shows check boxes as signs',
    () => {
      const html = render(list('check', { ...li(text('做了')), checked: true }, li(text('没做'))))
      expect(shown(html)).toBe('☑\u00A0做了☐\u00A0没做')
      expect(html).not.toContain('<input')
    },
  ],
  [
    '12 turns outside links into notes, keeps articles over https, drops anchors and preview links',
    () => {
      const html = render(
        p(
          link('外', 'https://example.cn/a?b=1&c=2'),
          link('再', 'https://example.cn/a?b=1&c=2'),
          link('文', 'http://mp.weixin.qq.com/s/AbC'),
          link('锚', '#top'),
          link('临', 'https://mp.weixin.qq.com/s?tempkey=MTIz'),
          link('假', 'https://mp.weixin.qq.com.evil.example/s/1'),
          link('https://a.example', 'https://a.example'),
        ),
      )
      expect(tagged(html, 'a').map(({ attributes }) => attributes['href'])).toEqual([
        'https://mp.weixin.qq.com/s/AbC',
      ])
      expect(shown(html)).toBe(
        '外[1]再[1]文锚临假[2]https://a.example引用链接' +
          '[1]\u00A0https://example.cn/a?b=1&c=2[2]\u00A0https://mp.weixin.qq.com.evil.example/s/1',
      )
    },
  ],
  [
    '13 sizes pictures by style, never by attribute',
    () => {
      for (const { attributes, styles } of tagged(rich, 'img')) {
        expect(Object.keys(attributes)).toEqual(['src', 'alt', 'style'])
        expect(styles).toMatchObject({ 'max-width': '100%', height: 'auto' })
      }
    },
  ],
  [
    '15 has no data addresses',
    () => {
      expect(rich).not.toMatch(/data:/)
    },
  ],
  [
    '17 writes grounds as background-color, no pictures behind text',
    () => {
      expect(rich).not.toMatch(/background:|background-image|url\(/)
    },
  ],
  [
    '18 depends on no flex, grid, position or transform',
    () => {
      expect(rich).not.toMatch(/flex|grid|position|transform|float/)
    },
  ],
  [
    '19 and 20 hold no SVG and no formula',
    () => {
      expect(rich).not.toMatch(/<svg|<math|katex/)
    },
  ],
  [
    '21 has no !important and no gradient',
    () => {
      expect(rich).not.toMatch(/!important|gradient/)
    },
  ],
  [
    '24 shows a clip by its cover, its caption and its address',
    () => {
      const html = render({
        type: 'block',
        fields: {
          blockType: 'video',
          caption: '一分钟',
          url: 'https://v.example.cn/1',
          cover: 'm9',
        },
      })
      expect(tagged(html, 'img')[0]?.attributes['src']).toBe('images/m9.jpg')
      expect(shown(html)).toBe('视频｜一分钟[1]引用链接[1]\u00A0https://v.example.cn/1')
      expect(html).not.toMatch(/<(?:video|iframe)/)
    },
  ],
]

describe('the checklist of WeChat exporters', () => {
  it.each(CHECKLIST)('%s', (_name, check) => {
    check()
  })

  it('holds for the sample as a whole', () => {
    expect(violations(rich)).toEqual([])
  })

  it('holds for a body as the editor stores it', () => {
    expect(
      violations(render(...parseBody(JSON.parse(JSON.stringify(richBody))).root.children)),
    ).toEqual([])
  })
})

describe('blocks in an article', () => {
  it('tell the tones of a callout apart by a word and a border, not by colour alone', () => {
    const boxes = (['tip', 'warning', 'emergency'] as const).map((tone) => render(callout(tone)))
    expect(boxes.map(shown)).toEqual([
      '提示\u00A0标题正文',
      '注意\u00A0标题正文',
      '急救\u00A0标题正文',
    ])
    expect(boxes.map((html) => /border:(\d+px \w+)/.exec(html)?.[1])).toEqual([
      '1px solid',
      '1px dashed',
      '3px double',
    ])
  })

  it('let a table wider than a phone scroll in its box, and keep short words of a narrow one whole', () => {
    const wide = render(table(['一', '二', '三', '四', '五'], ['1', '2', '3', '4', '5']))
    expect(tagged(wide, 'table')[0]?.styles['min-width']).toBe('480px')
    expect(tagged(wide, 'section')[1]?.styles['overflow-x']).toBe('auto')
    const narrow = render(
      table(['血压', '高压', '怎么办'], ['高血压', '≥140', '到门诊确诊，按医嘱治疗']),
    )
    expect(tagged(narrow, 'table')[0]?.styles['min-width']).toBeUndefined()
    expect(tagged(narrow, 'td').map(({ styles }) => styles['white-space'])).toEqual([
      'nowrap',
      'nowrap',
      undefined,
    ])
  })

  it('number an ordered list from where the author started', () => {
    expect(render({ ...list('number', li(text('三'))), start: 3 })).toContain('<ol start="3"')
  })

  it('carry merged cells, alignment and indent', () => {
    const html = render(
      { type: 'paragraph', format: 'center', indent: 1, children: [text('中')] },
      {
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [{ type: 'tablecell', colSpan: 2, rowSpan: 3, children: [p('宽')] }],
          },
        ],
      },
    )
    expect(tagged(html, 'p')[0]?.styles).toMatchObject({
      'text-align': 'center',
      padding: '0 0 0 2em',
    })
    expect(tagged(html, 'td')[0]?.attributes).toMatchObject({ colspan: '2', rowspan: '3' })
  })

  it('repeat bold as weight, and not inside what is bold already', () => {
    expect(render(p(text('重', 1)))).toMatch(/<strong style="[^"]*font-weight:bold">重</)
    expect(render({ type: 'heading', tag: 'h2', children: [text('题', 1)] })).not.toContain(
      '<strong',
    )
    expect(render(h('h3', '题'))).toMatch(/<h3 style="[^"]*font-weight:bold;/)
  })

  it('put subscript, superscript, underline and strike into one element each', () => {
    const html = render(p(text('a', 32), text('b', 64), text('c', 8 | 4), text('d', 2 | 8)))
    expect(allPieces(html).map(({ tag }) => tag)).toEqual([
      'section',
      'p',
      'sub',
      'sup',
      'span',
      'em',
    ])
    expect(html).toContain('text-decoration:underline line-through')
  })
})
