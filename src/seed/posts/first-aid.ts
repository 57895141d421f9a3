import type { DemoPost } from '../demo-types'
import { body, bold, callout, h2, h3, img, ol, p, table, ul } from '../lexical-builders'
import { ALL_FINE, HEALTH_LITERACY, NOT_ACCURATE, NOT_PLAIN, bylineOf, source } from './attribution'

const cprText = ({ depth, aed }: { depth: string; aed: string }) =>
  body('cpr', [
    p(
      '有人突然倒地、叫不醒、没有正常呼吸，很可能是心跳停了。救护车到来之前，身边人的双手就是他的机会。',
    ),
    h2('先做三件事'),
    ol(
      [bold('看：'), '确认周围安全，没有触电、车流等危险。'],
      [
        bold('叫：'),
        '拍双肩，大声喊“您怎么了？”，同时看胸口有没有起伏，不超过十秒。只有叹气样、抽泣样的呼吸，也按没有呼吸处理。',
      ],
      [
        bold('喊：'),
        '请一个人打 120，请另一个人去拿 AED（自动体外除颤器）。只有您一个人时，打开手机免提，边打边按。',
      ],
    ),
    h2('胸外按压'),
    img('cpr-hands', '肩膀在双手正上方，手臂伸直，用上身的重量垂直下压'),
    ul(
      '位置：胸口正中，两乳头连线的中点。',
      '手法：双手交叠，掌根用力，手指翘起。',
      depth,
      '每次按完让胸口完全弹回来，尽量不停。',
    ),
    h3('要不要做人工呼吸'),
    p('学过的人，按 30 次，吹 2 口气，如此循环。没学过或不方便，只做按压也可以。'),
    h2('AED 来了怎么用'),
    img('aed-device', '打开电源，跟着语音提示做'),
    p(aed),
    callout(
      'emergency',
      '什么时候可以停',
      '他恢复了正常呼吸或开始活动；医生护士接手；或者您实在没有力气、现场不再安全。',
    ),
    callout(
      'tip',
      '别怕做错',
      '《民法典》第一百八十四条：因自愿实施紧急救助行为造成受助人损害的，救助人不承担民事责任。',
    ),
  ])

const cpr: DemoPost = {
  key: 'cpr',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/first-aid/cpr',
  audiences: ['residents'],
  department: 'nursing',
  author: 'contributor2',
  byline: bylineOf('contributor2'),
  sources: [
    source('2025年美国心脏协会心肺复苏及心血管急救指南', '美国心脏协会', 2025),
    source('2016中国心肺复苏专家共识', '中国研究型医院学会心肺复苏学专业委员会', 2016),
    HEALTH_LITERACY,
  ],
  title: '有人突然倒地，记住这几步',
  digest: '确认安全、呼叫帮助、用力按压、尽早用 AED。学会心肺复苏，关键时刻能救人。',
  cover: 'cpr-hands',
  body: cprText({
    depth: '深度：成年人 5 厘米；频率：每分钟 80 到 100 次。',
    aed: '开机后按图示粘贴电极片于右锁骨下及左侧腋前线第五肋间，分析心律时勿接触患者，提示可除颤心律时按下放电键，随即恢复胸外按压。',
  }),
  history: [
    { at: 1250, by: 'contributor2', do: 'create' },
    { at: 1248, by: 'contributor2', do: 'submit', comment: '配合社区急救培训使用。' },
    {
      at: 1228,
      by: 'publicity2',
      do: 'return_first',
      comment: '按压的深度和频率与现行指南不一致，请核对后再报。这是救命的数字，一个都不能错。',
      checklist: NOT_ACCURATE,
      annotations: [
        {
          quote: '每分钟 80 到 100 次',
          note: '现行指南是每分钟 100 到 120 次，深度 5 到 6 厘米。',
          suggestion: '深度：成年人 5 到 6 厘米；速度：每分钟 100 到 120 次。',
        },
      ],
    },
    {
      at: 1206,
      by: 'contributor2',
      do: 'edit',
      edit: {
        body: cprText({
          depth: '力度：成年人压下去 5 到 6 厘米；速度：每分钟 100 到 120 次，一秒钟大约两下。',
          aed: '开机后按图示粘贴电极片于右锁骨下及左侧腋前线第五肋间，分析心律时勿接触患者，提示可除颤心律时按下放电键，随即恢复胸外按压。',
        }),
      },
    },
    { at: 1205, by: 'contributor2', do: 'submit', comment: '抱歉引用了旧教材，已按现行指南更正。' },
    {
      at: 1200,
      by: 'publicity2',
      do: 'approve_first',
      comment: '数字已核对无误。',
      checklist: ALL_FINE,
    },
    {
      at: 1178,
      by: 'leader2',
      do: 'return_final',
      comment:
        'AED 一段没有学过的人看不懂，“腋前线第五肋间”找不到。请改成跟着机器做、别碰人、再继续按三句话。',
      checklist: NOT_PLAIN,
      annotations: [
        { quote: '左侧腋前线第五肋间', note: '居民不知道在哪里。', suggestion: '照着贴片上的图贴' },
      ],
    },
    {
      at: 1160,
      by: 'contributor2',
      do: 'edit',
      edit: {
        body: cprText({
          depth: '力度：成年人压下去 5 到 6 厘米；速度：每分钟 100 到 120 次，一秒钟大约两下。',
          aed: '按下电源，照着贴片上的图把两片贴在皮肤上，然后听语音提示。机器分析和放电的时候，所有人都不碰他。放电以后马上接着按。',
        }),
      },
    },
    { at: 1159, by: 'contributor2', do: 'submit' },
    {
      at: 1154,
      by: 'publicity2',
      do: 'approve_first',
      comment: '第三稿，居民志愿者试读过，都说看得懂。',
      checklist: ALL_FINE,
    },
    {
      at: 1132,
      by: 'leader2',
      do: 'approve_final',
      comment: '同意，辛苦。请同步给楼栋长群。',
      checklist: ALL_FINE,
    },
    { at: 1130, by: 'publicity2', do: 'publish' },
  ],
}

