import type { DemoPost } from '../demo-types'
import {
  body,
  bold,
  callout,
  h2,
  h3,
  img,
  italic,
  ol,
  p,
  quote,
  table,
  ul,
} from '../lexical-builders'
import { ALL_FINE, HEALTH_LITERACY, NOT_PLAIN, bylineOf, source } from './attribution'

const antibioticsText = (opening: string) =>
  body('antibiotics', [
    p(opening),
    h2('它管什么，不管什么'),
    img('antibiotics', '对细菌有用，对病毒没用'),
    table([
      ['常见情况', '多半由什么引起', '要不要抗生素'],
      ['普通感冒、流感', '病毒', '不需要'],
      ['急性腹泻（水样便）', '多为病毒', '多数不需要，先补水'],
      ['尿路感染、细菌性肺炎', '细菌', '医生开了就按疗程吃'],
    ]),
    h2('四个不要'),
    ol(
      [bold('不自己买：'), '抗生素是处方药，要凭处方。'],
      [bold('不点名要：'), '要不要用、用哪种，听医生的。'],
      [bold('不随便停：'), '好一点就停，剩下的细菌会卷土重来，还更难对付。'],
      [bold('不互相送：'), '别人的药不一定适合您，剩药也不留着下次用。'],
    ),
    callout(
      'warning',
      '吃药期间留心',
      '起疹子、嘴唇肿、喘不上气，立即停药并就医；吃头孢类等药物期间和停药后一周内不喝酒。',
    ),
    h3('为什么这么严格'),
    p(
      '用得多、用得乱，细菌就会“练出本领”，这叫耐药。等到真的需要时，药可能不管用了。不滥用，是给自己也给家人留后路。',
    ),
  ])

const antibiotics: DemoPost = {
  key: 'antibiotics',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/lifestyle/medicine',
  audiences: ['residents', 'parents'],
  department: 'pharmacy',
  author: 'gao',
  byline: bylineOf('gao'),
  sources: [
    source('抗菌药物临床应用指导原则（2015年版）', '原国家卫生计生委等', 2015),
    source('遏制微生物耐药国家行动计划（2022—2025年）', '国家卫生健康委等13部门', 2022),
  ],
  title: '感冒发烧，先别急着吃抗生素',
  digest: '抗生素不是退烧药，也不是“消炎药”。不自己买、不点名要、不随便停。',
  cover: 'antibiotics',
  body: antibioticsText(
    '抗菌药物系指具杀菌或抑菌活性的药物，其不合理应用可致病原菌耐药性上升、二重感染及肝肾功能损害等不良反应。',
  ),
  history: [
    { at: 640, by: 'gao', do: 'create' },
    { at: 638, by: 'gao', do: 'submit' },
    {
      at: 620,
      by: 'publicity2',
      do: 'return_first',
      comment: '第一段像说明书。后面写得很好，请把开头换成居民听得懂的话，顺便说清它不是“消炎药”。',
      checklist: NOT_PLAIN,
      annotations: [{ quote: '二重感染及肝肾功能损害', note: '居民看不懂。' }],
    },
    {
      at: 600,
      by: 'gao',
      do: 'edit',
      edit: {
        body: antibioticsText(
          '嗓子一疼，就翻出几粒头孢吃下去？很多人管它叫“消炎药”，其实它对付的是细菌。感冒大多是病毒引起的，吃了不管用，还可能拉肚子、过敏、伤肝肾。',
        ),
      },
    },
    { at: 598, by: 'gao', do: 'submit' },
    {
      at: 595,
      by: 'publicity2',
      do: 'approve_first',
      comment: '开头很生动。同意。',
      checklist: ALL_FINE,
    },
    {
      at: 576,
      by: 'leader',
      do: 'approve_final',
      comment: '同意。世界提高抗微生物药物认识周可再推一次。',
      checklist: ALL_FINE,
    },
    { at: 575, by: 'publicity2', do: 'publish' },
  ],
}

