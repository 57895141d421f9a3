import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBody } from '@/domain/content/validate-body'
import { visibleText } from '@/domain/content/visible-text'
import { isDomainError } from '@/domain/errors'
import { richBody } from '../wechat/sample'
import { storedBody } from './arbitrary-body'

const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const p = (...children: unknown[]) => ({ type: 'paragraph', children })
const t = (text: unknown, format: unknown = 0) => ({ type: 'text', text, format })
const link = (url: unknown, more: object = {}) => ({
  type: 'link',
  fields: { linkType: 'custom', url, ...more },
  children: [t('字')],
})
const block = (fields: unknown) => ({ type: 'block', fields })
const table = (...cells: unknown[]) => ({
  type: 'table',
  children: [{ type: 'tablerow', children: cells }],
})
const cell = (more: object = {}) => ({ type: 'tablecell', children: [p(t('格'))], ...more })
const nested = (depth: number): unknown =>
  depth === 0
    ? { type: 'listitem', children: [t('底')] }
    : {
        type: 'listitem',
        children: [{ type: 'list', listType: 'bullet', children: [nested(depth - 1)] }],
      }

function refusal(input: unknown): unknown {
  try {
    parseBody(input)
  } catch (error) {
    return isDomainError(error) ? { code: error.code, ...error.details } : error
  }
  return null
}
const first = 'root.children[0]'
const inFirst = `${first}.children[0]`

