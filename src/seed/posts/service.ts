import type { DemoPost } from '../demo-types'
import { body, bold, callout, h2, img, p, table, ul } from '../lexical-builders'
import { ALL_FINE, bylineOf, source } from './attribution'

const clinicHours: DemoPost = {
  key: 'clinic-hours',
  kind: 'copy',
  genre: 'service',
  class: 'service',
  category: 'service/clinic/hours',
  audiences: ['residents', 'elderly', 'parents'],
  department: 'office',
  author: 'liu',
  byline: bylineOf('liu'),
  sources: [],
  title: '冬季门诊时间，一张表看明白',
  digest: '全科、妇幼、接种、药房几点开门？错峰来，少排队。',
  cover: 'clinic-front',
  body: body('clinic-hours', [
    p('天亮得晚了，从本月起按冬季时间开诊。来之前看一眼，少跑一趟。'),
    table(
      [
        ['科室', '周一至周五', '周六', '周日'],
        ['全科门诊', '8:00–17:30', '8:00–12:00', '8:00–12:00'],
        ['慢病管理', '8:00–17:00', '8:00–12:00', '休息'],
        ['妇幼保健', '8:00–17:00', '休息', '休息'],
        ['预防接种', '周一、三、五 8:00–16:00', '8:00–12:00', '休息'],
        ['药房', '8:00–17:30', '8:00–12:00', '8:00–12:00'],
      ],
      { headerColumn: true },
    ),
    img('clinic-front', '请从正门进，轮椅走右侧坡道'),
    h2('来之前'),
    ul(
      ['带上', bold('医保卡或医保码'), '，慢病复查请带血压、血糖记录。'],
      '早上 8:00 到 9:30 人最多，取药、复查可以下午来。',
      '打疫苗请带接种证，孩子有发烧先看医生。',
    ),
    callout(
      'emergency',
      '急重症不要等开门',
      '胸痛、突然说话不清、喘不上气、大出血，请立即拨打 120。',
    ),
  ]),
  history: [
    { at: 700, by: 'liu', do: 'create' },
    { at: 699, by: 'liu', do: 'submit', comment: '与医务科排班核对过。' },
    {
      at: 697,
      by: 'publicity2',
      do: 'approve_first',
      comment: '时间表与排班一致，急症提示加得好。',
      checklist: ALL_FINE,
    },
    { at: 690, by: 'leader', do: 'approve_final', comment: '同意，尽快发。', checklist: ALL_FINE },
    { at: 689, by: 'publicity2', do: 'publish' },
  ],
}

const vaccineRumour: DemoPost = {
  key: 'vaccine-rumour',
  kind: 'statement',
  genre: 'statement',
  class: null,
  category: null,
  audiences: ['residents', 'parents'],
  department: 'publicity',
  author: 'publicity',
  byline: null,
  sources: [source('中华人民共和国疫苗管理法', '全国人民代表大会常务委员会', 2019)],
  title: '关于网传“接种过期疫苗”的情况说明',
  digest: '网传截图不实。当日所用疫苗批号、有效期和冷链记录均已核对，欢迎家长查询。',
  cover: 'fact-check',
  isUrgent: true,
  body: body('vaccine-rumour', [
    p(
      '今天上午，有居民群转发聊天截图，称“社区给孩子打了过期疫苗”。我们高度重视，第一时间核查，现将情况说明如下。',
    ),
    h2('核查结果'),
    ul(
      '截图中的疫苗盒有两个日期，被圈出的是',
      [bold('生产日期'), '，不是有效期截止日期。'],
      '我们逐支核对了当日所用疫苗的批号、有效期和扫码记录，均在有效期内。',
      '冷链温度记录完整，没有中断。',
    ),
    img('fact-check', '看到消息，先核实再转发'),
    h2('家长怎么自己查'),
    p(
      '每次接种前，护士都会请您一起看品名、批号和有效期；接种后在接种证上也有记录。如有疑问，请带接种证到接种门诊，我们当面为您查。',
    ),
    callout(
      'tip',
      '接种前“三查七对一验证”',
      '查健康状况、查接种证、查疫苗外观和有效期；核对姓名、年龄、疫苗名称、规格、剂量、部位、途径；最后请家长一起验证，确认无误才接种。',
    ),
    p('感谢居民的监督。我们也请大家不转发未经核实的截图。后续如有新的情况，会继续在这里公布。'),
    p('青禾湾社区卫生服务中心'),
  ]),
  history: [
    { at: 411, by: 'publicity', do: 'create' },
    {
      at: 410.6,
      by: 'publicity',
      do: 'submit',
      comment: '群里已有家长询问，请加急。接种科已提供批号和冷链记录。',
    },
    {
      at: 410.2,
      by: 'publicity2',
      do: 'return_first',
      comment: '第一条被拆成了两个点，读不通；请合成一句。事实部分我与孙护士当面核过，没有问题。',
      checklist: { accuracy: 'ok', compliance: 'ok', plainness: 'issue' },
      annotations: [{ quote: '被圈出的是', note: '一句话断成两条了。' }],
    },
    {
      at: 409.9,
      by: 'publicity',
      do: 'edit',
      edit: {
        body: body('vaccine-rumour', [
          p(
            '今天上午，有居民群转发聊天截图，称“社区给孩子打了过期疫苗”。我们立即作了核查，现说明如下。',
          ),
          h2('核查结果'),
          ul(
            ['截图中的疫苗盒上有两个日期，被圈出的是', bold('生产日期'), '，不是有效期截止日期。'],
            '我们逐支核对了当日所用疫苗的批号、有效期和扫码记录，均在有效期内。',
            '冷链温度记录完整，没有中断。',
          ),
          img('fact-check', '看到消息，先核实再转发'),
          h2('家长怎么自己查'),
          p(
            '每次接种前，护士都会请您一起看品名、批号和有效期；接种后在接种证上也有记录。如有疑问，请带接种证到接种门诊，我们当面为您查。',
          ),
          callout(
            'tip',
            '接种前“三查七对一验证”',
            '查健康状况、查接种证、查疫苗外观和有效期；核对姓名、年龄、疫苗名称、规格、剂量、部位、途径；最后请家长一起验证，确认无误才接种。',
          ),
          p('感谢居民的监督，也请大家不转发未经核实的截图。如有新的情况，我们会继续公布。'),
          p('青禾湾社区卫生服务中心'),
        ]),
      },
    },
    { at: 409.8, by: 'publicity', do: 'submit' },
    {
      at: 409.6,
      by: 'publicity2',
      do: 'approve_first',
      comment: '同意，请何主任加急终审。',
      checklist: ALL_FINE,
    },
    {
      at: 409.2,
      by: 'leader2',
      do: 'approve_final',
      comment: '事实清楚，语气诚恳，同意立即发布。',
      checklist: ALL_FINE,
    },
    { at: 409, by: 'publicity2', do: 'publish' },
  ],
}

export const SERVICE: readonly DemoPost[] = [clinicHours, vaccineRumour]
