import { describe, expect, it } from 'vitest'
import { readWord, WORD_LIMITS, type WordLimits } from '@/adapters/word'
import { isDomainError } from '@/domain/errors'
import { strToU8 } from 'fflate'
import {
  docx,
  docxParts,
  paragraph,
  picture,
  run,
  styled,
  zipParts,
  type DocxParts,
} from '../../../scripts/word-fixtures/ooxml'
import { wmf } from '../../../scripts/word-fixtures/pictures'

const read = (body: readonly string[], more: Partial<DocxParts> = {}) =>
  readWord(docx({ body: [paragraph('首句。'), ...body].join(''), ...more }))

const textsOf = async (made: ReturnType<typeof read>): Promise<string[]> =>
  (await made).blocks.map((block) =>
    'children' in block
      ? block.children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
      : block.kind,
  )

async function refusal(bytes: Uint8Array, limits: Partial<WordLimits> = {}): Promise<unknown> {
  try {
    await readWord(bytes, { ...WORD_LIMITS, ...limits })
  } catch (error) {
    if (isDomainError(error)) return [error.code, error.details['problem']]
    throw error
  }
  return 'accepted'
}

const CHART =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="chart"><c:chart/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
const box = (tag: string): string =>
  `<${tag}><w:txbxContent>${paragraph('框里的字')}</w:txbxContent></${tag}>`
const FALLBACK = `<mc:Fallback><w:pict><v:shape>${box('v:textbox')}</v:shape></w:pict></mc:Fallback>`
const textBox = (fallback: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp>${box('wps:txbx')}</wps:wsp></w:drawing></mc:Choice>${fallback}</mc:AlternateContent></w:r>`

describe('what a Word file holds and a post cannot', () => {
  it.each([
    ['EQUATION', `<m:oMath><m:r><m:t>a÷b</m:t></m:r></m:oMath>`, 'a÷b'],
    ['CHART', CHART, '图表'],
    ['TEXT_BOX', textBox(FALLBACK), '框里的字'],
    ['TEXT_BOX_LOST', textBox(''), '框里的字'],
    ['HIDDEN_TEXT', run('底稿', '<w:vanish/>'), '底稿'],
    ['COLOURS', run('红字', '<w:color w:val="FF0000"/>'), '1 处'],
    ['FONTS', run('宋体字', '<w:rFonts w:ascii="宋体"/>'), '字体'],
    ['IMAGE_MISSING', picture('rIdNone', ''), '找不到'],
  ])('%s is told of, with what it said', async (code, inside, words) => {
    const { report } = await read([paragraph(`${run('就在这里')}${inside}`)])
    expect(report.map((note) => note.code)).toEqual([code])
    expect(report[0]?.message).toContain(words)
  })

  it('names the nearest text', async () => {
    const { report } = await read([paragraph(`${run('就在这里')}${CHART}`)])
    expect(report[0]?.where).toBe('就在这里')
  })

  it('keeps the words of a text box, after its paragraph, once', async () => {
    expect(await textsOf(read([paragraph(`${run('段落')}${textBox(FALLBACK)}`)]))).toEqual([
      '首句。',
      '段落',
      '框里的字',
    ])
  })

  it('leaves embedded web pages closed', async () => {
    const { report } = await read(['<w:altChunk r:id="rIdHtml"/>'], {
      files: { 'word/a.html': strToU8('<script>alert(1)</script>') },
    })
    expect(report).toMatchObject([{ code: 'EMBEDDED_HTML', where: '首句。' }])
  })

  it('names a picture whose format no browser shows', async () => {
    const made = await read([paragraph(`${run('看图')}${picture('rId7', '')}`)], {
      relations: [{ id: 'rId7', type: 'image', target: 'media/image9.wmf' }],
      files: { 'word/media/image9.wmf': wmf() },
    })
    expect(made.images).toEqual([])
    expect(made.report).toEqual([
      {
        code: 'IMAGE_FORMAT',
        message: '图片“image9.wmf”的格式网页不能显示，没有导入。请另存为 JPG 或 PNG 后在此处插入。',
        where: '看图',
      },
    ])
  })

  it('keeps the base text of characters with a reading over them', async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('xuè')}</w:rt><w:rubyBase>${run('血')}</w:rubyBase></w:ruby></w:r>${run('压')}`
    expect(await textsOf(read([paragraph(ruby)]))).toEqual(['首句。', '血压'])
  })

  it('reads headings by outline level, Chinese style names and inheritance', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="标题 1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="小节"/><w:basedOn w:val="1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="lvl"><w:name w:val="自定"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    ].join('')
    const made = await read(
      [
        paragraph('第二句。'),
        paragraph('第三句。'),
        styled('1', '甲'),
        styled('own', '乙'),
        styled('lvl', '丙'),
      ],
      { styles },
    )
    expect(made.blocks.slice(3)).toMatchObject([{ tag: 'h2' }, { tag: 'h2' }, { tag: 'h3' }])
  })

  it('reads a file that gives the namespaces other names', async () => {
    const parts = docxParts({ body: paragraph('换个前缀。') })
    const xml = new TextDecoder().decode(parts['word/document.xml'])
    const renamed = xml
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=')
    const made = await readWord(zipParts({ ...parts, 'word/document.xml': strToU8(renamed) }))
    expect(JSON.stringify(made.blocks)).toContain('换个前缀。')
  })
})