const homeMedicine: DemoPost = {
  key: 'home-medicine',
  kind: 'copy',
  genre: 'science',
  class: 'science',
  category: 'science/lifestyle/medicine',
  audiences: ['elderly', 'chronic', 'residents'],
  department: 'pharmacy',
  author: 'gao',
  byline: bylineOf('gao'),
  sources: [HEALTH_LITERACY],
  title: '家里的药箱，每半年翻一次',
  digest: '过期的、变色的、没包装的，都该请出药箱。老人吃药多，更要分清楚。',
  cover: 'pill-box',
  body: body('home-medicine', [
    p('药箱里的药越攒越多，真要用时却找不着、看不清。每半年，花一刻钟翻一翻。'),
    h2('三挑'),
    ul(
      [bold('挑过期的：'), '过了有效期就不吃。眼药水打开后一般只用四周。'],
      [bold('挑变样的：'), '受潮、变色、粘连、有怪味。'],
      [bold('挑没身份的：'), '没盒子、没说明书、认不出是什么的。'],
    ),
    p('过期药不要随手卖掉或倒进下水道，可送到附近设有回收点的药店，或按当地有害垃圾投放。'),
    h2('三放'),
    ul(
      '放在阴凉干燥处，不放卫生间、灶台旁；',
      '放在孩子够不着的地方；',
      '说明书写着冷藏的才放冰箱，不冷冻。',
    ),
    img('pill-box', '每周装一次药盒，吃没吃一眼看见'),
    callout(
      'warning',
      '两种感冒药别一起吃',
      '很多感冒药里都有同一种退烧成分，叠着吃容易伤肝。拿不准，就把药盒都带来问药师。',
    ),
  ]),
  history: [
    { at: 18, by: 'gao', do: 'create' },
    { at: 16, by: 'gao', do: 'submit', comment: '配合下周“用药咨询日”。' },
  ],
}

const lowMood: DemoPost = {
  key: 'low-mood',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/lifestyle/mind',
  audiences: ['residents', 'women'],
  department: 'general',
  author: 'all',
  byline: bylineOf('all'),
  sources: [
    source('探索抑郁症防治特色服务工作方案', '国家卫生健康委办公厅', 2020),
    source('关于应用“12356”全国统一心理援助热线电话号码的通知', '国家卫生健康委办公厅', 2024),
    HEALTH_LITERACY,
  ],
  title: '不是矫情：情绪低落两周以上，请求助',
  digest: '抑郁是可以治疗的病，不是意志薄弱。会看信号、会倾听、知道去哪里求助。',
  cover: 'talk-together',
  body: body('low-mood', [
    p(
      '谁都有难过的时候，过几天也就好了。可是如果',
      bold('几乎每天、持续两周以上'),
      '都开心不起来，并且影响到吃饭、睡觉、上班，就不只是“想太多”。',
    ),
    h2('问问自己'),
    ul(
      '做什么都提不起劲，以前喜欢的也不想碰；',
      '睡不着、醒得早，或整天想睡；',
      '没胃口，或吃得很多，体重变化明显；',
      '总觉得累，注意力不集中；',
      '觉得自己没用、拖累家人；',
      '冒出“活着没意思”的念头。',
    ),
    p('有好几条符合，请找医生聊一聊。社区医生可以先评估，需要时再转到精神科或心理科。'),
    h2('能好吗'),
    p(
      '抑郁是一种病，',
      bold('可以治疗'),
      '。心理治疗、药物、规律作息和运动常常一起用。吃药一般两到四周才慢慢见效，请坚持，不要自己停。',
    ),
    h2('家人朋友怎么帮'),
    img('talk-together', '坐下来听，比讲道理更有用'),
    table([
      ['少说', '多说'],
      ['“想开点不就好了”', '“你这段时间很辛苦吧”'],
      ['“别人比你难多了”', '“我在，慢慢说”'],
      ['“你就是太闲了”', '“要不要我陪你去看医生”'],
    ]),
    callout(
      'emergency',
      '如果他说不想活了',
      '认真对待，陪在身边，收好药品、刀具等危险物品，尽快送医；情况紧急拨打 120 或 110。',
    ),
    quote('全国统一心理援助热线：12356'),
    p(italic('求助不丢人。愿意开口，已经是很勇敢的一步。')),
  ]),
  history: [
    { at: 1000, by: 'all', do: 'create' },
    { at: 998, by: 'all', do: 'submit', comment: '世界精神卫生日主题。' },
    {
      at: 990,
      by: 'publicity',
      do: 'approve_first',
      comment: '语言温和，没有标签化，热线已核实。',
      checklist: ALL_FINE,
    },
    {
      at: 970,
      by: 'leader',
      do: 'approve_final',
      comment: '同意。“少说多说”那张表很好。',
      checklist: ALL_FINE,
    },
    { at: 969, by: 'publicity', do: 'publish' },
  ],
}

export const MEDICINE_AND_MIND: readonly DemoPost[] = [antibiotics, homeMedicine, lowMood]
