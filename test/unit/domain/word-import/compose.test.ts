import { describe, expect, it } from 'vitest'
import { TEXT_FORMAT } from '@/domain/content/lexical'
import { composeDocument } from '@/domain/word-import/compose'
import type { WordBlock, WordSource } from '@/domain/word-import/word-tree'
import { aHeading, aLine, aParagraph, aSource, text } from './build'

const compose = (blocks: readonly WordBlock[], more: Partial<WordSource> = {}) =>
  composeDocument(aSource(blocks, more))
const codes = (blocks: readonly WordBlock[], more: Partial<WordSource> = {}) =>
  compose(blocks, more).report.map((note) => note.code)

describe('the title of a Word document', () => {
  it('is the paragraph in the Title style, and is not repeated', () => {
    const made = compose([
      aParagraph('内部资料'),
      aParagraph('春季防流感', { role: { kind: 'title' } }),
      aParagraph('正文。'),
    ])
    expect(made.title).toBe('春季防流感')
    expect(JSON.stringify(made.blocks)).not.toContain('春季防流感')
  })

  it('is a short bold or centred first line where no style says so', () => {
    expect(
      compose([aParagraph([text('管好血压', TEXT_FORMAT.bold)]), aParagraph('正文。')]).title,
    ).toBe('管好血压')
    expect(compose([aParagraph('管好血压', { align: 'center' }), aParagraph('正文。')]).title).toBe(
      '管好血压',
    )
  })

  it('is the first heading near the top', () => {
    expect(compose([aHeading('认识糖尿病', 1), aParagraph('正文。')]).title).toBe('认识糖尿病')
  })

  it('is nothing where the document begins with a sentence', () => {
    const made = compose([aParagraph('正文第一句。'), aParagraph('第二句。')])
    expect(made.title).toBeNull()
    expect(made.blocks).toHaveLength(2)
  })

  it('leaves behind the picture that stood in its line', () => {
    const image = { name: 'a.png', bytes: new Uint8Array(1), mime: 'image/png', alt: '' } as const
    const made = compose(
      [aParagraph([text('标题'), { kind: 'image', image: 0 }], { role: { kind: 'title' } })],
      { images: [image] },
    )
    expect(made.blocks.map((block) => block.kind)).toEqual(['image'])
  })
})

