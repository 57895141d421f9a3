import type { BlockNode, InlineNode, LexicalBody, ListItemNode } from '@/domain/content/lexical'
import { REVISION_FORMAT, type RevisionContent } from '@/domain/review/revision-content'

export const text = (words: string, format = 0): InlineNode => ({
  type: 'text',
  text: words,
  format,
})
export const link = (words: string, url: string): InlineNode => ({
  type: 'link',
  fields: { url, linkType: 'custom', newTab: false },
  children: [text(words)],
})
const inlines = (content: (string | InlineNode)[]): InlineNode[] =>
  content.map((part) => (typeof part === 'string' ? text(part) : part))
export const p = (...content: (string | InlineNode)[]): BlockNode => ({
  type: 'paragraph',
  children: inlines(content),
})
export const h = (tag: 'h2' | 'h3' | 'h4', words: string): BlockNode => ({
  type: 'heading',
  tag,
  children: [text(words)],
})
export const li = (...children: ListItemNode['children'][number][]): ListItemNode => ({
  type: 'listitem',
  children,
})
export const list = (
  listType: 'bullet' | 'number' | 'check',
  ...children: ListItemNode[]
): Extract<BlockNode, { type: 'list' }> => ({ type: 'list', listType, children })
const cell = (words: string, headerState = 0, colSpan = 1) => ({
  type: 'tablecell' as const,
  ...(headerState ? { headerState } : {}),
  ...(colSpan > 1 ? { colSpan } : {}),
  children: [p(words)],
})
export const table = (...rows: string[][]): BlockNode => ({
  type: 'table',
  children: rows.map((cells, index) => ({
    type: 'tablerow',
    children: cells.map((words) => cell(words, index === 0 ? 1 : 0)),
  })),
})
export const bodyOf = (...children: BlockNode[]): LexicalBody => ({
  root: { type: 'root', children },
})

