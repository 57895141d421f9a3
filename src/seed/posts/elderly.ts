import type { DemoPost } from '../demo-types'
import {
  body,
  bold,
  br,
  callout,
  h2,
  h3,
  img,
  ol,
  p,
  quote,
  table,
  ul,
  underline,
} from '../lexical-builders'
import { ALL_FINE, HEALTH_LITERACY, NOT_ACCURATE, bylineOf, source } from './attribution'

const strokePoster: DemoPost = {
  key: 'stroke-120',
  kind: 'poster',
  genre: 'science',
  class: 'science',
  category: 'science/chronic/stroke',
  audiences: ['elderly', 'chronic', 'residents'],
  department: 'chronic',
  author: 'contributor',
  byline: bylineOf('contributor'),
  sources: [source('中国脑卒中防治指导规范（2021年版）', '国家卫生健康委', 2021)],
  title: '中风120，三步看出脑中风',
  digest: '1看脸，2查臂，0听话。有一条不对，马上打120。',
  cover: 'stroke-signs',
  body: body('stroke-120', [
    img('stroke-signs', '1看脸 · 2查臂 · 0（聆）听说话'),
    table(
      [
        ['数字', '怎么做', '不对劲的样子'],
        ['1', '看一张脸，请他笑一笑', '脸不对称，嘴角歪'],
        ['2', '查两只手臂，请他平举', '一侧抬不起或往下掉'],
        ['0', '聆听他说一句话', '说不清、说不出，或听不懂'],
      ],
      { headerColumn: true },
    ),
    callout(
      'emergency',
      '有一条突然出现，立即拨打 120',
      '记下最后一次看到他正常的时间，告诉医生。',
    ),
    p(
      bold('等救护车时：'),
      br(),
      '让他侧躺，松开领口；不喂水、不喂药、不扎手指放血、不自己开车乱找医院。',
    ),
    p(
      '脑梗的溶栓治疗有时间限制，一般要在发病四个半小时以内，',
      underline('越早越好'),
      '。症状过一会儿自己好了，也可能是“小中风”，同样要马上去。',
    ),
  ]),
  history: [
    { at: 1060, by: 'contributor', do: 'create' },
    { at: 1058, by: 'contributor', do: 'submit', comment: '世界卒中日宣传栏用。' },
    {
      at: 1054,
      by: 'publicity2',
      do: 'approve_first',
      comment: '口诀清楚，图文对得上。同意。',
      checklist: ALL_FINE,
    },
    {
      at: 1036,
      by: 'leader',
      do: 'return_final',
      comment:
        '时间窗这一句关系重大，请与规范再核对一次。摘要里请补上“记下时间”，家属最容易忘的就是它。',
      checklist: NOT_ACCURATE,
      annotations: [
        { quote: '一般要在发病四个半小时以内', note: '请对照规范核对表述，确认后报来。' },
      ],
    },
    {
      at: 1012,
      by: 'contributor',
      do: 'edit',
      edit: { digest: '1看脸，2查臂，0听话。有一条突然不对，马上打120，记下时间。' },
    },
    {
      at: 1011,
      by: 'contributor',
      do: 'submit',
      comment: '时间窗已核对规范原文，摘要补了“记下时间”。',
    },
    { at: 1008, by: 'publicity2', do: 'approve_first', comment: '已复核。', checklist: ALL_FINE },
    {
      at: 1006,
      by: 'leader',
      do: 'approve_final',
      comment: '同意，请同时印制海报。',
      checklist: ALL_FINE,
    },
    { at: 1005, by: 'publicity2', do: 'publish' },
  ],
}

