import type { DemoPost } from '../demo-types'
import { body, bold, callout, h2, h3, img, ol, p, ul } from '../lexical-builders'
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

export const FIRST_AID: readonly DemoPost[] = [cpr]
