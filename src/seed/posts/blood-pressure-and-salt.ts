import type { DemoPost } from '../demo-types'
import { body, bold, callout, h2, h3, img, ol, p, table, ul } from '../lexical-builders'
import { ALL_FINE, HEALTH_LITERACY, NOT_ACCURATE, NOT_PLAIN, bylineOf, source } from './attribution'

const bloodPressureText = (opening: string) =>
  body('bp-home', [
    p(opening),
    h2('测之前：先静下来'),
    ol(
      '测前半小时不喝酒、咖啡和浓茶，不抽烟，不做剧烈活动，先上一趟厕所。',
      '坐在有靠背的椅子上，双脚平放，不跷腿，安静休息至少五分钟。',
      ['选用经过认证的', bold('上臂式'), '电子血压计，袖带大小要合适。'],
    ),
    img('bp-monitor', '袖带与心脏同高，手臂平放在桌上'),
    h2('测的时候：三个要点'),
    ul(
      '袖带下沿离肘窝两到三厘米，松紧以能伸进一根手指为宜。',
      '手心朝上，手臂放松，测量时不说话。',
      '隔一到两分钟再测一次，取平均值；两次相差超过 10 就测第三次，取后两次的平均值。',
    ),
    h3('什么时候测'),
    p(
      '刚开始监测或调整用药期间，建议早晚各测一次，连测七天。早上在起床后一小时内，排尿后、吃药前、早饭前测；晚上在睡前测。血压平稳以后，每周固定测一两天。',
    ),
    table(
      [
        ['在哪里测', '多少算偏高', '怎么办'],
        ['家里自测（平均值）', '高压 ≥135 或低压 ≥85', '带上记录找医生看看'],
        ['医院或诊室', '高压 ≥140 或低压 ≥90', '换个日子再测，由医生判断'],
      ],
      { headerColumn: true },
    ),
    callout(
      'emergency',
      '这些情况请立即拨打 120',
      '血压突然明显升高，同时出现剧烈头痛、胸口痛、喘不上气、看东西模糊、说话不清或一侧手脚没力气。',
    ),
    h2('记下来，比记得住更可靠'),
    p(
      '每次写下日期、时间、高压、低压和心跳次数。复查时带来，医生据此判断要不要调整方案。',
      bold('请不要因为一两次数值好看就自己停药、减药。'),
    ),
  ])

const bpHome: DemoPost = {
  key: 'bp-home',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/chronic/hypertension',
  audiences: ['chronic', 'elderly'],
  department: 'chronic',
  author: 'contributor',
  byline: bylineOf('contributor'),
  sources: [
    source('中国高血压防治指南（2024年修订版）', '中国高血压防治指南修订委员会等', 2024),
    source('国家基层高血压防治管理指南（2020版）', '国家心血管病中心', 2020),
  ],
  title: '在家量血压，这几步做对了吗？',
  digest: '同一个人，坐姿不对、袖带太松，血压能差出十几。照着做，测得准才管得好。',
  cover: 'bp-monitor',
  body: bloodPressureText(
    '家庭血压监测可识别白大衣高血压与隐蔽性高血压，收缩压与舒张压的规范测量是高血压全程管理的基础，依从性亦可随之提高。',
  ),
  history: [
    { at: 1390, by: 'contributor', do: 'create' },
    { at: 1388, by: 'contributor', do: 'submit', comment: '慢病门诊居民问得最多的问题，请审。' },
    {
      at: 1370,
      by: 'publicity',
      do: 'return_first',
      comment:
        '内容很实用，数值我核对过指南。只有开头太像写给同行的：居民不知道“白大衣高血压”“依从性”是什么。请换成大白话，其余不用动。',
      checklist: NOT_PLAIN,
      annotations: [
        {
          quote: '家庭血压监测可识别白大衣高血压与隐蔽性高血压',
          note: '第一句就是术语，老人读到这里就划走了。',
          suggestion: '可以从“在医院一量就高，回家又正常”说起',
        },
        { quote: '依从性', note: '改成“更愿意按时吃药”之类的说法。' },
      ],
    },
    {
      at: 1346,
      by: 'contributor',
      do: 'edit',
      edit: {
        body: bloodPressureText(
          '有人一进诊室血压就高，回到家又正常；也有人正好相反。所以医生常说：把家里的血压记给我看看。可是坐姿不对、袖带太松，数值会差出不少。下面这几步，请您对照着做。',
        ),
      },
    },
    { at: 1345, by: 'contributor', do: 'submit', comment: '开头已重写，谢谢许老师。' },
    {
      at: 1340,
      by: 'publicity',
      do: 'approve_first',
      comment: '改得好，一读就懂。数值与指南一致，同意。',
      checklist: ALL_FINE,
    },
    {
      at: 1320,
      by: 'leader',
      do: 'approve_final',
      comment: '同意发布。表格清楚，可以同时做成一张海报放候诊区。',
      checklist: ALL_FINE,
    },
    { at: 1318, by: 'publicity', do: 'publish' },
  ],
}

