import type { DemoPost } from '../demo-types'
import { body, bold, callout, h2, h3, img, ol, p, table, ul } from '../lexical-builders'
import { ALL_FINE, NOT_ACCURATE, bylineOf, source } from './attribution'

const flu: DemoPost = {
  key: 'flu-vaccine',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/infection/vaccine',
  audiences: ['elderly', 'parents', 'chronic', 'women'],
  department: 'prevention',
  author: 'sun',
  byline: bylineOf('sun'),
  sources: [source('中国流感疫苗预防接种技术指南（2023—2024）', '中国疾病预防控制中心', 2023)],
  title: '流感疫苗，为什么年年都要打？',
  digest: '病毒年年变，保护力会下降。哪些人更该打、什么时候打，一次说清。',
  cover: 'vaccine-arm',
  body: body('flu-vaccine', [
    p(
      '流感不是普通感冒，老人、孩子、孕妇和慢性病人得了更容易变重。每年打一次流感疫苗，是预防流感的',
      bold('有效办法'),
      '。',
    ),
    h2('为什么去年打了今年还要打'),
    p('流感病毒年年变，疫苗也年年换；打完以后保护力会慢慢下降。所以每个流行季都要重新打。'),
    h2('哪些人建议优先打'),
    img('vaccine-arm', '打完按压一会儿，留观三十分钟'),
    ul(
      '60 岁及以上的老人；',
      '6 个月到 5 岁的孩子；',
      '有心肺疾病、糖尿病、肾病等慢性病的人；',
      '孕妇和准备在流感季怀孕的女性；',
      '照看 6 个月以下宝宝的家人；',
      '医护人员，养老院、学校等人多地方的人。',
    ),
    h2('什么时候打'),
    p(
      '最好在当地流感高发之前，一般十月底以前打完。错过了也不要紧，流行季里随时可以补。打完大约两到四周起作用。',
    ),
    h3('孩子打几针'),
    p(
      '6 个月到 8 岁、从来没打过的孩子，第一年打灭活疫苗要两针，中间隔四周以上；以前打过两针或以上的，打一针就够。',
    ),
    callout(
      'warning',
      '这些情况先告诉医生',
      '以前打流感疫苗发生过严重过敏；正在发烧或急病发作；得过吉兰-巴雷综合征。\n对鸡蛋过敏的人也可以打，打完多观察一会儿。',
    ),
    p('打完胳膊有点酸、低烧、没力气，多数一两天就好。有持续高烧、呼吸困难、全身起疹，请立即就医。'),
  ]),
  history: [
    { at: 880, by: 'sun', do: 'create' },
    { at: 878, by: 'sun', do: 'submit', comment: '疫苗本周到货，请赶在开打前发。' },
    {
      at: 874,
      by: 'publicity2',
      do: 'approve_first',
      comment: '人群、针次都核对了指南。',
      checklist: ALL_FINE,
    },
    { at: 856, by: 'leader2', do: 'approve_final', comment: '同意发布。', checklist: ALL_FINE },
    { at: 855, by: 'publicity2', do: 'publish' },
  ],
}

