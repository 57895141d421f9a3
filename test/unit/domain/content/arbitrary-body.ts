import fc from 'fast-check'

/** Bodies as an editor, a paste from Word or an attacker with the editor's vocabulary would store them. */
type Json = Record<string, unknown>

const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('血', '压', '。', '，', '药', 'a', 'B', '5', ' ') },
      { weight: 2, arbitrary: fc.constantFrom('<', '>', '&', '"', "'", '&lt;', '<b>', '</p>') },
      { weight: 2, arbitrary: fc.constantFrom('👨‍⚕️', '👩🏽‍⚕️', '😷', '𠮷', '\u3000', '\u00A0') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\u200B',
          '\u200D',
          '\uFEFF',
          '\u202E',
          '\0',
          '\uD800',
          '\r\n',
          '\t',
        ),
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const text = fc.record({
  type: fc.constant('text'),
  text: words,
  format: fc.integer({ min: 0, max: 2047 }),
  mode: fc.constant('normal'),
  style: fc.constantFrom('', 'color: red'),
  detail: fc.constant(0),
  version: fc.constant(1),
})
const url = fc.constantFrom(
  'https://www.nhc.gov.cn/a?b=1&c="2"',
  'http://mp.weixin.qq.com/s/AbC',
  'https://mp.weixin.qq.com/s?__biz=1&mid=2&tempkey=MTIz',
  'https://mp.weixin.qq.com/mp/profile_ext',
  'tel:120',
  'mailto:a@example.cn?subject=x',
  '#_Toc1',
)
const link = fc.record({
  type: fc.constantFrom('link', 'autolink'),
  fields: fc.record({ linkType: fc.constant('custom'), url, newTab: fc.boolean() }),
  children: fc.array(text, { maxLength: 3 }),
})
const inline: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ type: 'linebreak', version: 1 }, { type: 'tab', text: '\t' }),
  },
  { weight: 1, arbitrary: link },
)
const inlines = fc.array(inline, { maxLength: 5 })
const format = fc.constantFrom('', 'center', 'right', 'justify', 'start', 'end', 'left')

const paragraph = fc.record({
  type: fc.constant('paragraph'),
  format,
  indent: fc.integer({ min: 0, max: 9 }),
  children: inlines,
})
const heading = fc.record({
  type: fc.constant('heading'),
  tag: fc.constantFrom('h2', 'h3', 'h4'),
  format,
  children: inlines,
})
const quote = fc.record({ type: fc.constant('quote'), children: inlines })
const rule = fc.constant({ type: 'horizontalrule', version: 1 })
const material = fc.constantFrom('m1', 'm2', 'm3')
const upload = fc.record({
  type: fc.constant('upload'),
  relationTo: fc.constant('materials'),
  value: fc.oneof(
    material,
    material.map((id) => ({ id, filename: 'x.jpg' })),
    fc.constant(7),
  ),
  fields: fc.oneof(fc.constant(null), fc.record({ caption: fc.oneof(words, fc.constant(null)) })),
})
const fields = fc.oneof(
  fc.record({
    blockType: fc.constant('callout'),
    tone: fc.constantFrom('tip', 'warning', 'emergency'),
    title: fc.oneof(words, fc.constant(null)),
    text: words,
    id: fc.constant('row1'),
  }),
  fc.record({
    blockType: fc.constant('video'),
    caption: words,
    url: fc.constantFrom(null, '', 'https://v.example.cn/1', 'https://mp.weixin.qq.com/s/xyz'),
    cover: fc.oneof(fc.constant(null), material),
  }),
)
const blockFields = fc.record({ type: fc.constant('block'), fields, format: fc.constant('') })

const list: fc.Arbitrary<Json> = fc.letrec<{ list: Json; item: Json }>((tie) => ({
  list: fc.record({
    type: fc.constant('list'),
    listType: fc.constantFrom('bullet', 'number', 'check'),
    start: fc.integer({ min: 1, max: 9 }),
    children: fc.array(tie('item'), { maxLength: 4 }),
  }),
  item: fc.record({
    type: fc.constant('listitem'),
    value: fc.integer({ min: 1, max: 9 }),
    checked: fc.boolean(),
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      inlines,
      fc.array(tie('list'), { minLength: 1, maxLength: 2 }),
      fc.tuple(inlines, tie('list')).map(([before, inner]) => [...before, inner]),
    ),
  }),
})).list

const cell = fc.record({
  type: fc.constant('tablecell'),
  headerState: fc.integer({ min: 0, max: 3 }),
  colSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 1, max: 2 }),
  children: fc.array(fc.oneof<fc.Arbitrary<Json>[]>(paragraph, list, upload), { maxLength: 2 }),
})
const row = fc.record({
  type: fc.constant('tablerow'),
  children: fc.array(cell, { maxLength: 4 }),
})
const table = fc.record({ type: fc.constant('table'), children: fc.array(row, { maxLength: 3 }) })

export const storedBody = fc.record({
  root: fc.record({
    type: fc.constant('root'),
    direction: fc.constant('ltr'),
    version: fc.constant(1),
    children: fc.array(
      fc.oneof<fc.Arbitrary<Json>[]>(
        paragraph,
        heading,
        quote,
        rule,
        list,
        upload,
        blockFields,
        table,
      ),
      { maxLength: 7 },
    ),
  }),
})
