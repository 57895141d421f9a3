import type { DemoPost } from '../demo-types'
import { body, bold, callout, h2, h3, img, ol, p, table, ul } from '../lexical-builders'
import { ALL_FINE, bylineOf, source } from './attribution'

const childFever: DemoPost = {
  key: 'child-fever',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/maternal/child',
  audiences: ['parents'],
  department: 'maternal',
  author: 'fang',
  byline: bylineOf('fang'),
  sources: [
    source(
      '中国0至5岁儿童病因不明急性发热诊断和处理若干问题循证指南（标准版）',
      '中国循证儿科杂志',
      2016,
    ),
  ],
  title: '孩子发烧，先看精神再看度数',
  digest: '退烧是为了让孩子舒服，不是把度数压下去。哪些情况要马上去医院？',
  cover: 'child-fever',
  body: body('child-fever', [
    p(
      '孩子一发烧，全家都慌。发烧是身体对付病菌的反应，度数高不等于病得重，',
      bold('精神好不好、玩不玩、喝不喝'),
      '更要紧。',
    ),
    h2('在家怎么照顾'),
    img('child-fever', '穿薄一点，盖轻一点，多喝水'),
    ul(
      '勤喂水，吃奶的孩子照常吃奶；',
      '衣服被子减薄，室温舒适，不捂汗；',
      '不用酒精擦身，不用冰水擦浴；',
      '量体温选电子体温计，水银体温计容易打碎，不建议在家用。',
    ),
    h2('什么时候用退烧药'),
    p('体温到 38.2℃ 左右，', bold('并且'), '孩子明显不舒服时用；睡得安稳就不用叫醒吃药。'),
    table(
      [
        ['成分', '多大可以用', '两次间隔'],
        ['对乙酰氨基酚', '2 个月以上', '至少 4 到 6 小时'],
        ['布洛芬', '6 个月以上', '至少 6 到 8 小时'],
      ],
      { headerColumn: true },
    ),
    ol(
      '按体重算用量，照说明书或医生说的吃；',
      '两种药不同时吃，也不交替吃；',
      '吃着复方感冒药时先看成分，免得同一种退烧成分吃两份；',
      '儿童不用阿司匹林退烧。',
    ),
    h3('抽筋了怎么办'),
    p(
      '让孩子侧躺，松开衣领，看着时间。不掐人中，不往嘴里塞东西。多数几分钟内会停；超过五分钟还不停，拨打 120。',
    ),
    callout(
      'emergency',
      '有下面任何一条，马上去医院',
      '不到 3 个月的宝宝发烧；精神很差、叫不醒或一直哭闹；喘气费劲、嘴唇发紫；反复呕吐、尿很少；身上有按压不褪色的红点；发烧超过三天。',
    ),
  ]),
  history: [
    { at: 190, by: 'fang', do: 'create' },
    { at: 188, by: 'fang', do: 'submit' },
    {
      at: 170,
      by: 'all',
      do: 'approve_first',
      comment: '药名只写成分、不写牌子，处理得当。就医指征清楚。',
      checklist: ALL_FINE,
    },
    {
      at: 100,
      by: 'leader2',
      do: 'approve_final',
      comment: '同意。建议排在周末前发，家长看得多。',
      checklist: ALL_FINE,
    },
    { at: 28, by: 'publicity', do: 'schedule', inHours: 19 },
  ],
}