/** One article that uses every block an author has. */
export const richBody: LexicalBody = bodyOf(
  p(
    '门诊里常有人问：“我没有不舒服，为什么要吃降压药？”高血压早期大多没有感觉，但它一直在损伤心、脑、肾的血管。',
    text('没有症状，不等于没有危险。', 1),
  ),
  h('h2', '多高才算高血压'),
  p(
    '在诊室里，不同的三天测量，高压（收缩压）≥140 或低压（舒张压）≥90 毫米汞柱，就可以诊断。在家自测的标准更低一些，是 ',
    text('135/85 毫米汞柱', 1),
    '，详见',
    link('《中国高血压防治指南》', 'https://www.nhc.gov.cn/example/guide.html'),
    '。',
  ),
  table(
    ['血压', '高压', '低压', '怎么办'],
    ['正常', '＜120', '＜80', '每年量一次'],
    ['正常高值', '120～139', '80～89', '改善生活习惯，半年量一次'],
    ['高血压', '≥140', '≥90', '到门诊确诊，按医嘱治疗'],
  ),
  h('h2', '在家怎么量才准'),
  list(
    'number',
    li(text('量之前安静坐 5 分钟，不喝咖啡、不吸烟，先上厕所。')),
    li(text('袖带', 1), text('：与心脏同高，绑在上臂，松紧以能伸进两根手指为宜。')),
    li(text('连续量两次，间隔 1 分钟，取平均值。')),
    li(
      list(
        'bullet',
        li(text('两次相差超过 5 毫米汞柱，再量第三次')),
        li(text('早晚各一组，连续 7 天')),
        li(
          list('number', li(text('早上：起床后一小时内，吃药和早饭之前')), li(text('晚上：睡前'))),
        ),
      ),
    ),
    li(text('把日期、时间和数值记在本子上，复诊时带来。')),
  ),
  {
    type: 'upload',
    relationTo: 'materials',
    value: 'm1',
    fields: { caption: '坐姿测量：背有靠，脚放平，手臂与心脏同高' },
  },
  h('h3', '哪种血压计更合适'),
  p(
    '推荐上臂式电子血压计，手腕式和手指式的误差较大。',
    text('水银柱血压计', 8),
    '家庭已不建议使用。',
  ),
  {
    type: 'block',
    fields: {
      blockType: 'callout',
      tone: 'tip',
      title: '少盐有窍门',
      text: '每人每天不超过 5 克盐，大约一啤酒瓶盖。\n酱油、咸菜、火腿里的盐也要算进去。',
    },
  },
  {
    type: 'block',
    fields: {
      blockType: 'callout',
      tone: 'warning',
      title: '不要自己停药',
      text: '血压正常了，是药物在起作用。减药、停药请先问医生。',
    },
  },
  {
    type: 'block',
    fields: {
      blockType: 'callout',
      tone: 'emergency',
      title: '出现这些情况，马上打 120',
      text: '突然口角歪斜、一侧手脚没力气、说话不清楚；胸口像压了石头，超过 15 分钟不缓解；血压超过 180/110 并且剧烈头痛、看东西模糊。',
    },
  },
  h('h2', '吃药的三个误区'),
  h('h4', '误区一：年轻人不用吃药'),
  p('血压长期偏高，血管一样会受伤。是否用药，看血压水平和整体风险，', text('不看年龄', 2), '。'),
  {
    type: 'quote',
    children: [text('“我爸就是觉得自己没事，停了半年药。”一位陪护的女儿说，“后来是脑中风。”')],
  },
  { type: 'horizontalrule' },
  h('h2', '复诊前请准备'),
  list(
    'check',
    { ...li(text('近一周的血压记录')), checked: true },
    li(text('正在吃的所有药，连盒子一起带')),
    li(text('最近一次体检报告')),
  ),
  {
    type: 'block',
    fields: {
      blockType: 'video',
      caption: '一分钟学会在家量血压',
      url: 'https://video.example.cn/bp',
      cover: 'm2',
    },
  },
  p(
    '还想了解饮食怎么安排？请看我们的上一篇：',
    link('高血压怎么吃', 'http://mp.weixin.qq.com/s/AbCdEf123'),
    '。预约电话 ',
    link('0571-8888 0000', 'tel:0571-88880000'),
    '，也可以发邮件到 ',
    link('我们的信箱', 'mailto:health@example.cn'),
    '。血压的单位是 mmHg，体质指数的单位是 kg/m',
    text('2', 64),
    '。',
  ),
)

export const aContent = (change: Partial<RevisionContent> = {}): RevisionContent => ({
  format: REVISION_FORMAT,
  post: 'p1',
  round: 1,
  title: '血压高了没感觉，也要管',
  kind: 'article',
  genre: 'science',
  adReviewNo: null,
  digest: '高血压早期没有症状，却一直在伤血管。学会在家量血压，记住三个误区。',
  body: richBody,
  class: 'science',
  category: null,
  audiences: ['elderly', 'chronic'],
  department: { id: 'd1', name: '心血管内科' },
  author: { id: 'u1', name: '张敏' },
  byline: { name: '张敏', title: '副主任医师', specialty: '心血管内科' },
  sources: [
    {
      title: '中国高血压防治指南（2024年修订版）',
      publisher: '中国高血压防治指南修订委员会',
      year: 2024,
      url: 'https://www.nhc.gov.cn/example/guide.html',
    },
    { title: '国家基层高血压防治管理指南', publisher: '国家心血管病中心', year: 2025, url: null },
  ],
  cover: null,
  attachments: [],
  isAiAssisted: false,
  isPatientStory: false,
  videos: [],
  platformTexts: [],
  materials: {
    m1: { alt: '老人坐在桌边测量血压，手臂平放', credit: '本中心健康教育科' },
    m2: { alt: '视频封面：血压计', credit: null },
  },
  files: [],
  ...change,
})