const hpv: DemoPost = {
  key: 'hpv-vaccine',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/infection/vaccine',
  audiences: ['women', 'parents'],
  department: 'maternal',
  author: 'chen',
  byline: bylineOf('chen'),
  sources: [
    source('子宫颈癌等人乳头瘤病毒相关疾病免疫预防专家共识', '中华预防医学会妇女保健分会', 2019),
    source('加速消除宫颈癌行动计划（2023—2030年）', '国家卫生健康委等10部门', 2023),
  ],
  title: '女儿满13岁，HPV疫苗怎么打？',
  digest: 'HPV疫苗已纳入国家免疫规划。谁能免费打、打了还要不要筛查，写给妈妈们。',
  cover: 'mother-daughter',
  body: body('hpv-vaccine', [
    p('宫颈癌几乎都和 HPV（人乳头瘤病毒）长期感染有关。疫苗加上定期筛查，能挡住大多数宫颈癌。'),
    h2('哪些女孩可以免费打'),
    p(
      '从 2025 年 11 月 10 日起，HPV 疫苗纳入国家免疫规划：',
      bold('2011 年 11 月 10 日以后出生的满 13 周岁女孩'),
      '，可以免费打两针双价疫苗，两针间隔六个月。',
    ),
    h2('妈妈自己能打吗'),
    p(
      'HPV 疫苗一般用于 9 到 45 岁女性，自愿自费。没有性生活以前打，效果更好；有过性生活、感染过 HPV 的人也可以打，具体听医生的。',
    ),
    img('mother-daughter', '女儿打疫苗，妈妈做筛查'),
    h2('三种疫苗怎么选'),
    table([
      ['种类', '预防的型别'],
      ['双价', '16、18 型，大多数宫颈癌由这两型引起'],
      ['四价', '双价加 6、11 型'],
      ['九价', '四价再加五个型'],
    ]),
    p('三种都能预防主要的致癌型别。到了年龄，能打到哪种就先打哪种，不必久等。'),
    callout(
      'warning',
      '打了疫苗，也要筛查',
      '疫苗不能防住所有型别。25 岁以后的女性要定期做宫颈癌筛查；35 到 64 岁女性可参加当地的免费“两癌”筛查。',
    ),
    h3('打之前和打之后'),
    ul(
      '怀孕期间不打；打完发现怀孕，停下后面的针，产后再补。',
      '发烧、急病时推迟。',
      '打完留观三十分钟，胳膊酸胀、低烧一般一两天好。',
    ),
  ]),
  history: [
    { at: 120, by: 'chen', do: 'create' },
    { at: 118, by: 'chen', do: 'submit' },
    {
      at: 104,
      by: 'publicity2',
      do: 'approve_first',
      comment: '国家免疫规划的出生日期、针次已与公告核对。没有推荐品牌，合规。',
      checklist: ALL_FINE,
    },
  ],
}

const folicAcid: DemoPost = {
  key: 'folic-acid',
  kind: 'copy',
  genre: 'science',
  class: 'science',
  category: 'science/maternal/pregnancy',
  audiences: ['women'],
  department: 'maternal',
  author: 'chen',
  byline: bylineOf('chen'),
  sources: [source('围受孕期增补叶酸预防神经管缺陷指南（2017）', '中国妇幼保健协会等', 2017)],
  title: '准备怀孕，先把叶酸吃起来',
  digest: '怀孕前三个月开始，每天一片，吃到怀孕满三个月。',
  cover: 'folic-foods',
  body: body('folic-acid', [
    p(
      '宝宝的脑和脊髓在怀孕头一个月就开始长，那时很多妈妈还不知道自己怀孕了。所以叶酸要',
      bold('提前吃'),
      '。',
    ),
    h2('怎么吃'),
    ol(
      '从准备怀孕、至少孕前三个月开始，吃到怀孕满三个月。',
      [bold('每天 0.4 或 0.8 毫克'), '，按医生说的来。'],
      '忘了一次，当天想起就补，第二天不用加倍。',
    ),
    img('folic-foods', '深绿色叶菜、豆类、蛋和橙子里也有叶酸'),
    p('饭菜里的叶酸容易在洗、煮时流失，光靠吃菜不够，要加叶酸片。'),
    callout(
      'warning',
      '这些情况先找医生',
      '生过神经管缺陷的宝宝、家里有这样的病史，或有糖尿病、癫痫、肥胖，需要的量不一样。',
    ),
    ul('已经怀孕没来得及吃？从今天开始。', '丈夫也要戒烟限酒，一起做孕前检查。'),
    p('符合条件的备孕妇女可以免费领取叶酸，请向居住地的妇幼保健医生询问。'),
  ]),
  history: [
    { at: 820, by: 'chen', do: 'create' },
    { at: 818, by: 'chen', do: 'submit' },
    {
      at: 800,
      by: 'publicity',
      do: 'return_first',
      comment:
        '摘要写“怀孕前三个月”容易被读成“怀孕的头三个月”，正好差了一个孕期。请改成“从孕前至少三个月开始”。',
      checklist: NOT_ACCURATE,
    },
    {
      at: 782,
      by: 'chen',
      do: 'edit',
      edit: { digest: '从孕前至少三个月开始，每天一片，吃到怀孕满三个月。' },
    },
    { at: 780, by: 'chen', do: 'submit', comment: '摘要已改，全文统一为“孕前至少三个月”。' },
    { at: 777, by: 'publicity', do: 'approve_first', comment: '同意。', checklist: ALL_FINE },
    { at: 758, by: 'all', do: 'approve_final', comment: '同意，短小实用。', checklist: ALL_FINE },
    { at: 757, by: 'publicity', do: 'publish' },
  ],
}

export const VACCINES_AND_WOMEN: readonly DemoPost[] = [flu, hpv, folicAcid]
