import type { DemoPost } from '../demo-types'
import { body, bold, br, callout, h2, p, table, ul, video } from '../lexical-builders'
import { ALL_FINE, HEALTH_LITERACY, NOT_ACCURATE, bylineOf, source } from './attribution'

/** 镜头 / 画面 / 旁白 / 时长, the head of every shooting script. */
const SCRIPT_HEAD = ['镜头', '画面', '旁白', '时长'] as const

const chokingText = (rescue: readonly [string, string]) =>
  body('choking-video', [
    p(bold('形式：'), '竖屏实拍，护士示范，60 秒', br(), bold('场景：'), '社区食堂，午饭时间'),
    video('一分钟学会气道异物急救（样片待上传）', 'choking'),
    h2('分镜头脚本'),
    table(
      [
        SCRIPT_HEAD,
        [
          '1',
          '老人吃饭时突然停下，双手掐住脖子',
          '吃着吃着，说不出话、喘不上气、手掐脖子，这是噎住了。',
          '8 秒',
        ],
        ['2', '护士走近，弯腰看着他', '先问一句：您噎住了吗？还能咳，就鼓励他用力咳。', '8 秒'],
        ['3', '老人点头，护士招手，旁人打电话', '咳不出、说不出，马上请人打 120，您来救。', '7 秒'],
        ['4', '侧面近景：身体前倾，掌根拍背', rescue[0], '12 秒'],
        ['5', '背面到侧面：环抱，握拳，向内向上', rescue[1], '15 秒'],
        [
          '6',
          '花生米吐出，老人长出一口气；字幕提示',
          '吐出来了，也要去医院看一看。人晕倒了，立刻做心肺复苏。',
          '10 秒',
        ],
      ],
      { headerColumn: true },
    ),
    callout(
      'warning',
      '拍摄时请注意',
      '用人体模型或只摆动作，不要在健康人身上真用力。\n一岁以内的婴儿、孕妇和肥胖者手法不同，片尾打出“请参加现场培训”。',
    ),
    h2('字幕与道具'),
    ul(
      '全程配字幕，字号够老人看清；',
      '道具：餐盘、花生米、急救模型；',
      '出镜人员均签署肖像使用同意书。',
    ),
  ])

const BLOWS_FIRST = [
  '站在侧后方，一手托住胸口，让他身体前倾，另一手掌根在两肩胛骨之间用力拍五下。',
  '没出来，就站到身后，环抱他的腰，一手握拳顶在肚脐上两横指，另一手包住，快速向内向上冲击五下。两种交替做。',
] as const

const chokingVideo: DemoPost = {
  key: 'choking-video',
  kind: 'video',
  genre: 'science',
  class: 'science',
  category: 'science/first-aid/choking',
  audiences: ['residents', 'parents', 'elderly'],
  department: 'nursing',
  author: 'contributor2',
  byline: bylineOf('contributor2'),
  sources: [
    source('2025年美国心脏协会心肺复苏及心血管急救指南', '美国心脏协会', 2025),
    HEALTH_LITERACY,
  ],
  title: '噎住了怎么办？一分钟学会急救',
  digest: '咳不出、说不出、手掐脖子，是气道被堵的信号。拍背五下、冲击五下，交替做。',
  cover: 'choking',
  body: chokingText([
    '站到他的身后，双脚前后分开，让他身体微微前倾。',
    '环抱他的腰，一手握拳顶在肚脐上两横指，另一手包住，快速向内向上，一直做到吐出来为止。',
  ]),
  history: [
    { at: 130, by: 'contributor2', do: 'create' },
    { at: 128, by: 'contributor2', do: 'submit', comment: '食堂已同意借场地，过审后开拍。' },
    {
      at: 105,
      by: 'publicity',
      do: 'return_first',
      comment:
        '2025年新指南已把“拍背五下、冲击五下，交替进行”写进成人急救，脚本还是旧做法。请更新第4、5个镜头。',
      checklist: NOT_ACCURATE,
      annotations: [
        {
          quote: '快速向内向上，一直做到吐出来为止',
          note: '与文后所列2025年指南不一致。',
          suggestion: '先拍背五下，再冲击五下，两种交替做',
        },
      ],
    },
    { at: 42, by: 'contributor2', do: 'edit', edit: { body: chokingText(BLOWS_FIRST) } },
    { at: 40, by: 'contributor2', do: 'submit', comment: '按新指南改了两个镜头，时长仍是60秒。' },
    {
      at: 11,
      by: 'publicity',
      do: 'approve_first',
      comment: '步骤已核对，旁白口语化，拍摄注意事项写得周到。',
      checklist: ALL_FINE,
    },
  ],
}

