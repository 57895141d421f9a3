import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readWord, WORD_LIMITS } from '@/adapters/word'
import { isDomainError } from '@/domain/errors'
import { toLexical } from '@/domain/word-import/to-lexical'

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../fixtures/word/${name}`, import.meta.url))

async function refusal(bytes: Uint8Array, limits = WORD_LIMITS): Promise<unknown> {
  try {
    await readWord(bytes, limits)
  } catch (error) {
    if (isDomainError(error)) return [error.code, error.details['problem']]
    throw error
  }
  return 'accepted'
}

describe('a clinician’s leaflet', () => {
  it('comes in whole: title, headings, lists, merged table, pictures, quote, link, note', async () => {
    const made = await readWord(await fixture('高血压-社区科普稿.docx'))
    expect(made.title).toBe('血压高了没感觉，就不用管吗？')
    expect(made.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'table',
      'paragraph',
      'heading',
      'image',
      'list',
      'heading',
      'paragraph',
      'image',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'quote',
      'paragraph',
      'paragraph',
      'paragraph',
      'rule',
      'paragraph',
    ])
    expect(made.images.map(({ name, mime, alt }) => ({ name, mime, alt }))).toEqual([
      {
        name: 'image1.jpg',
        mime: 'image/jpeg',
        alt: '家用上臂式电子血压计，屏幕显示高压126、低压78、脉搏70',
      },
      { name: 'image2.png', mime: 'image/png', alt: '' },
    ])
    expect(made.blocks[4]).toMatchObject({
      rows: [
        [
          { rowSpan: 2, colSpan: 1, isHeader: true },
          { rowSpan: 1, colSpan: 2, isHeader: true },
        ],
        [{ isHeader: true }, { isHeader: true }],
        [{ isHeader: false }, {}, {}],
        {},
        {},
        {},
        {},
      ],
    })
    const text = JSON.stringify(made.blocks)
    expect(text).toContain('静坐至少 5 分钟')
    expect(text).not.toContain('静坐至少 3')
  })

  it('says what stayed behind', async () => {
    const { report } = await readWord(await fixture('高血压-社区科普稿.docx'))
    expect(report.map((note) => note.code)).toEqual([
      'COMMENT',
      'TRACKED_CHANGES',
      'COLOURS',
      'EMBEDDED_OBJECT',
      'FOOTNOTES',
      'HEADINGS_GUESSED',
      'FONTS',
      'HEADER_FOOTER',
      'PAGE_NUMBER',
    ])
    expect(report[3]).toEqual({
      code: 'EMBEDDED_OBJECT',
      message: '嵌入的对象（Excel 表格）没有导入。请截图后插入。',
      where: '记住三句话：血压要常量，药要按时吃，复…',
    })
  })

  it('loses a picture the library refuses, and says which', async () => {
    const made = await readWord(await fixture('高血压-社区科普稿.docx'))
    const { body, report } = toLexical(made, (index) => (index === 0 ? 'material-1' : null))
    const uploads = body.root.children.filter((node) => node.type === 'upload')
    expect(uploads).toMatchObject([{ relationTo: 'materials', value: 'material-1' }])
    expect(report.at(-1)).toMatchObject({
      code: 'IMAGE_REFUSED',
      message: '图片“image2.png”不能存入素材库，没有导入。',
    })
  })
})

describe('a file that means harm', () => {
  it.each([
    ['zip-bomb.docx', 'TOO_LARGE', 'zip_bomb'],
    ['macros.docm', 'UNSUPPORTED_FILE', 'macros'],
    ['hidden-macros.docx', 'UNSUPPORTED_FILE', 'macros'],
    ['truncated.docx', 'UNREADABLE_FILE', 'damaged_zip'],
    ['entity-bomb.docx', 'UNREADABLE_FILE', 'xml_doctype'],
    ['deep-nesting.docx', 'UNREADABLE_FILE', 'too_deep'],
  ])('%s is refused as %s (%s)', async (name, code, problem) => {
    expect(await refusal(await fixture(name))).toEqual([code, problem])
  })

  it('makes us fetch nothing: pictures that are links are left out and named', async () => {
    const made = await readWord(await fixture('external-images.docx'))
    expect(made.images).toEqual([])
    expect(made.report.map(({ code, where }) => ({ code, where }))).toEqual([
      { code: 'IMAGE_EXTERNAL', where: '外部图片' },
      { code: 'IMAGE_EXTERNAL', where: '外部图片' },
    ])
    expect(JSON.stringify(made.blocks)).toContain('图片之后的文字')
  })
})
