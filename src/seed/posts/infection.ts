import type { DemoPost } from '../demo-types'
import { body, bold, callout, h2, h3, img, ol, p, table, ul, underline } from '../lexical-builders'
import { ALL_FINE, HEALTH_LITERACY, NOT_ACCURATE, bylineOf, source } from './attribution'

const rabies: DemoPost = {
  key: 'rabies',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/infection/vaccine',
  audiences: ['residents', 'parents'],
  department: 'prevention',
  author: 'zhao',
  byline: bylineOf('zhao'),
  sources: [source('狂犬病暴露预防处置工作规范（2023年版）', '国家疾控局、国家卫生健康委', 2023)],
  title: '被猫狗抓了咬了，先冲十五分钟',
  digest: '狂犬病一旦发病几乎都会死亡，但规范处理可以预防。第一步就在家里的水龙头下。',
  cover: 'rinse-wound',
  body: body('rabies', [
    p(
      '狂犬病一旦发病，几乎都会死亡；可是只要',
      bold('及时、规范地处理'),
      '，就可以预防。被猫、狗等动物抓伤咬伤后，请按下面的顺序做。',
    ),
    h2('第一步：马上冲洗'),
    img('rinse-wound', '肥皂水和流动清水交替冲洗，约十五分钟'),
    ol(
      '用肥皂水（或弱碱性清洗液）和有一点压力的流动清水，交替冲洗伤口约 15 分钟。',
      '擦干后用碘伏等消毒。',
      '不要挤、不要用嘴吸，也不要涂牙膏、酱油、草木灰，一般不要自己包扎。',
    ),
    h2('第二步：尽快去狂犬病预防处置门诊'),
    p('越早越好，但超过一天也要去，只要没有发病，随时都应当补上。医生会看伤口属于哪一级：'),
    table([
      ['级别', '什么情况', '怎么处理'],
      ['一级', '喂食、触摸动物，完好的皮肤被舔', '洗净即可，不用打疫苗'],
      ['二级', '皮肤被轻咬，或抓痕没有出血', '处理伤口，打疫苗'],
      [
        '三级',
        '咬破、抓破出血，破损皮肤或眼口鼻沾到口水，或接触过蝙蝠',
        '处理伤口，打疫苗，并用被动免疫制剂',
      ],
    ]),
    h2('第三步：按时打完'),
    p(
      '首针之后的每一针都有规定的日子，请把时间记在手机里。怀孕、喂奶都不是不打的理由。以前打过全程的，也要告诉医生，由医生决定打几针。',
    ),
    callout(
      'warning',
      '“十日观察”不能代替打针',
      '有人想先看猫狗十天再决定。正确做法是先处理、先打第一针，同时观察动物；十天后动物仍然健康，再由医生判断要不要接着打。',
    ),
    p('家里养猫狗，请每年按时给它们打疫苗；遛狗牵绳；教孩子不去逗陌生的动物。'),
  ]),
  history: [
    { at: 1100, by: 'zhao', do: 'create' },
    { at: 1098, by: 'zhao', do: 'submit' },
    {
      at: 1094,
      by: 'publicity',
      do: 'approve_first',
      comment: '分级表与2023年版规范一致。标题有行动指引，很好。',
      checklist: ALL_FINE,
    },
    { at: 1076, by: 'leader2', do: 'approve_final', comment: '同意发布。', checklist: ALL_FINE },
    { at: 1075, by: 'publicity', do: 'publish' },
  ],
}