const handFootMouth: DemoPost = {
  key: 'hand-foot-mouth',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/infection/intestinal',
  audiences: ['parents'],
  department: 'maternal',
  author: 'fang',
  byline: bylineOf('fang'),
  sources: [source('手足口病诊疗指南（2018年版）', '国家卫生健康委', 2018)],
  title: '手心脚心出疹子，要留心手足口病',
  digest: '多数孩子一周左右能好，少数会变重。会看信号、会消毒，家长不慌。',
  cover: 'hand-foot-mouth',
  body: body('hand-foot-mouth', [
    p(
      '秋天也是手足口病容易流行的季节，五岁以下的孩子得得最多。它由肠道病毒引起，通过手、玩具、飞沫传开。',
    ),
    h2('怎么认'),
    img('hand-foot-mouth', '手心、脚心、嘴里和屁股上可见红疹或小水泡'),
    p('先发烧一两天，接着手、脚、口、臀出疹子，嘴里疼，不爱吃饭、流口水。多数一周左右自己好。'),
    callout(
      'emergency',
      '出现这些信号，立即去医院',
      '高烧不退；精神差、睡着一惊一惊；手脚抖、站不稳；频繁呕吐；呼吸和心跳变快，手脚冰凉、出冷汗。\n三岁以下、发病头三天尤其要盯紧。',
    ),
    h2('在家怎么护理'),
    ul(
      '吃温凉、软烂、不酸不辣的饭菜，多喝水；',
      '剪短指甲，不抠水泡；',
      '单独用碗筷毛巾，和兄弟姐妹分开睡；',
      '症状消失后再在家休息一周，然后返园，并告诉老师。',
    ),
    h2('怎么预防'),
    ol(
      [bold('洗手：'), '用肥皂和流动水。免洗酒精洗手液对这类病毒效果不好，不能代替洗手。'],
      [bold('消毒：'), '玩具、桌面用含氯消毒液擦，再用清水擦净；衣物可煮沸。'],
      [
        bold('疫苗：'),
        'EV-A71 疫苗能预防其中容易变重的一型，满 6 个月就可以打，越早越好，尽量在 1 岁前打完两针。它不能预防其他型。',
      ],
    ),
  ]),
  history: [
    { at: 150, by: 'fang', do: 'create' },
    { at: 148, by: 'fang', do: 'submit' },
    { at: 146, by: 'fang', do: 'withdraw', comment: '返园时间要再核对一下，先撤回。' },
    { at: 124, by: 'fang', do: 'edit', edit: { title: '手心脚心出疹子，当心手足口病' } },
    { at: 122, by: 'fang', do: 'submit', comment: '返园时间已核对：症状消失后一周。' },
  ],
}

const nursingText = (opening: string) =>
  body('breastfeeding', [
    img('nursing-mother', '抱稳、贴近，宝宝的身体成一条直线'),
    p(opening),
    h2('三个常见问题'),
    ul(
      [bold('多久喂一次？'), '想吃就喂，新生儿一天 8 到 12 次都正常。'],
      [
        bold('奶够不够？'),
        '看尿：出生第 6 天起，一天有 6 片以上沉甸甸的尿布，体重稳步长，就是够了。',
      ],
      [bold('喂到什么时候？'), '前 6 个月只喂母乳，6 个月起加辅食，母乳可以继续喂到 2 岁或更久。'],
    ),
    callout(
      'tip',
      '别忘了维生素 D',
      '宝宝出生后数日起，每天补充维生素 D 400 国际单位，具体听医生的。',
    ),
    p(
      '乳房胀痛发红、发烧，或喂奶时一直很疼，请及时看医生。确实不能喂母乳的妈妈也不必自责，和医生商量合适的喂养办法。',
    ),
  ])

const breastfeeding: DemoPost = {
  key: 'breastfeeding',
  kind: 'poster',
  genre: 'science',
  class: 'science',
  category: 'science/maternal/child',
  audiences: ['women', 'parents'],
  department: 'maternal',
  author: 'chen',
  byline: bylineOf('chen'),
  sources: [source('中国婴幼儿喂养指南（2022）', '中国营养学会', 2022)],
  title: '新手妈妈喂奶，先放下这三个担心',
  digest: '多久喂一次、奶够不够、喂到什么时候，三句话说清楚。',
  cover: 'nursing-mother',
  isAiAssisted: true,
  body: nursingText(
    '母乳是宝宝最好的食物，坚持喂母乳，保证孩子不生病、更聪明，是妈妈送给宝宝的唯一最佳礼物。',
  ),
  history: [
    { at: 98, by: 'chen', do: 'create' },
    { at: 96, by: 'chen', do: 'submit' },
    {
      at: 72,
      by: 'publicity',
      do: 'return_first',
      comment:
        '正文三问三答很好。开头“最好的”“保证孩子不生病”“唯一最佳”都不能用：既是绝对化用语，也不符合事实，还会让不能喂母乳的妈妈难受。请改平实。',
      checklist: { accuracy: 'issue', compliance: 'issue', plainness: 'ok' },
      annotations: [
        {
          quote: '保证孩子不生病、更聪明',
          note: '没有依据的承诺。指南的说法是“有助于降低感染风险”。',
          suggestion: '母乳里有宝宝需要的营养和抗体，有助于减少感染',
        },
        { quote: '唯一最佳礼物', note: '绝对化用语，删去。' },
      ],
    },
    {
      at: 26,
      by: 'chen',
      do: 'edit',
      edit: {
        body: nursingText(
          '母乳里有宝宝需要的营养，还有帮助抵抗感染的成分，喂奶对妈妈的恢复也有好处。刚开始手忙脚乱很正常，慢慢来。',
        ),
      },
    },
  ],
}

export const CHILDREN: readonly DemoPost[] = [childFever, handFootMouth, breastfeeding]
