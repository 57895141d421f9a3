import type { BodyProblem } from '@/domain/content/body-reader'
import type { ErrorDetails } from '@/domain/errors'

type Words = readonly [zh: string, en: string]

/** What is wrong with a body or a source's link, and what the writer does about it. */
const PROBLEMS: Readonly<Record<BodyProblem | 'unknown-material', Words>> = {
  NOT_AN_OBJECT: [
    '内容不完整，没有保存。请刷新页面后再试。',
    'is incomplete. Reload and try again.',
  ],
  FORBIDDEN_KEY: [
    '带有不允许的数据，没有保存。请把这一段改为纯文本重新粘贴。',
    'holds data that is not allowed. Paste it as plain text.',
  ],
  UNKNOWN_NODE: [
    '用了编辑器不支持的内容（例如网页代码、表单或附件）。请删掉它，或改为纯文本重新粘贴。',
    'holds something the editor does not support. Remove it or paste plain text.',
  ],
  WRONG_TYPE: [
    '格式不对，没有保存。请删掉这一段，改为纯文本重新粘贴。',
    'is malformed. Remove it and paste plain text.',
  ],
  TOO_DEEP: [
    '列表或引用套得太深，手机上看不清。请减少层级，或拆成几段。',
    'is nested too deeply. Use fewer levels.',
  ],
  TOO_MANY_NODES: [
    '段落和格式太多，一篇稿件放不下。请拆成几篇。',
    'has too many paragraphs for one post. Split it.',
  ],
  TOO_MUCH_TEXT: [
    '文字超过 20 万字，一篇稿件放不下。请精简或拆成几篇。',
    'is over 200,000 characters. Shorten or split it.',
  ],
  HEADING_LEVEL: [
    '标题的级别不对：正文只用二、三、四级标题，一级是稿件自己的题目。请改用“标题 2”到“标题 4”。',
    'has a heading of the wrong level. Use headings 2 to 4.',
  ],
  LIST_TYPE: [
    '列表的样式不支持。请改用普通的项目符号或编号列表。',
    'is a kind of list that is not supported. Use bullets or numbers.',
  ],
  LIST_NEEDS_ITEMS: [
    '列表里夹着不是列表项的内容。请把它移到列表外面。',
    'is a list with something that is no item. Move it out.',
  ],
  TEXT_AFTER_NESTED_LIST: [
    '下级列表的后面还有文字，显示时会乱序。请把这些文字移到下级列表之前，或另起一项。',
    'has text behind a nested list. Move it before the list.',
  ],
  TABLE_NEEDS_ROWS: [
    '表格不完整，缺少行。请删掉这个表格，重新插入。',
    'is a table without rows. Insert it again.',
  ],
  TABLE_NEEDS_CELLS: [
    '表格不完整，缺少单元格。请删掉这个表格，重新插入。',
    'is a table without cells. Insert it again.',
  ],
  TABLE_NESTED: [
    '表格里还套着表格，微信里显示不出来。请把里面的表格移到外面，或改成文字。',
    'is a table inside a table. Move the inner one out.',
  ],
  UPLOAD_KIND: [
    '插入的不是素材库里的图片。请先上传到素材库，再插入。',
    'is no picture of the library. Upload it first.',
  ],
  UPLOAD_MISSING: [
    '有一处图片是空的：只留了位置，没有选图。请重新选一张，或删掉它。',
    'holds an empty picture. Choose one or remove it.',
  ],
  BLOCK_TYPE: [
    '内容块的种类不支持。请删掉它，只用提示框和视频。',
    'is a block that is not supported. Use callouts and videos.',
  ],
  CALLOUT_TONE: [
    '提示框没有选种类。请选“小贴士”“注意”或“急救”。',
    'is a callout without a tone. Choose one.',
  ],
  LINK_INTERNAL: [
    '链接指向系统内部的页面，读者打不开。请改成完整的网址，或去掉链接。',
    'links to an internal page readers cannot open. Use a full address.',
  ],
  LINK_IN_LINK: [
    '链接里还套着链接，点击时分不清去哪里。请只留一个。',
    'has a link inside a link. Keep one.',
  ],
  URL_MISSING: [
    '链接没有网址。请填上网址，或去掉链接。',
    'has a link without an address. Add one.',
  ],
  URL_TOO_LONG: [
    '网址太长（超过 2048 个字符）。请换成较短的网址，或去掉问号后面的跟踪参数。',
    'has an address over 2,048 characters. Use a shorter one.',
  ],
  URL_CONTROL_CHARACTER: [
    '网址里有空格或看不见的字符，打开会出错。请删掉后重新输入网址。',
    'has an address with blanks or invisible characters. Type it again.',
  ],
  URL_SCHEME: [
    '网址的开头不对，为了读者安全没有保存。请用以 https:// 或 http:// 开头的完整网址。',
    'has an address of a kind that is not allowed. Use one that begins with https://.',
  ],
  URL_PASSWORD: [
    '网址里带着用户名或密码，公开后会泄露。请去掉“@”前面的部分。',
    'has an address with a password in it. Remove the part before "@".',
  ],
  URL_INVALID: [
    '网址写得不完整，打不开。请从浏览器地址栏复制完整网址再粘贴。',
    'has an incomplete address. Copy it from the address bar.',
  ],
  'unknown-material': [
    '用到的图片已不在素材库，或您没有使用它的权限。请换一张，或重新上传。',
    'uses a picture that is gone or not yours to use. Choose another.',
  ],
}

const isKnown = (problem: unknown): problem is keyof typeof PROBLEMS =>
  typeof problem === 'string' && Object.hasOwn(PROBLEMS, problem)

/** Where it is, in words: the blocks of a body counted from one, as they stand on the page. */
function placeOf({ path }: ErrorDetails): Words {
  const at = typeof path === 'string' ? path : ''
  const source = /^sources\[(\d+)\]/.exec(at)?.[1]
  if (source) {
    const number = Number(source) + 1
    return [`第 ${number} 条资料来源：`, `Source ${number}`]
  }
  const block = /^root\.children\[(\d+)\]/.exec(at)?.[1]
  if (!block) return ['正文：', 'The body']
  const number = Number(block) + 1
  return [`正文第 ${number} 段：`, `Paragraph ${number}`]
}

/** The sentences of `BODY_INVALID` by its `path` and `problem`: what, why, what to do. */
export function bodySentence(details: ErrorDetails): Words {
  const { problem } = details
  const [zh, en] = isKnown(problem)
    ? PROBLEMS[problem]
    : ([
        '有不能保存的内容。请检查链接和粘贴进来的部分。',
        'holds something that cannot be stored.',
      ] as const)
  const [placeZh, placeEn] = placeOf(details)
  return [placeZh + zh, `${placeEn} ${en}`]
}