const ole = (...marks: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    ...marks.map((mark) => Buffer.from(mark, 'utf16le')),
  ])

describe('a file that is no .docx', () => {
  it.each([
    ['an empty file', new Uint8Array(), ['UNREADABLE_FILE', 'empty']],
    ['a picture', strToU8('\u0089PNG'), ['UNSUPPORTED_FILE', 'not_zip']],
    ['an old .doc', ole('WordDocument'), ['UNSUPPORTED_FILE', 'old_doc']],
    ['a .wps', ole('WordDocument', 'WPS Office'), ['UNSUPPORTED_FILE', 'wps']],
    ['a .docx with a password', ole('EncryptedPackage'), ['UNSUPPORTED_FILE', 'encrypted']],
    ['an RTF', strToU8('{\\rtf1\\ansi'), ['UNSUPPORTED_FILE', 'rtf']],
    ['a PDF', strToU8('%PDF-1.7'), ['UNSUPPORTED_FILE', 'pdf']],
    ['a saved web page', strToU8('<html xmlns:w="x">'), ['UNSUPPORTED_FILE', 'web_page']],
    ['another zip', zipParts({ 'a.txt': strToU8('a') }), ['UNSUPPORTED_FILE', 'not_word']],
  ])('(%s) is refused by name', async (_, bytes, refused) => {
    expect(await refusal(bytes)).toEqual(refused)
  })

  it('is refused where its XML is broken or oddly encoded', async () => {
    const parts = docxParts({ body: paragraph('甲') })
    const broken = strToU8(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    )
    const latin = Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e])
    const withMain = (xml: Uint8Array) => zipParts({ ...parts, 'word/document.xml': xml })
    expect(await refusal(withMain(broken))).toEqual(['UNREADABLE_FILE', 'damaged_xml'])
    expect(await refusal(withMain(latin))).toEqual(['UNREADABLE_FILE', 'xml_encoding'])
  })

  it('is refused where one byte of a part was changed', async () => {
    const bytes = Uint8Array.from(docx({ body: paragraph('甲') }))
    const place = Buffer.from(bytes).indexOf('word/document.xml') + 60
    bytes[place] = (bytes[place] ?? 0) ^ 0xff
    expect(await refusal(bytes)).toEqual(['UNREADABLE_FILE', 'damaged_zip'])
  })
})

describe('too much of anything', () => {
  const small = docx({ body: paragraph('字'.repeat(500)) })

  it.each([
    ['file', { fileBytes: 100 }],
    ['entries', { entries: 2 }],
    ['unpacked', { unpackedBytes: 1000 }],
    ['elements', { elements: 3 }],
    ['text', { characters: 400 }],
  ] as const)('%s is refused', async (problem, limits) => {
    expect(await refusal(small, limits)).toEqual(['TOO_LARGE', problem])
  })

  it('ten megabytes of text are refused within seconds', async () => {
    let seed = 1
    const next = (): string => {
      seed = (seed * 48271) % 2147483647
      return String.fromCharCode(0x4e00 + (seed % 20000))
    }
    const line = (): string => paragraph(Array.from({ length: 1000 }, next).join(''))
    const bytes = docx({ body: Array.from({ length: 3_400 }, line).join('') })
    const begun = performance.now()
    expect(await refusal(bytes)).toEqual(['TOO_LARGE', 'text'])
    expect(performance.now() - begun).toBeLessThan(5000)
  }, 30_000)

  it('more nodes than a post may have are refused before a picture is stored', async () => {
    const bytes = docx({ body: Array.from({ length: 4000 }, () => paragraph('段')).join('') })
    expect(await refusal(bytes)).toEqual(['TOO_LARGE', 'nodes'])
  })
})