const tuberculosis: DemoPost = {
  key: 'tuberculosis',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/infection/respiratory',
  audiences: ['residents', 'elderly'],
  department: 'prevention',
  author: 'zhao',
  byline: bylineOf('zhao'),
  sources: [
    source('中国结核病预防控制工作技术规范（2020年版）', '国家卫生健康委办公厅', 2020),
    HEALTH_LITERACY,
  ],
  title: '咳嗽两周还不好，要想到肺结核',
  digest: '肺结核能治好，关键是早发现、不断药。认识信号，保护家人。',
  cover: 'cover-cough',
  body: body('tuberculosis', [
    p(
      '肺结核不是过去的病，每年仍有不少人得。好消息是：',
      bold('早发现、按疗程吃完药，绝大多数人能够治好。'),
    ),
    h2('可疑信号'),
    ul(
      '咳嗽、咳痰两周以上；',
      '痰里带血；',
      '下午低烧、夜里盗汗（睡着了出汗）；',
      '没胃口、没力气、变瘦。',
    ),
    p('有前两条中的任何一条，请尽早到结核病定点医疗机构检查。糖尿病人、老人和病人的家属更要留心。'),
    h2('怎么传的，怎么防'),
    img('cover-cough', '咳嗽打喷嚏用手肘或纸巾遮住，常开窗'),
    p('得了传染性肺结核的人咳嗽、打喷嚏、大声说话时，把病菌带到空气里。握手、共用碗筷一般不传。'),
    ol(
      '咳嗽遮口鼻，不随地吐痰；',
      '屋子每天多开窗；',
      '病人在传染期少去人多的地方，外出戴口罩；',
      '家里人一起去筛查。',
    ),
    h2('治疗要有耐心'),
    p(
      '一般要规律吃药六到八个月。吃几周后症状轻了，很多人就停药，这最危险：病菌会变得',
      underline('不怕药'),
      '，治起来更久、更难。吃药期间觉得恶心、眼睛发黄、视力变差，请马上联系医生，不要自己停。',
    ),
    callout(
      'tip',
      '费用有减免',
      '国家对肺结核的部分检查和治疗药品有免费政策，具体项目请向当地定点医疗机构询问。',
    ),
  ]),
  history: [
    { at: 24, by: 'zhao', do: 'create' },
    { at: 22, by: 'zhao', do: 'submit', comment: '宣传栏下月换这一期。' },
  ],
}

const hepatitisText = ({ spread, herbs }: { spread: string; herbs: string }) =>
  body('hepatitis-b', [
    p('“和乙肝的人一起吃饭会不会传染？”这是门诊里常听到的问题。先说答案：', bold('不会。')),
    h2('怎么传，怎么不传'),
    p(spread),
    img('family-meal', '同桌吃饭、握手拥抱、一起上班上学都不会传播'),
    h2('三件事，保护自己'),
    ol(
      [
        bold('打疫苗：'),
        '新生儿按 0、1、6 个月打三针，第一针在出生后 24 小时内，越早越好。没打过、查不到抗体的成年人也可以补。',
      ],
      [bold('查一次：'), '不清楚自己情况的成年人，建议至少查一次乙肝五项。'],
      [bold('讲卫生：'), '不共用剃须刀、牙刷；文身、打耳洞找正规机构；性生活用安全套。'],
    ),
    h2('已经感染了怎么办'),
    p(
      '每半年左右复查肝功能、病毒量和肝脏 B 超，由医生判断要不要用药。用上药以后不要自己停。不喝酒，不乱吃保健品和' +
        herbs +
        '。',
    ),
    h3('准备怀孕的妈妈'),
    p(
      '怀孕早期就查乙肝。表面抗原阳性的妈妈，按医生安排用药，宝宝出生后 12 小时内打乙肝疫苗和免疫球蛋白，大多数宝宝都能躲过感染，也可以喂母乳。',
    ),
    callout(
      'tip',
      '请不要歧视',
      '入学、就业体检不查乙肝项目，这是国家的明确规定。多一分了解，少一分误会。',
    ),
  ])

