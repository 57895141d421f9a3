import type { Loss, LossCode } from './word-tree'

export type ImportNoteCode =
  | LossCode
  | 'LINK_DROPPED'
  | 'IMAGE_LINK_DROPPED'
  | 'IMAGE_REFUSED'
  | 'TABLE_NESTED'
  | 'CONTENTS_DROPPED'
  | 'FOOTNOTES'
  | 'HEADINGS_GUESSED'
  | 'HEADINGS_FLATTENED'
  | 'LIST_FLATTENED'
  | 'MORE'

/**
 * One line of the import report: what could not be carried over as it was, in a sentence for the writer.
 * `where` is the nearest text of the document, at most 20 characters, empty where it concerns the whole.
 */
export interface ImportNote {
  readonly code: ImportNoteCode
  readonly message: string
  readonly where: string
}

/** Characters of `where`. */
export const WHERE_LENGTH = 20
const DETAIL_LENGTH = 40
const MAX_NOTES = 200

/** The first `length` characters (not UTF-16 halves) of a text with its white space closed up. */
export function shorten(text: string, length: number): string {
  const characters = [...text.replace(/[\s\u3000]+/g, ' ').trim()]
  return characters.length <= length
    ? characters.join('')
    : `${characters.slice(0, length - 1).join('')}…`
}

/** Quotation marks inside a quotation are single ones. */
const quoted = (text: string): string => {
  const inner = shorten(text, DETAIL_LENGTH).replaceAll('“', '‘').replaceAll('”', '’')
  return inner === '' ? '' : `“${inner}”`
}

const LOSS_MESSAGES: Record<LossCode, (detail: string, count: number) => string> = {
  IMAGE_FORMAT: (d) => `图片“${d}”的格式网页不能显示，没有导入。请另存为 JPG 或 PNG 后在此处插入。`,
  IMAGE_EXTERNAL: (d) =>
    `有一张图片只是链接（${d}），不在文件里，没有导入。请下载核对版权后在此处插入。`,
  IMAGE_MISSING: () => '有一张图片在文件里找不到或已损坏，没有导入。',
  IMAGE_TOO_MANY: (d) => `图片太多，“${d}”没有导入。`,
  EQUATION: (d) => `公式${quoted(d)}没有导入。请改写成文字，或截图后插入。`,
  CHART: () => '图表没有导入。请截图后插入，或改成表格。',
  SMART_ART: () => 'SmartArt 图示没有导入。请截图后插入，或改成列表。',
  SHAPE: () => '自选图形没有导入。',
  EMBEDDED_OBJECT: (d) => `嵌入的对象${d === '' ? '' : `（${d}）`}没有导入。请截图后插入。`,
  EMBEDDED_HTML: () => '嵌入的其他文档内容没有导入。请复制文字后粘贴。',
  TEXT_BOX: (d) => `文本框里的文字${quoted(d)}放到了所在段落之后，请核对位置。`,
  TEXT_BOX_LOST: (d) => `文本框里的文字${quoted(d)}没有导入。`,
  HIDDEN_TEXT: (d) => `隐藏文字${quoted(d)}没有导入。`,
  RUBY: (d) => `注音${quoted(d)}没有导入，只保留了文字。`,
  COMMENT: (d) => `批注没有导入：${quoted(d)}`,
  TRACKED_CHANGES: (_, n) => `文中有 ${n} 处修订，已按“接受全部修订”后的文字导入，请核对。`,
  COLOURS: (_, n) => `文字颜色和底色没有导入（${n} 处）。要强调的请改用加粗。`,
  FONTS: () => '字体和字号没有导入，由排版主题统一决定。',
  HEADER_FOOTER: (d) => `页眉页脚${quoted(d)}没有导入。`,
  PAGE_NUMBER: () => '页码没有导入。',
}

export const lossMessage = (loss: Loss): string => LOSS_MESSAGES[loss.code](loss.detail, loss.count)

const join = (items: readonly string[]): string =>
  items.slice(0, 5).map(quoted).join('、') + (items.length > 5 ? ` 等 ${items.length} 处` : '')

/** Sentences for what our own decisions changed. */
export const NOTE_MESSAGES = {
  linkDropped: (href: string) => `链接${quoted(href)}不是网页、邮箱或电话，只保留了文字。`,
  imageLinkDropped: () => '图片上的链接没有导入。',
  imageRefused: (name: string) => `图片“${name}”不能存入素材库，没有导入。`,
  tableNested: () => '表格里套着表格，里面的一层已改成文字，请核对。',
  contentsDropped: () => 'Word 自动目录没有导入。',
  footnotes: (count: number) => `${count} 条脚注或尾注已移到文末，正文处用 [1] 这样的编号标出。`,
  headingsGuessed: (lines: readonly string[]) =>
    `加粗的单行文字 ${join(lines)} 已当作小标题，请核对。`,
  headingsFlattened: () => '标题超过三级，第四级及以下都按第三级处理。',
  listFlattened: () => '列表层级太深，最里面的几层已合并。',
  more: (count: number) => `另有 ${count} 处没有逐条列出。`,
} as const

/** Collects notes, giving each the nearest text: that of its own block, else the last seen, else the next to come. */
export class NoteCollector {
  private readonly notes: ImportNote[] = []
  private waiting: number[] = []
  private lastText = ''

  /** Tells the collector which text the reader of the document is at; blank text is passed over. */
  at(text: string): void {
    const here = shorten(text, WHERE_LENGTH)
    if (here === '') return
    this.lastText = here
    for (const index of this.waiting) {
      const note = this.notes[index]
      if (note) this.notes[index] = { ...note, where: here }
    }
    this.waiting = []
  }

  /** The text a note added now would name. */
  here(): string {
    return this.lastText
  }

  add(code: ImportNoteCode, message: string): void {
    if (this.lastText === '') this.waiting.push(this.notes.length)
    this.notes.push({ code, message, where: this.lastText })
  }

  /** A note about the whole document. */
  addGeneral(code: ImportNoteCode, message: string): void {
    this.notes.push({ code, message, where: '' })
  }

  /** All notes in order; beyond 200 only their number. */
  list(): readonly ImportNote[] {
    if (this.notes.length <= MAX_NOTES) return this.notes
    const rest = this.notes.length - MAX_NOTES
    return [
      ...this.notes.slice(0, MAX_NOTES),
      { code: 'MORE', message: NOTE_MESSAGES.more(rest), where: '' },
    ]
  }
}
