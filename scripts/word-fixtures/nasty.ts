import { strToU8 } from 'fflate'
import { docx, docxParts, paragraph, picture, zipParts } from './ooxml'

/** Files that mean harm, or are not what their name says. */

/** 64 MB of nothing in a part the document does not even use. */
export const zipBomb = (): Uint8Array =>
  docx({
    body: paragraph('炸弹'),
    files: { 'word/media/image1.png': new Uint8Array(64 * 1024 * 1024) },
  })

export const withMacros = (): Uint8Array =>
  docx({
    body: paragraph('带宏的文件'),
    mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    files: { 'word/vbaProject.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) },
  })

/** The same macros under the innocent content type. */
export const withHiddenMacros = (): Uint8Array =>
  docx({
    body: paragraph('藏着宏的文件'),
    files: { 'word/vbaProject.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) },
  })

export const truncated = (): Uint8Array => {
  const whole = docx({ body: paragraph('没有传完的文件'.repeat(50)) })
  return whole.subarray(0, Math.floor(whole.length * 0.6))
}

/** "A billion laughs". */
export const entityBomb = (): Uint8Array => {
  const levels = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`,
  )
  const parts = docxParts({ body: paragraph('PLACE') })
  const xml = new TextDecoder()
    .decode(parts['word/document.xml'])
    .replace('?>\n', `?>\n<!DOCTYPE w:document [<!ENTITY a0 "哈">${levels.join('')}]>`)
    .replace('PLACE', '&a9;')
  return zipParts({ ...parts, 'word/document.xml': strToU8(xml) })
}

/** Pictures that would make the server fetch an inner address or read a file. */
export const externalImages = (): Uint8Array =>
  docx({
    body: [
      paragraph('外部图片'),
      paragraph(picture('rIdNet', '内网')),
      paragraph(picture('rIdFile', '本机').replace('r:embed', 'r:link')),
      paragraph('图片之后的文字'),
    ].join(''),
    relations: [
      {
        id: 'rIdNet',
        type: 'image',
        target: 'http://169.254.169.254/latest.png',
        isExternal: true,
      },
      { id: 'rIdFile', type: 'image', target: 'file:///etc/passwd', isExternal: true },
    ],
  })

export const deepNesting = (depth = 20_000): Uint8Array =>
  docx({
    body: `${'<w:sdt><w:sdtContent>'.repeat(depth)}${paragraph('深处')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`,
  })
