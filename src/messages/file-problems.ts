import type { ErrorDetails } from '@/domain/errors'

type Words = readonly [zh: string, en: string]

/** Why a file is refused, by the `problem` of UNSUPPORTED_FILE, UNREADABLE_FILE and TOO_LARGE. */
const PROBLEMS: Readonly<Record<string, Words>> = {
  encrypted: [
    '这个 Word 文件加了密码，打不开。请在 Word 里“文件 → 信息 → 保护文档”取消密码，保存后再导入。',
    'This Word file is encrypted. Remove its password and import it again.',
  ],
  old_doc: [
    '这是旧版 Word 的 .doc 文件，改后缀名没有用。请用 Word 或 WPS 打开，“另存为”.docx 再导入。',
    'This is an old .doc file. Save it as .docx in Word and import that.',
  ],
  wps: [
    '这是 WPS 文字自己的格式。请在 WPS 里“另存为”，文件类型选 .docx，再导入。',
    'This is a file of WPS Writer. Save it as .docx and import that.',
  ],
  rtf: [
    '这是 RTF 文件。请用 Word 或 WPS 打开，“另存为”.docx 再导入。',
    'This is an RTF file. Save it as .docx and import that.',
  ],
  pdf: [
    '这是 PDF 文件，里面没有可以编辑的文稿。请找到它的 Word 原稿（.docx）再导入。',
    'This is a PDF. Import the .docx it was made from.',
  ],
  web_page: [
    '这是保存成网页的文件。请用 Word 或 WPS 打开，“另存为”.docx 再导入。',
    'This is a web page. Save it as .docx in Word and import that.',
  ],
  macros: [
    '这个 Word 文件带有宏（里面有程序），为了安全不能导入。请“另存为”不带宏的 .docx 再导入。',
    'This Word file holds macros. Save it as a .docx without macros.',
  ],
  not_word: [
    '这个文件里没有 Word 文稿（可能是表格、幻灯片或压缩包）。请选择 .docx 文稿。',
    'There is no Word document in this file. Choose a .docx.',
  ],
  not_zip: [
    '这不是 .docx 文稿。请用 Word 或 WPS 打开原文件，“另存为”.docx 再导入。',
    'This is no .docx. Save the document as .docx and import that.',
  ],
  'no-image': [
    '这个文件不是图片。请用 JPG、PNG、WebP 或 GIF 图片；网页和程序不能上传。',
    'This file is no picture. Use JPG, PNG, WebP or GIF.',
  ],
  svg: [
    'SVG 里可以藏程序，不能上传。请导出成 PNG 再上传。',
    'SVG can hold programs. Export it as PNG.',
  ],
  heif: [
    '这是手机的 HEIC 图片，多数人打不开。请在手机里改存为 JPG（相机格式选“兼容性最佳”）再上传。',
    'This is a HEIC picture. Save it as JPG.',
  ],
  empty: ['这个文件是空的。请重新选择文件。', 'This file is empty. Choose another.'],
  damaged_zip: [
    '文件已损坏，可能没有传完或下载不完整。请在电脑上打开确认，另存一份再导入。',
    'The file is damaged. Open it, save a copy and import that.',
  ],
  damaged_xml: [
    '文件内部已损坏，读不出来。请用 Word 打开修复，另存一份 .docx 再导入。',
    'The document inside is damaged. Repair it in Word and save a copy.',
  ],
  xml_doctype: [
    '文件里有 Word 不会写入的可疑内容，为了安全没有导入。请把文字复制到新建的 Word 文件里再导入。',
    'The file holds something Word never writes. Copy the text into a new document.',
  ],
  xml_encoding: [
    '文件的文字编码读不出来。请用 Word 打开，另存一份 .docx 再导入。',
    'The text encoding cannot be read. Save a copy in Word.',
  ],
  too_deep: [
    '文件里的表格或文本框套得太深，读不了。请把文字复制到新建的 Word 文件里再导入。',
    'The document is nested too deeply. Copy the text into a new one.',
  ],
  file: [
    '文件超过 20 MB。请在 Word 里压缩图片（图片格式 → 压缩图片），或分成几个文件再导入。',
    'The file is over 20 MB. Compress its pictures or split it.',
  ],
  zip_bomb: [
    '文件解开后大得不正常，可能是恶意文件，没有导入。请把文字复制到新建的 Word 文件里再导入。',
    'The file unpacks to far too much. Copy the text into a new document.',
  ],
  unpacked: [
    '文件解开后超过 200 MB。请压缩里面的图片，或分成几个文件再导入。',
    'The file unpacks to over 200 MB. Compress its pictures or split it.',
  ],
  entries: [
    '文件里的部件太多，不像一篇文稿。请把文字复制到新建的 Word 文件里再导入。',
    'The file has too many parts. Copy the text into a new document.',
  ],
  elements: [
    '文稿太长、格式太多，一次读不完。请分成几个文件再导入。',
    'The document is too long to read at once. Split it.',
  ],
  text: [
    '文字超过 20 万字，一篇稿件放不下。请分成几个文件再导入。',
    'There are over 200,000 characters. Split the document.',
  ],
  nodes: [
    '段落和格式太多，一篇稿件放不下。请分成几个文件再导入。',
    'There are too many paragraphs for one post. Split the document.',
  ],
}

/** The sentences of a refused file: of its `problem` where it has one, else `otherwise`. */
export function fileSentence({ problem, pixels }: ErrorDetails, otherwise: Words): Words {
  if (typeof pixels === 'number') {
    return [
      '图片的像素太多（超过 6000 万）。请缩小尺寸后再上传，手机上看 2000 像素宽已足够。',
      'The picture has over 60 megapixels. Make it smaller.',
    ]
  }
  return typeof problem === 'string' && Object.hasOwn(PROBLEMS, problem)
    ? (PROBLEMS[problem] ?? otherwise)
    : otherwise
}