describe('a body at the door', () => {
  it('is reduced to what we know, whatever else the editor stored', () => {
    const stored = {
      root: {
        type: 'root',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        children: [
          {
            type: 'paragraph',
            version: 1,
            format: 'center',
            indent: 2.7,
            direction: null,
            textFormat: 0,
            children: [
              { ...t('高血', 1), mode: 'normal', style: 'color:red', detail: 0, version: 1 },
              { ...t('压\u200B', 1), style: '' },
              t('', 0),
              t('一\n二\t三', 2048 + 2),
            ],
          },
          {
            type: 'upload',
            version: 3,
            id: 'abc',
            relationTo: 'materials',
            value: { id: 12, filename: 'a.jpg', alt: 'x' },
            fields: { caption: ' 图一 ' },
          },
          {
            type: 'block',
            version: 2,
            format: '',
            fields: {
              id: 'r1',
              blockName: '',
              blockType: 'callout',
              tone: 'tip',
              title: null,
              text: '甲',
            },
          },
          table(cell({ headerState: 1, colSpan: 1, rowSpan: 2, width: 75, backgroundColor: null })),
        ],
      },
    }
    expect(JSON.stringify(parseBody(stored))).toBe(
      JSON.stringify({
        root: {
          type: 'root',
          children: [
            {
              type: 'paragraph',
              format: 'center',
              indent: 2,
              children: [
                { type: 'text', text: '高血压', format: 1 },
                { type: 'text', text: '一', format: 2 },
                { type: 'linebreak' },
                { type: 'text', text: '二', format: 2 },
                { type: 'tab' },
                { type: 'text', text: '三', format: 2 },
              ],
            },
            {
              type: 'upload',
              relationTo: 'materials',
              value: '12',
              fields: { caption: '图一' },
            },
            { type: 'block', fields: { blockType: 'callout', tone: 'tip', text: '甲' } },
            {
              type: 'table',
              children: [
                {
                  type: 'tablerow',
                  children: [
                    {
                      type: 'tablecell',
                      headerState: 1,
                      rowSpan: 2,
                      children: [
                        { type: 'paragraph', children: [{ type: 'text', text: '格', format: 0 }] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      }),
    )
  })

  it('is not changed by passing a second time, and keeps its text', () => {
    fc.assert(
      fc.property(storedBody, (stored) => {
        const once = parseBody(stored)
        expect(JSON.stringify(parseBody(once))).toBe(JSON.stringify(once))
        expect(JSON.stringify(parseBody(JSON.parse(JSON.stringify(stored))))).toBe(
          JSON.stringify(once),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is sealed alike however its keys are ordered and its runs are cut', () => {
    const one = body({ children: [t('血压', 1)], type: 'paragraph', format: '' })
    const two = body({ type: 'paragraph', children: [t('血', 1), t('压', 1)] })
    expect(JSON.stringify(parseBody(one))).toBe(JSON.stringify(parseBody(two)))
  })

  it('takes a callout or a clip nobody has written into yet', () => {
    const fields = [
      { blockType: 'callout', tone: 'tip', title: null, text: null },
      { blockType: 'video', caption: null, url: '', cover: null },
    ]
    expect(parseBody(body(...fields.map(block)))).toEqual(
      body(
        block({ blockType: 'callout', tone: 'tip', text: '' }),
        block({ blockType: 'video', caption: '' }),
      ),
    )
  })

  it('keeps every block an author has', () => {
    expect(visibleText(parseBody(richBody))).toBe(visibleText(richBody))
  })

  it('turns a link to a place inside the page into its words', () => {
    expect(parseBody(body(p(t('见'), link('#_Toc1'))))).toEqual(body(p(t('见字'))))
  })

  it('keeps addresses of the web, telephone and mail as they were typed', () => {
    for (const url of [
      'https://例子.中国/路?a=1#b',
      'http://a.cn',
      'tel:+86-571-1',
      'mailto:a@b.cn',
    ]) {
      expect(parseBody(body(p(link(` ${url} `, { newTab: true, doc: null }))))).toEqual(
        body(p(link(url, { newTab: true }))),
      )
    }
  })

  it.each<[name: string, input: unknown, path: string, problem: string]>([
    ['no object', null, 'root', 'NOT_AN_OBJECT'],
    ['an array', [], 'root', 'NOT_AN_OBJECT'],
    ['a string', '{}', 'root', 'NOT_AN_OBJECT'],
    ['no root', {}, 'root', 'NOT_AN_OBJECT'],
    ['a wrong root', { root: { type: 'paragraph', children: [] } }, 'root', 'UNKNOWN_NODE'],
    ['children that are no list', { root: { type: 'root', children: {} } }, 'root', 'WRONG_TYPE'],
    ['a node that is null', body(null), first, 'NOT_AN_OBJECT'],
    ['text outside a block', body(t('x')), first, 'UNKNOWN_NODE'],
    ['an unknown node', body(p(), { type: 'iframe' }), 'root.children[1]', 'UNKNOWN_NODE'],
    ['an unknown inline node', body(p({ type: 'html' })), inFirst, 'UNKNOWN_NODE'],
    ['a node without a type', body({ children: [] }), first, 'UNKNOWN_NODE'],
    ['h1', body({ type: 'heading', tag: 'h1', children: [] }), first, 'HEADING_LEVEL'],
    ['h5', body({ type: 'heading', tag: 'h5', children: [] }), first, 'HEADING_LEVEL'],
    ['h6', body({ type: 'heading', tag: 'h6', children: [] }), first, 'HEADING_LEVEL'],
    ['text that is a number', body(p(t(5))), inFirst, 'WRONG_TYPE'],
    ['a format that is a word', body(p(t('x', 'bold'))), inFirst, 'WRONG_TYPE'],
    ['a paragraph in a paragraph', body(p(p())), inFirst, 'UNKNOWN_NODE'],
    [
      'a list of paragraphs',
      body({ type: 'list', listType: 'bullet', children: [p()] }),
      inFirst,
      'LIST_NEEDS_ITEMS',
    ],
    [
      'an unknown list',
      body({ type: 'list', listType: 'roman', children: [] }),
      first,
      'LIST_TYPE',
    ],
    [
      'text after a nested list',
      body({
        type: 'list',
        listType: 'bullet',
        children: [
          {
            type: 'listitem',
            children: [{ type: 'list', listType: 'bullet', children: [] }, t('x')],
          },
        ],
      }),
      `${inFirst}.children[1]`,
      'TEXT_AFTER_NESTED_LIST',
    ],
    ['a table of cells', body({ type: 'table', children: [cell()] }), inFirst, 'TABLE_NEEDS_ROWS'],
    ['a row of text', body(table(p())), `${inFirst}.children[0]`, 'TABLE_NEEDS_CELLS'],
    [
      'a table in a table',
      body(table(cell({ children: [table(cell())] }))),
      `${inFirst}.children[0].children[0]`,
      'TABLE_NESTED',
    ],
    [
      'a picture of another collection',
      body({ type: 'upload', relationTo: 'users', value: '1' }),
      first,
      'UPLOAD_KIND',
    ],
    [
      'a picture still uploading',
      body({ type: 'upload', relationTo: 'materials', pending: {} }),
      first,
      'UPLOAD_MISSING',
    ],
    [
      'an id that is a path',
      body({ type: 'upload', relationTo: 'materials', value: '../x' }),
      first,
      'WRONG_TYPE',
    ],
    [
      'an id that is an object',
      body({ type: 'upload', relationTo: 'materials', value: { id: {} } }),
      first,
      'WRONG_TYPE',
    ],
    ['an unknown block', body(block({ blockType: 'code' })), first, 'BLOCK_TYPE'],
    ['a block without fields', body(block(undefined)), first, 'NOT_AN_OBJECT'],
    [
      'an unknown tone',
      body(block({ blockType: 'callout', tone: 'danger', text: '' })),
      first,
      'CALLOUT_TONE',
    ],
    [
      'a callout of markup',
      body(block({ blockType: 'callout', tone: 'tip', text: { root: {} } })),
      first,
      'WRONG_TYPE',
    ],
    [
      'a clip by mail',
      body(block({ blockType: 'video', caption: '', url: 'mailto:a@b.cn' })),
      first,
      'URL_SCHEME',
    ],
    [
      'a link to another post',
      body(p(link('', { linkType: 'internal' }))),
      inFirst,
      'LINK_INTERNAL',
    ],
    [
      'a link in a link',
      body(p({ ...link('https://a.cn'), children: [link('https://b.cn')] })),
      `${inFirst}.children[0]`,
      'LINK_IN_LINK',
    ],
    ['a link without fields', body(p({ type: 'link', children: [] })), inFirst, 'NOT_AN_OBJECT'],
    [
      'deep nesting',
      body({ type: 'list', listType: 'bullet', children: [nested(40)] }),
      `${first}${'.children[0]'.repeat(32)}`,
      'TOO_DEEP',
    ],
    [
      'a forbidden key',
      JSON.parse(
        '{"root":{"type":"root","children":[{"type":"paragraph","__proto__":{},"children":[]}]}}',
      ),
      first,
      'FORBIDDEN_KEY',
    ],
    [
      'a forged constructor',
      body(block({ blockType: 'callout', constructor: {} })),
      first,
      'FORBIDDEN_KEY',
    ],
    [
      'too many nodes',
      body(...Array.from({ length: 2_600 }, () => p(t('x')))),
      'root.children[2500]',
      'TOO_MANY_NODES',
    ],
    ['too much text', body(p(t('字'.repeat(200_001)))), inFirst, 'TOO_MUCH_TEXT'],
    [
      'too much text in captions',
      body(
        ...Array.from({ length: 3 }, () =>
          block({ blockType: 'video', caption: '字'.repeat(99_999) }),
        ),
      ),
      'root.children[2]',
      'TOO_MUCH_TEXT',
    ],
  ])('refuses %s', (...[, input, path, problem]) => {
    expect(refusal(input)).toEqual({ code: 'BODY_INVALID', path, problem })
  })

  it.each([
    ['javascript:alert(1)', 'URL_SCHEME'],
    ['JaVaScRiPt:alert(1)', 'URL_SCHEME'],
    [' javascript:alert(1)', 'URL_SCHEME'],
    ['java\tscript:alert(1)', 'URL_CONTROL_CHARACTER'],
    ['java\u0000script:alert(1)', 'URL_CONTROL_CHARACTER'],
    ['java\u200Bscript:alert(1)', 'URL_CONTROL_CHARACTER'],
    ['https://a.cn/\u202Egpj', 'URL_CONTROL_CHARACTER'],
    ['https://a.cn/a b', 'URL_CONTROL_CHARACTER'],
    ['data:text/html,x', 'URL_SCHEME'],
    ['vbscript:x', 'URL_SCHEME'],
    ['file:///etc/passwd', 'URL_SCHEME'],
    ['sms:10086', 'URL_SCHEME'],
    ['//evil.example', 'URL_SCHEME'],
    ['/posts/1', 'URL_SCHEME'],
    ['www.a.cn', 'URL_SCHEME'],
    ['https:evil.example', 'URL_INVALID'],
    ['https://', 'URL_INVALID'],
    ['https://mp.weixin.qq.com@evil.example/s', 'URL_PASSWORD'],
    ['', 'URL_MISSING'],
    [null, 'URL_MISSING'],
    [{ href: 'https://a.cn' }, 'WRONG_TYPE'],
    [`https://a.cn/${'x'.repeat(2_100)}`, 'URL_TOO_LONG'],
  ])('refuses a link to %j', (url, problem) => {
    expect(refusal(body(p(link(url))))).toEqual({ code: 'BODY_INVALID', path: inFirst, problem })
  })

  it('answers ten megabytes of nonsense at once', () => {
    const children = Array.from({ length: 1_000_000 }, () => ({ type: 'x' }))
    const wide = { root: { type: 'root', children } }
    expect(refusal(wide)).toEqual({ code: 'BODY_INVALID', path: 'root', problem: 'TOO_MANY_NODES' })
  })
})