const fallProof: DemoPost = {
  key: 'fall-proof',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/elderly/fall',
  audiences: ['elderly'],
  department: 'general',
  author: 'wu',
  byline: bylineOf('wu'),
  sources: [source('老年人跌倒干预技术指南', '原卫生部疾病预防控制局', 2011), HEALTH_LITERACY],
  title: '给爸妈的家做一次“防跌体检”',
  digest: '一半以上的跌倒发生在家里。花半小时，从卧室走到卫生间，把隐患挑出来。',
  cover: 'safe-bathroom',
  body: body('fall-proof', [
    p('老人跌倒不是“不小心”，很多是可以预防的。周末回家，不妨拿着这张单子，陪爸妈走一圈。'),
    h2('一间一间看'),
    h3('卧室'),
    ul(
      '床边伸手就能开灯，起夜路上有小夜灯；',
      '床不要太高，坐着双脚能踩实；',
      '拖鞋换成包住脚跟、底子防滑的。',
    ),
    h3('卫生间'),
    img('safe-bathroom', '扶手、防滑垫、亮灯，三样都不贵'),
    ul('马桶旁、淋浴处装扶手，浴室备一把稳当的椅子；', '地面铺防滑垫，水迹随手擦干。'),
    h3('客厅和过道'),
    ul('电线靠墙收好，小地毯拿走或粘牢；', '常用的东西放在腰到肩之间，不踩凳子去够。'),
    h2('身体也要“加固”'),
    img('park-walk', '结伴走走，心情和腿脚都好'),
    ol(
      [bold('练平衡：'), '扶着椅背单脚站、脚跟接脚尖走直线，太极拳也很好。'],
      [bold('慢起身：'), '醒来躺半分钟，坐半分钟，站半分钟，再走。'],
      [bold('查药、查眼：'), '安眠药、降压药可能让人头晕，请医生看看；视力每年查一次。'],
    ),
    quote('摔过一次的人，更容易摔第二次。一年内跌倒过，请告诉医生。'),
    callout(
      'emergency',
      '真的摔倒了，别急着扶',
      '先问哪里疼、能不能动。头晕呕吐、叫不应、腿变形、腰背痛得不敢动，让他保持原位并拨打 120。',
    ),
  ]),
  history: [
    { at: 300, by: 'wu', do: 'create' },
    { at: 297, by: 'wu', do: 'submit', comment: '敬老主题，请看看是否适合子女转发。' },
    {
      at: 275,
      by: 'publicity',
      do: 'approve_first',
      comment: '角度好，写给子女看，会有人转。同意。',
      checklist: ALL_FINE,
    },
    {
      at: 228,
      by: 'all',
      do: 'approve_final',
      comment: '同意。内容实用，图片到位。',
      checklist: ALL_FINE,
    },
  ],
}

const checkupText = (items: string) =>
  body('elderly-checkup', [
    img('checkup', '每年一次，早发现、早管理'),
    p(bold('谁能做：'), '辖区内 65 岁及以上的常住居民，户籍在外地、在本地住满半年的也可以。'),
    p(bold('多久一次：'), '每年一次，', bold('不收费'), '。'),
    h2('做哪些项目'),
    p(items),
    h2('体检当天'),
    ol(
      '前一晚十点以后不再吃东西，早上空腹来，少量白开水可以喝。',
      '带上身份证；平时吃的药带来给医生看。',
      '抽完血再吃早饭，糖尿病人自备点心。',
    ),
    callout(
      'tip',
      '结果出来以后',
      '医生会当面或电话告诉您结果。血压、血糖高的，会请您加入慢病管理，定期随访。',
    ),
  ])

const elderlyCheckup: DemoPost = {
  key: 'elderly-checkup',
  kind: 'poster',
  genre: 'policy',
  class: 'policy',
  category: 'policy/public-health/elderly-check',
  audiences: ['elderly'],
  department: 'general',
  author: 'wu',
  byline: bylineOf('wu'),
  sources: [source('国家基本公共卫生服务规范（第三版）', '原国家卫生计生委', 2017)],
  title: '65岁以上老人，每年一次健康体检',
  digest: '国家基本公共卫生服务项目，65岁及以上常住居民每年可做一次健康体检。',
  cover: 'checkup',
  body: checkupText(
    '血常规、尿常规、肝功能、肾功能、空腹血糖、血脂、心电图、腹部B超，以及身高体重、血压、视力听力和一般体格检查；还会聊聊生活习惯、自理能力、认知和情绪。',
  ),
  history: [
    { at: 76, by: 'wu', do: 'create' },
    { at: 74, by: 'wu', do: 'submit' },
    {
      at: 50,
      by: 'publicity2',
      do: 'approve_first',
      comment: '项目与规范一致。请领导看看“不收费”三个字是否需要加粗。',
      checklist: ALL_FINE,
    },
    {
      at: 30,
      by: 'leader2',
      do: 'return_final',
      comment: '内容没有问题。请补一句“具体项目以当年通知为准”，各年会有增减，免得居民误会。',
      checklist: NOT_ACCURATE,
      annotations: [
        { quote: '血常规、尿常规、肝功能', note: '规范是基本项目，各地每年可能增加。' },
      ],
    },
    {
      at: 9,
      by: 'wu',
      do: 'edit',
      edit: {
        body: checkupText(
          '血常规、尿常规、肝功能、肾功能、空腹血糖、血脂、心电图、腹部B超，以及身高体重、血压、视力听力和一般体格检查；还会聊聊生活习惯、自理能力、认知和情绪。具体项目以当年通知为准。',
        ),
      },
    },
    { at: 8, by: 'wu', do: 'submit', comment: '已补充。' },
    {
      at: 4,
      by: 'publicity2',
      do: 'approve_first',
      comment: '只加了一句，已核。',
      checklist: ALL_FINE,
    },
  ],
}

export const ELDERLY: readonly DemoPost[] = [strokePoster, fallProof, elderlyCheckup]