const handWashVideo: DemoPost = {
  key: 'hand-wash-video',
  kind: 'video',
  genre: 'science',
  class: 'science',
  category: 'science/infection/intestinal',
  audiences: ['parents', 'residents'],
  department: 'prevention',
  author: 'sun',
  byline: bylineOf('sun'),
  sources: [HEALTH_LITERACY],
  title: '“内外夹弓大立腕”洗手歌',
  digest: '七个字记住七步洗手。饭前便后、外出回家，认真搓够二十秒。',
  cover: 'hand-wash',
  clip: 'hand-wash',
  platformTexts: [
    {
      platform: 'channels',
      title: '七步洗手歌，一学就会',
      description:
        '手看着干净，不等于真的干净。跟着“内、外、夹、弓、大、立、腕”七个字，用流动水和肥皂认真搓够二十秒。饭前便后、咳嗽之后、摸过宠物、外出回家，都要洗手。家长可以陪孩子一起唱，边唱边做。',
      topics: ['洗手', '健康科普', '儿童健康'],
      cover: 'vertical',
    },
    {
      platform: 'douyin',
      title: '陪孩子唱着学会七步洗手',
      description: '内外夹弓大立腕，七个字七个动作，搓够二十秒再冲净。今晚吃饭前，和孩子一起试试。',
      topics: ['七步洗手法', '健康科普', '亲子时光'],
      cover: 'vertical',
    },
  ],
  isAiAssisted: true,
  body: body('hand-wash-video', [
    p(
      '请幼儿园小朋友和护士一起拍，节奏明快，60 秒。旁白初稿用写作软件辅助整理，已由本人逐句核对。',
    ),
    video('洗手歌动画样片', 'hand-wash'),
    h2('分镜头脚本'),
    table(
      [
        SCRIPT_HEAD,
        ['1', '小朋友举起沾了颜料的手', '小手看着干净，其实藏着看不见的“小客人”。', '6 秒'],
        ['2', '打开水龙头，打湿，抹肥皂', '先用流动水打湿双手，抹上肥皂或洗手液。', '7 秒'],
        ['3', '掌心对掌心；掌心对手背', '内：掌心对掌心搓。外：手心搓手背，换手再来。', '10 秒'],
        ['4', '十指交叉；弯曲手指', '夹：十指交叉搓指缝。弓：弯起手指，在掌心里转一转。', '10 秒'],
        ['5', '握住大拇指；指尖立起', '大：握住大拇指转着搓。立：指尖并拢，在掌心里搓。', '10 秒'],
        ['6', '搓手腕，冲净，擦干', '腕：手腕也要搓。冲干净，用干净毛巾擦干。', '9 秒'],
        [
          '7',
          '小朋友齐声，出现五个场景图标',
          '饭前、便后、咳嗽后、摸过宠物、外出回家，都要洗！',
          '8 秒',
        ],
      ],
      { headerColumn: true },
    ),
    callout(
      'tip',
      '给家长',
      '陪孩子一起唱两遍《生日快乐》，大约就是二十秒。儿童出镜须由监护人签署同意书。',
    ),
  ]),
  history: [
    { at: 46, by: 'sun', do: 'create' },
    {
      at: 25,
      by: 'sun',
      do: 'edit',
      edit: { digest: '七个字记住七步洗手。饭前便后、外出回家，和孩子一起认真搓够二十秒。' },
    },
  ],
}

export const VIDEO_SCRIPTS: readonly DemoPost[] = [chokingVideo, handWashVideo]
