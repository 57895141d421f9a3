import type { DemoPost } from '../demo-types'
import {
  body,
  bold,
  callout,
  h2,
  h3,
  h4,
  img,
  ol,
  p,
  quote,
  ul,
  underline,
} from '../lexical-builders'
import { ALL_FINE, bylineOf, source } from './attribution'

const footText = ({ water, shoes }: { water: string; shoes: string }) =>
  body('foot-care', [
    p(
      '血糖长期偏高，脚上的神经会慢慢变“迟钝”，血管也会变窄。磨了一个泡、扎了一根刺，自己可能不觉得疼，伤口却不容易长好。把脚照看好，每天几分钟就够。',
    ),
    h2('每天四件小事'),
    h3('一看'),
    p('睡前把脚底、脚趾缝、脚后跟都看一遍，弯不下腰就用镜子，或请家人帮忙。'),
    img('foot-check', '重点看脚底、脚趾缝和脚后跟'),
    p('要找的是：'),
    ul(
      '颜色：',
      ul('发红、发紫、发黑'),
      '皮肤：',
      ul('水泡、裂口、鸡眼、脚气'),
      '感觉：',
      ul('发凉、发麻、肿、有异味'),
    ),
    h3('二洗'),
    p(water),
    h3('三穿'),
    p(shoes),
    h3('四剪'),
    p('指甲平着剪，不剪太短、不挖两角。鸡眼和厚茧不要自己修，也不要用鸡眼膏。'),
    h4('顺便动一动'),
    p('没有伤口的时候，可以坐着勾勾脚、转转脚腕，每天走走路。'),
    callout(
      'warning',
      '这几件事请不要做',
      '热水袋、电热毯直接暖脚；光脚走路；用力搓脚去皮。\n脚感觉不到烫，常常是烫伤了才发现。',
    ),
    quote(
      '脚上有了伤口，',
      underline('哪怕不疼'),
      '，一两天不见好，或红肿、流脓、发烧，就要尽早看医生。',
    ),
    p(
      bold('每年至少请医生检查一次脚'),
      '，查感觉，也查脚背的脉搏。已经有过足部溃疡的，检查要更勤，按医生说的时间来。',
    ),
  ])

const footCare: DemoPost = {
  key: 'foot-care',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/chronic/diabetes',
  audiences: ['chronic', 'elderly'],
  department: 'chronic',
  author: 'contributor',
  byline: bylineOf('contributor'),
  sources: [
    source('中国糖尿病足防治指南（2019版）', '中华医学会糖尿病学分会等', 2019),
    source('国家基层糖尿病防治管理指南（2022）', '中华医学会糖尿病学分会等', 2022),
  ],
  title: '糖尿病人，每天花五分钟看看脚',
  digest: '脚上的小伤口不疼不等于没事。一看、二洗、三穿、四剪，护好双脚。',
  cover: 'foot-check',
  body: footText({
    water:
      '用温水洗，水温不超过 37℃，用手肘或温度计试，不要用脚试；时间五到十分钟。洗完擦干，脚趾缝也要擦到。',
    shoes:
      '穿浅色、宽松、袜口不紧的棉袜，鞋头要宽、鞋底要软。穿鞋前伸手进去摸一摸，把小石子倒出来。',
  }),
  history: [
    { at: 1300, by: 'contributor', do: 'create' },
    { at: 1299, by: 'contributor', do: 'submit' },
    {
      at: 1280,
      by: 'publicity',
      do: 'approve_first',
      comment: '“不疼不等于没事”这句很打动人。同意。',
      checklist: ALL_FINE,
    },
    {
      at: 1256,
      by: 'leader',
      do: 'approve_final',
      comment: '同意。水温、检查频次与指南核对一致。',
      checklist: ALL_FINE,
    },
    { at: 1254, by: 'publicity', do: 'publish' },
    {
      at: 31,
      by: 'contributor',
      do: 'edit',
      edit: {
        title: '糖尿病人冬天护脚：每天五分钟',
        digest: '天冷泡脚最容易烫伤。水温、鞋袜、取暖，入冬前把这几条再看一遍。',
        body: footText({
          water:
            '天冷别贪热：水温不超过 37℃，请家人或用温度计试，不要用脚试；时间五到十分钟。洗完擦干，脚趾缝也要擦到，脚面可以抹润肤霜，脚趾缝里不抹。',
          shoes:
            '穿浅色、宽松、袜口不紧的厚棉袜，睡觉怕冷就穿袜子。鞋头要宽、鞋底要软，下午脚略胀时去买鞋，穿前伸手进去摸一摸。',
        }),
      },
    },
    { at: 29, by: 'contributor', do: 'submit', comment: '入冬更新：补充取暖烫伤和润肤的内容。' },
  ],
}

const bones: DemoPost = {
  key: 'bones',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/chronic/bone',
  audiences: ['elderly', 'women'],
  department: 'general',
  author: 'wu',
  byline: bylineOf('wu'),
  sources: [source('原发性骨质疏松症诊疗指南（2022）', '中华医学会骨质疏松和骨矿盐疾病分会', 2022)],
  title: '变矮、驼背、腰背痛，当心骨头变“空”',
  digest: '骨质疏松来得很安静。吃够钙、晒太阳、多活动、防跌倒，从今天开始。',
  cover: 'bone-health',
  body: body('bones', [
    p(
      '骨头里面像海绵。年纪大了，尤其是女性绝经以后，“海绵”的孔会越来越大，骨头就脆了，这就是',
      bold('骨质疏松'),
      '。它往往没有感觉，直到轻轻一摔就骨折。',
    ),
    h2('一分钟自查'),
    p('下面有一条符合，就值得请医生评估：'),
    ul(
      '比年轻时矮了三厘米以上，或背越来越驼；',
      '成年后轻轻一碰、一摔就骨折过；',
      '父母有过髋部骨折；',
      '长期用激素类药物，或 45 岁以前就绝经；',
      '长期抽烟、喝酒，很少晒太阳和活动。',
    ),
    img('bone-health', '牛奶、豆制品、深绿色蔬菜和阳光，都对骨头有好处'),
    h2('养骨四件事'),
    ol(
      [bold('吃够钙：'), '每天一杯半到两杯牛奶，加上豆制品和深绿色蔬菜。'],
      [bold('晒太阳：'), '天气合适时露出手臂和脸，晒一会儿，别晒伤。'],
      [bold('多活动：'), '快走、太极拳、提脚跟，量力而行。'],
      [bold('防跌倒：'), '家里亮一点，地面干一点，鞋底防滑一点。'],
    ),
    callout(
      'tip',
      '钙片要不要吃？',
      '先算一算饭菜里的钙够不够，缺多少补多少。肾结石、肾脏病人补钙前先问医生。',
    ),
    p(
      '65 岁以上的女性、70 岁以上的男性，建议做一次骨密度检查。用药要由医生判断，按疗程用，定期复查。',
    ),
  ]),
  history: [
    { at: 52, by: 'wu', do: 'create' },
    {
      at: 27,
      by: 'wu',
      do: 'edit',
      edit: { digest: '骨质疏松来得很安静：吃够钙、晒太阳、多活动、防跌倒，哪一条都不晚。' },
    },
  ],
}

export const DIABETES_AND_BONES: readonly DemoPost[] = [footCare, bones]