const heatStroke: DemoPost = {
  key: 'heat-stroke',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/first-aid/heat',
  audiences: ['residents', 'elderly'],
  department: 'nursing',
  author: 'contributor2',
  byline: bylineOf('contributor2'),
  sources: [
    source('热射病急诊诊断与治疗专家共识（2021版）', '中华急诊医学杂志', 2021),
    HEALTH_LITERACY,
  ],
  title: '秋老虎发威，谨防中暑变重症',
  digest: '头晕、恶心先降温；体温很高又神志不清，是热射病，分秒必争。',
  cover: 'heat-shade',
  body: body('heat-stroke', [
    p('立秋以后，中午照样能到三十多度。户外干活、运动的人要防，家里舍不得开空调的老人更要防。'),
    h2('轻重怎么分'),
    table(
      [
        ['程度', '表现', '怎么办'],
        ['先兆和轻症', '头晕、口渴、大汗、没力气、恶心', '到阴凉处，降温、补水，半小时不好就就医'],
        ['热射病', '体温超过 40℃，胡言乱语、抽筋、叫不醒', '立即拨打 120，同时全力降温'],
      ],
      { headerColumn: true },
    ),
    h2('现场五步'),
    img('heat-shade', '阴凉、湿毛巾、扇风、少量多次喝水'),
    ol(
      [bold('移：'), '抬到阴凉通风处，有空调更好。'],
      [bold('脱：'), '解开衣领，脱掉外衣。'],
      [bold('降：'), '往身上泼水、喷水，同时扇风；脖子、腋下、大腿根放冰袋（隔一层毛巾）。'],
      [bold('补：'), '清醒的人少量多次喝凉的淡盐水或运动饮料；', bold('不清醒的人什么都不喂。')],
      [bold('送：'), '神志不清就打 120，等待时让他侧躺，防止呕吐物呛住。'],
    ),
    callout(
      'warning',
      '这些做法不可取',
      '刮痧、掐人中耽误时间；含酒精的药水不适合喂给神志不清的人；退烧药对中暑没有用。',
    ),
    h3('平时这样防'),
    ul(
      '上午十点到下午四点少在户外干重活；',
      '不等口渴就喝水，出汗多要补盐分；',
      '别把孩子、老人单独留在车里，一分钟也不行。',
    ),
  ]),
  history: [
    { at: 1430, by: 'contributor2', do: 'create' },
    { at: 1428, by: 'contributor2', do: 'submit', comment: '这两天还有高温，请尽快看。' },
    {
      at: 1424,
      by: 'publicity',
      do: 'approve_first',
      comment: '分级清楚，误区那一段很及时。',
      checklist: ALL_FINE,
    },
    { at: 1416, by: 'leader2', do: 'approve_final', comment: '同意。', checklist: ALL_FINE },
    { at: 1415, by: 'publicity', do: 'publish' },
    {
      at: 500,
      by: 'publicity2',
      do: 'unpublish',
      reason: '天气转凉，过季内容下线，明年入夏前更新后再送审。',
    },
  ],
}

export const FIRST_AID: readonly DemoPost[] = [cpr, heatStroke]