const hepatitisB: DemoPost = {
  key: 'hepatitis-b',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/infection/hepatitis',
  audiences: ['residents', 'women'],
  department: 'prevention',
  author: 'zhao',
  byline: bylineOf('zhao'),
  sources: [
    source('慢性乙型肝炎防治指南（2022年版）', '中华医学会肝病学分会、感染病学分会', 2022),
    HEALTH_LITERACY,
  ],
  title: '一起吃饭会传染乙肝吗？不会',
  digest: '乙肝靠血液、性和母婴传播，同桌吃饭不会传。打疫苗、查一次、不歧视。',
  cover: 'family-meal',
  body: hepatitisText({
    spread: '乙肝主要通过血液传播。吃饭、握手、拥抱、蚊子叮咬都不会传。',
    herbs: '偏方草药',
  }),
  history: [
    { at: 260, by: 'zhao', do: 'create' },
    { at: 258, by: 'zhao', do: 'submit' },
    {
      at: 240,
      by: 'publicity2',
      do: 'approve_first',
      comment: '问题抓得准，反歧视一段有温度。',
      checklist: ALL_FINE,
    },
    {
      at: 215,
      by: 'leader2',
      do: 'return_final',
      comment:
        '传播途径只写了血液，不全。母婴和性接触都要写，否则备孕的居民会误解。另外“偏方”二字请换个说法。',
      checklist: NOT_ACCURATE,
      annotations: [
        {
          quote: '乙肝主要通过血液传播',
          note: '指南写明三条途径。',
          suggestion: '通过血液、妈妈传给宝宝、不加保护的性接触传播',
        },
        { quote: '偏方草药', note: '改成“来路不明的草药”。' },
      ],
    },
    {
      at: 6,
      by: 'zhao',
      do: 'edit',
      edit: {
        body: hepatitisText({
          spread:
            '乙肝通过三条途径传播：血液（共用针具、剃须刀等）、妈妈传给宝宝、不加保护的性接触。吃饭、握手、拥抱、蚊子叮咬都不会传。',
          herbs: '来路不明的草药',
        }),
      },
    },
  ],
}

const kitchen: DemoPost = {
  key: 'safe-kitchen',
  kind: 'copy',
  genre: 'science',
  class: 'science',
  category: 'science/infection/intestinal',
  audiences: ['residents', 'parents'],
  department: 'prevention',
  author: 'zhao',
  byline: bylineOf('zhao'),
  sources: [source('食品安全五大要点培训手册', '世界卫生组织', 2006), HEALTH_LITERACY],
  title: '厨房里的五句话，吃得放心',
  digest: '干净、分开、烧透、保温、选好。聚餐多的日子，照着做少闹肚子。',
  cover: 'safe-kitchen',
  body: body('safe-kitchen', [
    p('亲友聚餐多了，闹肚子的也多。记住五句话：'),
    ol(
      [bold('保持干净：'), '做饭前、上完厕所后用肥皂洗手，案板刀具及时洗。'],
      [bold('生熟分开：'), '两块案板、两把刀，冰箱里熟的放上面、生的放下面。'],
      [bold('烧熟煮透：'), '肉、蛋、海鲜中心要烫，剩菜吃前彻底热透。'],
      [bold('温度安全：'), '熟菜在室温下不超过两小时，吃不完尽快进冰箱。'],
      [bold('水和食材安全：'), '买新鲜的，不吃过期的，生吃的瓜果洗干净。'],
    ),
    img('safe-kitchen', '红板切生肉，绿板切蔬菜'),
    callout(
      'warning',
      '拉肚子了',
      '少量多次喝口服补液盐，清淡饮食。出现大便带血、高烧、尿很少、精神差，或老人孩子孕妇不舒服，请及时就医；几个人同吃一餐一起发病，保留剩余食物并告诉医生。',
    ),
    p('不采不吃野生蘑菇，四季豆一定煮到没有生味，发芽的土豆不要吃。'),
  ]),
  history: [
    { at: 560, by: 'zhao', do: 'create' },
    { at: 558, by: 'zhao', do: 'submit' },
    {
      at: 552,
      by: 'publicity',
      do: 'approve_first',
      comment: '五句话顺口，可以做成电梯屏。',
      checklist: ALL_FINE,
    },
    { at: 530, by: 'leader2', do: 'approve_final', comment: '同意。', checklist: ALL_FINE },
    { at: 528, by: 'publicity', do: 'publish' },
  ],
}

export const INFECTION: readonly DemoPost[] = [rabies, tuberculosis, hepatitisB, kitchen]
