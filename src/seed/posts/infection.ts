import type { DemoPost } from '../demo-types'
import { body, bold, callout, h2, img, ol, p, table } from '../lexical-builders'
import { ALL_FINE, bylineOf, source } from './attribution'

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

export const INFECTION: readonly DemoPost[] = [rabies]