const saltText = (ending: Parameters<typeof body>[1] = []) =>
  body('salt-spoon', [
    p(
      '健康成年人每天吃盐不超过 ',
      bold('5 克'),
      '，是全天所有饭菜加起来的量。家里备一把限盐勺，炒菜时心里就有数。',
    ),
    h2('藏起来的盐'),
    ul(
      '酱油、豆瓣酱、味精、腐乳：放了它们，盐就要少放。',
      '咸菜、腊肉、火腿肠、方便面：偶尔吃，少吃。',
      '话梅、薯片、挂面：吃着不咸，里面也有盐。',
    ),
    h2('少盐也好吃'),
    ol(
      '出锅前再放盐，舌头先尝到咸味。',
      '用葱姜蒜、醋、柠檬、花椒提味。',
      '一点一点减，口味几周就能适应。',
    ),
    callout(
      'warning',
      '低钠盐不是人人能用',
      '肾脏不好的人，或正在吃某些降压药、利尿药的人，用低钠盐之前先问医生。',
    ),
    p(
      '买包装食品时翻到背面看“钠”：每 100 克食品里钠越少越好，',
      bold('400 毫克钠约等于 1 克盐'),
      '。',
    ),
    ...ending,
  ])

const saltSpoon: DemoPost = {
  key: 'salt-spoon',
  kind: 'copy',
  genre: 'science',
  class: 'science',
  category: 'science/lifestyle/diet',
  audiences: ['residents', 'chronic'],
  department: 'chronic',
  author: 'contributor',
  byline: bylineOf('contributor'),
  sources: [source('中国居民膳食指南（2022）', '中国营养学会', 2022), HEALTH_LITERACY],
  title: '一人一天一平勺，盐放对了吗？',
  digest: '健康成年人每天吃盐不超过 5 克。看得见的盐好管，藏起来的盐更要留心。',
  cover: 'salt-spoon',
  body: saltText(),
  history: [
    { at: 1180, by: 'contributor', do: 'create' },
    { at: 1179, by: 'contributor', do: 'submit' },
    {
      at: 1172,
      by: 'publicity2',
      do: 'approve_first',
      comment: '短小好记，低钠盐的提醒很要紧，保留。',
      checklist: ALL_FINE,
    },
    { at: 1150, by: 'leader2', do: 'approve_final', comment: '同意。', checklist: ALL_FINE },
    { at: 1148, by: 'publicity2', do: 'publish' },
    {
      at: 49,
      by: 'contributor',
      do: 'edit',
      edit: {
        body: saltText([
          h2('在外面吃饭'),
          ul(
            '没有限盐勺时，一啤酒瓶盖的盐就是 5 克。',
            '点外卖备注“少盐少酱”，汤汁不拌饭。',
            '聚餐吃咸了，第二天清淡一点。',
          ),
        ]),
      },
    },
    {
      at: 48,
      by: 'contributor',
      do: 'submit',
      comment: '居民常问下馆子怎么办，补了一段“在外面吃饭”，其余没动。',
    },
    {
      at: 26,
      by: 'publicity2',
      do: 'return_first',
      comment: '补得好，居民用得上。两处请再改一下，改完直接提交给我。',
      checklist: NOT_ACCURATE,
      annotations: [
        {
          quote: '一啤酒瓶盖的盐就是 5 克',
          note: '瓶盖去不去胶垫能差出一克，照着放容易超。',
          suggestion: '家里备一把 2 克的限盐勺，一天两勺半',
        },
        {
          quote: '聚餐吃咸了，第二天清淡一点。',
          note: '容易让人以为吃咸了能“补回来”，请换个说法。',
          suggestion: '聚餐先挑清淡的菜，少碰腌制和红烧的。',
        },
      ],
    },
  ],
}

export const BLOOD_PRESSURE_AND_SALT: readonly DemoPost[] = [bpHome, saltSpoon]
