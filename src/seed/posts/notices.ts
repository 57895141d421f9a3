import type { DemoPost } from '../demo-types'
import { body, bold, br, callout, h2, p, table, ul } from '../lexical-builders'
import { NOT_COMPLIANT } from './attribution'

/** An urgent public statement, waiting for its first review right now. */
const outage: DemoPost = {
  key: 'booking-outage',
  kind: 'statement',
  genre: 'statement',
  class: null,
  category: null,
  audiences: ['residents', 'parents'],
  department: 'publicity',
  author: 'publicity2',
  byline: null,
  sources: [],
  title: '关于接种门诊排队系统故障的说明',
  digest: '今天上午排队系统中断约一小时，接种安全未受影响，错过的号延后有效。',
  cover: 'clinic-front',
  isUrgent: true,
  body: body('booking-outage', [
    p(
      '今天上午，接种门诊排队叫号系统因网络故障中断约一小时，部分家长等候时间较长。给您添了麻烦，我们诚恳致歉。',
    ),
    h2('目前情况'),
    ul(
      '系统已恢复，现场改用人工叫号，秩序正常。',
      [bold('疫苗存放和接种登记未受影响'), '，冷链监测独立供电，温度记录完整。'],
      '有网友称“疫苗断电坏了”，与事实不符。',
    ),
    h2('没打上的孩子怎么办'),
    p(
      '今天取了号没有打上的，号码三个接种日内有效，来时直接到预检台说明即可，不用重新排队。推迟几天接种，一般不影响效果。',
    ),
    callout(
      'tip',
      '我们会改',
      '本周内增加备用网络，并把人工叫号的办法贴在大厅。欢迎大家继续提意见。',
    ),
    p('青禾湾社区卫生服务中心'),
  ]),
  history: [
    { at: 1.2, by: 'publicity2', do: 'create' },
    {
      at: 0.8,
      by: 'publicity2',
      do: 'submit',
      comment: '群里已有十多位家长询问，请加急。接种科和信息科已核对事实。',
    },
  ],
}

const notice = ({ extra }: { extra: readonly (readonly [string, string])[] }) =>
  body('centre-notice', [
    p('青禾湾社区卫生服务中心'),
    table(
      [
        ['项目', '内容'],
        ['机构第一名称', '青禾湾社区卫生服务中心'],
        ['地址', '青禾湾街道禾苗路 0 号（演示地址）'],
        ['所有制形式', '全民'],
        ['机构类别', '社区卫生服务中心'],
        [
          '诊疗科目',
          '预防保健科、全科医疗科、妇女保健科、儿童保健科、中医科、医学检验科、医学影像科',
        ],
        ['床位数', '20 张'],
        ['接诊时间', '周一至周五 8:00–17:30，周六、周日 8:00–12:00'],
        ['联系电话', '000-00000000（演示号码）'],
        ...extra,
      ],
      { headerColumn: true },
    ),
    p(
      '医疗广告审查证明文号：（演示）医广〔2026〕第00-00-000号',
      br(),
      '本件为演示内容，不是真实广告。',
    ),
  ])

const centreNotice: DemoPost = {
  key: 'centre-notice',
  kind: 'poster',
  genre: 'advertisement',
  adReviewNo: '（演示）医广〔2026〕第00-00-000号',
  class: 'service',
  category: 'service/clinic/departments',
  audiences: ['residents'],
  department: 'office',
  author: 'liu',
  byline: null,
  sources: [],
  title: '青禾湾社区卫生服务中心（机构信息）',
  digest: '机构名称、地址、诊疗科目、接诊时间（演示用医疗广告样张）。',
  cover: 'clinic-front',
  body: notice({
    extra: [['特色', '颈肩腰腿痛专病专治，疗效有保证']],
  }),
  history: [
    { at: 146, by: 'liu', do: 'create' },
    {
      at: 144,
      by: 'liu',
      do: 'submit',
      comment: '公交站台灯箱用。',
      objections: [
        {
          words: '颈肩腰腿痛专病专治，疗效有保证',
          reason: '这是中医科的老特色，灯箱上一直这样写，居民都认。',
        },
      ],
    },
    {
      at: 126,
      by: 'publicity',
      do: 'return_first',
      comment:
        '医疗广告只能出现八项内容（医疗广告管理办法第六条）：名称、地址、所有制形式、类别、诊疗科目、床位数、接诊时间、电话。“疗效有保证”属于保证性承诺，第七条明令禁止，整行删除；并须与审查证明核准的样件一致。',
      checklist: NOT_COMPLIANT,
      annotations: [
        {
          quote: '颈肩腰腿痛专病专治，疗效有保证',
          note: '不在八项之内，且涉及疾病名称和疗效保证，删除。',
        },
      ],
    },
    { at: 102, by: 'liu', do: 'edit', edit: { body: notice({ extra: [] }) } },
  ],
}

export const NOTICES: readonly DemoPost[] = [outage, centreNotice]