describe('headings', () => {
  it('close up the levels that are used', () => {
    const made = compose([
      aHeading('题目', 1),
      aHeading('甲', 2),
      aHeading('乙', 4),
      aParagraph('正文。'),
    ])
    expect(made.blocks.slice(0, 2)).toMatchObject([
      { kind: 'heading', tag: 'h2' },
      { kind: 'heading', tag: 'h3' },
    ])
  })

  it('of more than three levels are told of', () => {
    const deep = [1, 2, 3, 4].flatMap((level) => [aHeading(`第${level}级`, level)])
    expect(
      codes([aParagraph('开头一句。'), aParagraph('又一句。'), aParagraph('再一句。'), ...deep]),
    ).toEqual(['HEADINGS_FLATTENED'])
  })

  const bold = (value: string) => aParagraph([text(value, TEXT_FORMAT.bold)])

  it('are guessed from bold lines that stand over text, at least twice', () => {
    const made = compose([
      aParagraph('题目', { role: { kind: 'title' } }),
      bold('一、病因'),
      aParagraph('正文。'),
      bold('二、预防'),
      aParagraph('正文。'),
    ])
    expect(made.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
    expect(made.report.map((note) => note.message)).toEqual([
      '加粗的单行文字 “一、病因”、“二、预防” 已当作小标题，请核对。',
    ])
  })

  it('are not guessed from one bold line, from bold sentences, or beside real headings', () => {
    const title = aParagraph('题目', { role: { kind: 'title' } })
    const once = compose([title, bold('一、病因'), aParagraph('正文。')])
    const sentences = compose([
      title,
      bold('要吃药。'),
      aParagraph('甲。'),
      bold('要运动。'),
      aParagraph('乙。'),
    ])
    const real = compose([
      title,
      aHeading('真', 1),
      bold('甲'),
      aParagraph('甲。'),
      bold('乙'),
      aParagraph('乙。'),
    ])
    expect(once.blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph'])
    expect(sentences.blocks.every((b) => b.kind === 'paragraph')).toBe(true)
    expect(real.blocks.filter((b) => b.kind === 'heading')).toHaveLength(1)
  })

  it('keep the number Word counted for them', () => {
    const numbered = (value: string) =>
      aParagraph(value, {
        role: { kind: 'heading', level: 1 },
        numbering: { list: '3', level: 0 },
      })
    const made = compose([
      aParagraph('题目', { role: { kind: 'title' } }),
      numbered('病因'),
      numbered('预防'),
    ])
    expect(made.blocks).toMatchObject([
      { children: [{ text: '一、病因' }] },
      { children: [{ text: '二、预防' }] },
    ])
  })
})

describe('paragraphs', () => {
  const only = (blocks: readonly WordBlock[]) =>
    compose([aParagraph('首句。'), ...blocks]).blocks.slice(1)

  it('lose typed indents and trailing spaces, and vanish when empty', () => {
    expect(only([aParagraph('　　  正文。 　'), aParagraph('　　'), aParagraph([])])).toEqual([
      { kind: 'paragraph', align: '', children: [text('正文。')] },
    ])
  })

  it('are cut where a soft return is followed by another or by a typed indent', () => {
    const made = only([
      aParagraph([
        text('甲。'),
        { kind: 'break' },
        text('乙。'),
        { kind: 'break' },
        text('　　丙。'),
        { kind: 'break' },
        { kind: 'break' },
        text('丁。'),
      ]),
    ])
    expect(made).toEqual([
      { kind: 'paragraph', align: '', children: [text('甲。'), { kind: 'break' }, text('乙。')] },
      { kind: 'paragraph', align: '', children: [text('丙。')] },
      { kind: 'paragraph', align: '', children: [text('丁。')] },
    ])
  })

  it('leave typed numbers as they are typed', () => {
    expect(
      only([aParagraph('1、少盐'), aParagraph('① 少油'), aParagraph('（一）多动')]),
    ).toMatchObject([
      { children: [{ text: '1、少盐' }] },
      { children: [{ text: '① 少油' }] },
      { children: [{ text: '（一）多动' }] },
    ])
  })

  it('keep only links a post may hold', () => {
    const link = (href: string) => aParagraph([{ kind: 'link', href, children: [text('看这里')] }])
    const made = compose([
      aParagraph('首句。'),
      link('https://www.nhc.gov.cn/'),
      link('tel:120'),
      link('javascript:alert(1)'),
      link('file:///C:/a.docx'),
      link('#_Toc1'),
    ])
    expect(made.blocks.slice(1).map((b) => ('children' in b ? b.children[0] : null))).toMatchObject(
      [
        { kind: 'link', href: 'https://www.nhc.gov.cn/' },
        { kind: 'link', href: 'tel:120' },
        { kind: 'text', text: '看这里' },
        { kind: 'text', text: '看这里' },
        { kind: 'text', text: '看这里' },
      ],
    )
    expect(made.report.map((note) => note.code)).toEqual(['LINK_DROPPED', 'LINK_DROPPED'])
  })
})

describe('lists', () => {
  const lists = (blocks: readonly WordBlock[]) =>
    compose([aParagraph('首句。'), ...blocks]).blocks.slice(1)

  it('nest as in Word', () => {
    expect(lists([aLine('甲'), aLine('子', 1), aLine('乙')])).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        start: 1,
        items: [
          {
            children: [text('甲')],
            nested: [
              {
                kind: 'list',
                isOrdered: false,
                start: 1,
                items: [{ children: [text('子')], nested: [] }],
              },
            ],
          },
          { children: [text('乙')], nested: [] },
        ],
      },
    ])
  })

  it('go on counting after a paragraph between them, and begin anew where Word does', () => {
    const made = lists([aLine('甲'), aParagraph('插话。'), aLine('乙'), aLine('另起', 0, '4')])
    expect(made).toMatchObject([
      { kind: 'list', start: 1 },
      { kind: 'paragraph' },
      { kind: 'list', start: 2, items: [{}] },
      { kind: 'list', start: 1 },
    ])
  })

  it('counted in Chinese become text with the number written out', () => {
    expect(lists([aLine('甲', 0, '3'), aLine('乙', 0, '3')])).toMatchObject([
      { kind: 'paragraph', children: [{ text: '一、甲' }] },
      { kind: 'paragraph', children: [{ text: '二、乙' }] },
    ])
  })
})

