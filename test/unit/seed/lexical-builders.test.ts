import { describe, expect, it } from 'vitest'
import {
  body,
  bold,
  callout,
  img,
  link,
  ol,
  p,
  picturesIn,
  table,
  ul,
  withMaterials,
} from '@/seed/lexical-builders'

const TEXT = { detail: 0, mode: 'normal', style: '', version: 1 }
const ELEMENT = { direction: null, format: '', indent: 0, version: 1 }
const PARAGRAPH = { ...ELEMENT, type: 'paragraph', textFormat: 0, textStyle: '' }
const ID: unknown = expect.stringMatching(/^[0-9a-f]{24}$/)

describe('the lexical builders', () => {
  it('write a paragraph as lexical exports it', () => {
    expect(body('x', [p('甲', bold('乙'))])).toEqual({
      root: {
        ...ELEMENT,
        type: 'root',
        children: [
          {
            ...PARAGRAPH,
            children: [
              { ...TEXT, type: 'text', text: '甲', format: 0 },
              { ...TEXT, type: 'text', text: '乙', format: 1 },
            ],
          },
        ],
      },
    })
  })

  it('number visible items only and indent the deeper list by one', () => {
    const { children } = ol('一', ul('甲'), '二')
    expect(children.map(({ value }) => value)).toEqual([1, 2, 2])
    expect(children[1]?.children[0]).toMatchObject({
      type: 'list',
      listType: 'bullet',
      tag: 'ul',
      children: [{ indent: 1, value: 1 }],
    })
  })

  it('mark the header row, and the header column where asked', () => {
    const states = (node: ReturnType<typeof table>) =>
      node.type === 'table'
        ? node.children.map((row) => row.children.map(({ headerState }) => headerState))
        : []
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ]
    expect(states(table(rows))).toEqual([
      [1, 1],
      [0, 0],
    ])
    expect(states(table(rows, { headerColumn: true }))).toEqual([
      [3, 1],
      [2, 0],
    ])
  })

  it('give pictures, links and blocks ids that are the same every time and unique in a body', () => {
    const make = () =>
      body('x', [
        img('bp-monitor', '图'),
        p(link('网页', 'https://example.org/')),
        callout('tip', '题', '文'),
      ])
    const [picture, paragraph, block] = make().root.children
    expect(picture).toEqual({
      type: 'upload',
      version: 3,
      format: '',
      id: ID,
      relationTo: 'materials',
      value: 'picture:bp-monitor',
      fields: { caption: '图' },
    })
    expect(paragraph).toMatchObject({
      children: [
        {
          type: 'link',
          version: 3,
          id: ID,
          fields: { url: 'https://example.org/', newTab: true, linkType: 'custom' },
        },
      ],
    })
    expect(block).toEqual({
      type: 'block',
      version: 2,
      format: '',
      fields: { blockType: 'callout', blockName: '', id: ID, tone: 'tip', title: '题', text: '文' },
    })
    expect(make()).toEqual(make())
    const ids = JSON.stringify(make()).match(/"id":"[0-9a-f]{24}"/g)
    expect(new Set(ids).size).toBe(3)
  })

  it('swap every placeholder for the material it stands for', () => {
    const tree = body('x', [img('bp-monitor'), img('salt-spoon')])
    expect(picturesIn(tree)).toEqual(['bp-monitor', 'salt-spoon'])
    const swapped = withMaterials(tree, (key) => `id-of-${key}`)
    expect(swapped.root.children).toMatchObject([
      { value: 'id-of-bp-monitor' },
      { value: 'id-of-salt-spoon' },
    ])
    expect(picturesIn(swapped)).toEqual([])
  })
})
