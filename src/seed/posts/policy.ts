import type { DemoPost } from '../demo-types'
import {
  body,
  bold,
  callout,
  h2,
  hr,
  img,
  italic,
  link,
  ol,
  p,
  table,
  ul,
} from '../lexical-builders'
import { ALL_FINE, NOT_ACCURATE, bylineOf, source } from './attribution'

const poolingText = (ratio: string) =>
  body('outpatient-pooling', [
    p(
      '以前职工医保看门诊，主要花自己个人账户里的钱。现在建立了',
      bold('门诊共济'),
      '：符合规定的普通门诊费用，统筹基金也给报一部分。',
    ),
    h2('谁能用'),
    p('参加职工基本医疗保险、待遇正常的在职和退休人员。居民医保也有普通门诊待遇，办法由各地另定。'),
    h2('怎么报'),
    img('insurance-card', '就诊时带好医保卡或打开手机里的医保码'),
    ol(
      '看病时出示医保卡或医保码。',
      '费用超过起付线的部分，按比例由统筹基金支付。',
      '结算时直接扣除，自己只付个人那部分，不用垫付再跑腿。',
    ),
    table([
      ['名词', '大白话'],
      ['起付线', '一年里先由自己付的一小段'],
      ['支付比例', ratio],
      ['最高支付限额', '一年里最多能报的总数'],
      ['个人账户', '自己付的部分，可以从这里扣'],
    ]),
    callout(
      'tip',
      '在基层看，往往更划算',
      '不少地方对社区卫生服务中心等基层机构定了更低的起付线或更高的支付比例。常见病、慢性病复查，可以先到家门口看。',
    ),
    h2('这些不能报'),
    ul(
      '医保目录以外的药品和项目；',
      '应由工伤保险、第三人或公共卫生负担的费用；',
      '在境外就医的费用。',
    ),
    callout(
      'warning',
      '医保卡不外借',
      '把卡借给别人看病、拿药，或用卡换取现金、日用品，都是违规行为，要承担法律责任。',
    ),
    hr(),
    p(italic('起付线、比例和限额各地不同，每年可能调整，请以当地医保部门当年公布的为准。')),
    p('想查自己的医保账户，可以登录', link('国家医保服务平台', 'https://fuwu.nhsa.gov.cn/'), '。'),
  ])

const outpatientPooling: DemoPost = {
  key: 'outpatient-pooling',
  kind: 'article',
  genre: 'policy',
  class: 'policy',
  category: 'policy/insurance/outpatient',
  audiences: ['residents', 'chronic', 'elderly'],
  department: 'office',
  author: 'liu',
  byline: bylineOf('liu'),
  sources: [
    source(
      '关于建立健全职工基本医疗保险门诊共济保障机制的指导意见（国办发〔2021〕14号）',
      '国务院办公厅',
      2021,
    ),
  ],
  title: '看门诊也能报：门诊统筹四问四答',
  digest: '职工医保普通门诊怎么报、报多少、哪些不能报？用大白话讲清楚。',
  cover: 'insurance-card',
  body: poolingText('超过起付线的部分，一律报一半'),
  history: [
    { at: 980, by: 'liu', do: 'create' },
    { at: 978, by: 'liu', do: 'submit' },
    {
      at: 962,
      by: 'publicity',
      do: 'return_first',
      comment:
        '支付比例写得太死。文件原话是“从50%起步”，并要向退休人员倾斜，各地还有差别。请对照原文改。',
      checklist: NOT_ACCURATE,
      annotations: [
        {
          quote: '一律报一半',
          note: '与国办发〔2021〕14号不符，居民会拿着来理论。',
          suggestion: '从 50% 起步，退休人员适当高一些，具体看当地规定',
        },
      ],
    },
    {
      at: 940,
      by: 'liu',
      do: 'edit',
      edit: {
        body: poolingText('超过起付线的部分，从 50% 起步，退休人员适当高一些，具体看当地规定'),
      },
    },
    { at: 938, by: 'liu', do: 'submit', comment: '已对照国办发〔2021〕14号逐条核对。' },
    {
      at: 934,
      by: 'publicity',
      do: 'approve_first',
      comment: '条款已核，同意。',
      checklist: ALL_FINE,
    },
    {
      at: 912,
      by: 'leader',
      do: 'approve_final',
      comment: '同意。末尾以当地公布为准的提示务必保留。',
      checklist: ALL_FINE,
    },
    { at: 910, by: 'publicity', do: 'publish' },
  ],
}

const tieredCare: DemoPost = {
  key: 'tiered-care',
  kind: 'copy',
  genre: 'policy',
  class: 'policy',
  category: 'policy/tiered',
  audiences: ['residents', 'chronic'],
  department: 'office',
  author: 'liu',
  byline: bylineOf('liu'),
  sources: [
    source('关于推进分级诊疗制度建设的指导意见（国办发〔2015〕70号）', '国务院办公厅', 2015),
  ],
  title: '小病在社区，大病能转诊，恢复回家门口',
  digest: '分级诊疗四句话：基层首诊、双向转诊、急慢分治、上下联动。',
  cover: 'tiered-care',
  body: body('tiered-care', [
    p('看病先去哪儿？“分级诊疗”四句话，说的就是这件事。'),
    img('tiered-care', '往上转有通道，往下转有人接'),
    ol(
      [bold('基层首诊：'), '常见病、多发病，自愿先到社区看。'],
      [bold('双向转诊：'), '看不了的往上转；病情稳定了，转回社区康复。'],
      [bold('急慢分治：'), '急病重病去大医院，慢病复查、取药在社区。'],
      [bold('上下联动：'), '大医院和社区互认检查、共享病历、专家下沉。'],
    ),
    h2('居民有什么好处'),
    ul(
      '少排队，常用药在家门口就能开；',
      '需要转诊时，由社区医生帮着联系；',
      '不少地方规定，按规范转诊的，报销待遇更好。',
    ),
    callout(
      'warning',
      '急症不受限',
      '胸痛、中风、大出血、严重外伤等，直接拨打 120 或去最近的急诊。',
    ),
  ]),
  history: [{ at: 20, by: 'liu', do: 'create' }],
}

export const POLICY: readonly DemoPost[] = [outpatientPooling, tieredCare]