describe('tables', () => {
  const cell = (children: readonly WordBlock[], colSpan = 1, rowSpan = 1) => ({
    colSpan,
    rowSpan,
    children,
  })
  const row = (...cells: ReturnType<typeof cell>[]) => ({ isHeader: false, cells })

  it('keep merged cells within their bounds', () => {
    const made = compose([
      aParagraph('首句。'),
      {
        kind: 'table',
        rows: [
          row(cell([aParagraph('甲')], 1_000_000, 99), cell([aParagraph('丢')])),
          row(cell([aParagraph('乙')])),
        ],
      },
    ])
    expect(made.blocks[1]).toMatchObject({
      rows: [[{ colSpan: 50, rowSpan: 2 }], [{ colSpan: 1, rowSpan: 1 }]],
    })
  })

  it('drop rows without a cell and shorten what reached into them', () => {
    const made = compose([
      aParagraph('首句。'),
      {
        kind: 'table',
        rows: [row(cell([aParagraph('甲')], 1, 3)), row(), row(cell([aParagraph('乙')]))],
      },
    ])
    expect(made.blocks[1]).toMatchObject({ rows: [[{ rowSpan: 2 }], [{ rowSpan: 1 }]] })
  })

  it('inside a table become lines of text, and say so', () => {
    const inner: WordBlock = {
      kind: 'table',
      rows: [row(cell([aParagraph('上午')]), cell([aParagraph('内科')]))],
    }
    const made = compose([aParagraph('首句。'), { kind: 'table', rows: [row(cell([inner]))] }])
    expect(made.blocks[1]).toMatchObject({
      rows: [[{ children: [{ kind: 'paragraph', children: [{ text: '上午　内科' }] }] }]],
    })
    expect(made.report).toMatchObject([{ code: 'TABLE_NESTED', where: '上午 内科' }])
  })
})

describe('the report', () => {
  it('names what was lost by the nearest text', () => {
    const made = compose(
      [
        { kind: 'loss', loss: 0 },
        aParagraph([text('体质指数的算法是这样的：'), { kind: 'loss', loss: 1 }]),
      ],
      {
        losses: [
          { code: 'CHART', detail: '', count: 1 },
          { code: 'EQUATION', detail: 'BMI=体重÷身高²', count: 1 },
          { code: 'FONTS', detail: '', count: 7 },
        ],
      },
    )
    expect(made.report).toEqual([
      {
        code: 'CHART',
        message: '图表没有导入。请截图后插入，或改成表格。',
        where: '体质指数的算法是这样的：',
      },
      {
        code: 'EQUATION',
        message: '公式“BMI=体重÷身高²”没有导入。请改写成文字，或截图后插入。',
        where: '体质指数的算法是这样的：',
      },
      { code: 'FONTS', message: '字体和字号没有导入，由排版主题统一决定。', where: '' },
    ])
  })

  it('stops listing at two hundred lines and says how many more there are', () => {
    const losses = Array.from(
      { length: 250 },
      () => ({ code: 'SHAPE', detail: '', count: 1 }) as const,
    )
    const made = compose(
      [aParagraph('首句。'), ...losses.map((_, loss) => ({ kind: 'loss', loss }) as const)],
      {
        losses,
      },
    )
    expect(made.report).toHaveLength(201)
    expect(made.report.at(-1)?.message).toBe('另有 50 处没有逐条列出。')
  })

  it('moves notes to the end in the order they are referred to', () => {
    const made = compose(
      [aParagraph([text('甲'), { kind: 'note', note: 1 }, text('乙'), { kind: 'note', note: 0 }])],
      { notes: [[aParagraph(' 第零条。')], [aParagraph('第一条。')]] },
    )
    expect(made.blocks.slice(1)).toEqual([
      { kind: 'rule' },
      { kind: 'paragraph', align: '', children: [text('[1] 第一条。')] },
      { kind: 'paragraph', align: '', children: [text('[2] 第零条。')] },
    ])
    expect(made.report.map((note) => note.code)).toEqual(['FOOTNOTES'])
  })
})
