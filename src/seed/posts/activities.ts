import type { DemoPost } from '../demo-types'
import { body, bold, br, callout, h2, img, ol, p, quote, table, ul } from '../lexical-builders'
import { ALL_FINE, NOT_COMPLIANT, bylineOf, source } from './attribution'

interface DoctorWords {
  readonly visits: string
  readonly drugs: string
  readonly walk?: string
}

const doctorText = ({ visits, drugs, walk }: DoctorWords) =>
  body('family-doctor', [
    p(
      '“家庭医生是不是随叫随到的私人医生？”不是。他是您在社区里一位熟悉的医生朋友：看常见病、管慢性病、帮您转诊，有健康问题先找他。',
    ),
    h2('签约以后有什么'),
    img('family-doctor', '有需要的老人和残疾人，可按约定上门'),
    ul(
      [bold('看病方便：'), '优先约到签约医生，需要时协助转诊。'],
      [bold('慢病有人管：'), '高血压、糖尿病定期随访，调整方案。'],
      [bold('取药少跑：'), drugs],
      [bold('健康有人记：'), '建立并更新健康档案，65 岁以上老人每年体检。'],
      [bold('上门服务：'), visits],
    ),
    h2('怎么签'),
    ol(
      '带身份证、医保卡，到社区卫生服务中心全科门诊。',
      '选一个团队：一般有全科医生、护士、公卫医生。',
      '看清协议里的服务内容和期限，签字。',
    ),
    table([
      ['常见疑问', '回答'],
      ['要花钱吗', '基本服务包不另外收费，个性化服务包按公示价格自愿选'],
      ['能换医生吗', '可以，协议期满可以改签'],
      ['签了还能去大医院吗', '能，想去哪里看病仍由您决定'],
    ]),
    ...(walk ? [p(walk)] : []),
    callout('tip', '电话不是急救电话', '家庭医生不能代替 120。突发急症请先拨打 120。'),
  ])

const familyDoctor: DemoPost = {
  key: 'family-doctor',
  kind: 'article',
  genre: 'service',
  class: 'service',
  category: 'service/family-doctor',
  audiences: ['elderly', 'chronic', 'residents'],
  department: 'general',
  author: 'wu',
  byline: bylineOf('wu'),
  sources: [
    source(
      '关于推进家庭医生签约服务高质量发展的指导意见（国卫基层发〔2022〕10号）',
      '国家卫生健康委等6部门',
      2022,
    ),
    source('长期处方管理规范（试行）', '国家卫生健康委办公厅、国家医保局办公室', 2021),
  ],
  title: '家庭医生签约，签的是什么？',
  digest: '看常见病、管慢性病、帮转诊。怎么签、收不收费、能不能换，一篇看懂。',
  cover: 'family-doctor',
  body: doctorText({
    visits: '对行动不便、符合条件的签约居民，按需要上门。',
    drugs: '病情稳定的慢性病人，可以开四周以上的长期处方。',
  }),
  history: [
    { at: 1210, by: 'wu', do: 'create' },
    { at: 1208, by: 'wu', do: 'submit' },
    {
      at: 1190,
      by: 'publicity',
      do: 'approve_first',
      comment: '把“不是私人医生”说在前面，好。',
      checklist: ALL_FINE,
    },
    { at: 1168, by: 'leader2', do: 'approve_final', comment: '同意。', checklist: ALL_FINE },
    { at: 1167, by: 'publicity', do: 'publish' },
    {
      at: 40,
      by: 'wu',
      do: 'edit',
      edit: {
        body: doctorText({
          visits:
            '对行动不便、符合条件的签约居民，按协议约定上门，包括换药、护理指导和康复指导等。',
          drugs: '病情稳定的慢性病人，长期处方一般在四周内，按规定最长可以开到十二周。',
          walk: '签约后还能参加居民健步走。去年秋天，禾苗里小组以人均每天九千步排名第一。',
        }),
      },
    },
    {
      at: 37,
      by: 'wu',
      do: 'submit',
      comment: '按长期处方规范补充时长，并写清上门的内容。',
      objections: [
        {
          words: '排名第一',
          reason: '说的是居民健步走的名次，有活动记录可查，不是评价本中心的服务。',
        },
      ],
    },
    {
      at: 13,
      by: 'publicity2',
      do: 'approve_first',
      comment: '更新两处，均与文件一致。',
      checklist: ALL_FINE,
      dismissals: [
        {
          words: '排名第一',
          ground: 'context',
          reason: '已核对活动记录。名次指居民活动，没有指向所推介的服务，不属于绝对化用语。',
        },
      ],
    },
  ],
}

const freeClinicText = (team: string) =>
  body('free-clinic', [
    p(
      '上周六上午，青禾湾社区的小广场上支起了凉棚。量血压、测血糖、问用药，来的大多是附近的老人，也有带着孩子的年轻父母。',
    ),
    img('free-clinic', '义诊现场，居民正在量血压'),
    p(team),
    h2('问得最多的三个问题'),
    ul('血压时高时低，药要不要加？', '孩子咳嗽，要不要打流感疫苗？', '医保卡里的钱怎么查？'),
    p(
      '现场三个小时，共量血压 126 人次，测血糖 84 人次，发放折页 200 份。其中 19 位居民的血压偏高，已登记并约好复查时间。药剂科的台子前排队排得久：有人把家里的药装了一大袋拎来，药师一盒一盒地看，挑出过期的，又把重复的圈出来。',
    ),
    quote('以前觉得没感觉就不用量，今天才知道要常看看。', br(), '——一位参加活动的居民'),
    p('下一场活动将走进校园，讲近视防控和洗手。具体时间在楼道公告栏公布。'),
  ])

const freeClinicNews: DemoPost = {
  key: 'free-clinic',
  kind: 'article',
  genre: 'news',
  class: 'service',
  category: 'service/activity',
  audiences: ['residents', 'elderly'],
  department: 'office',
  author: 'liu',
  byline: null,
  sources: [],
  title: '广场上的半天门诊',
  digest: '量血压、测血糖、问用药，一场家门口的义诊记录。',
  cover: 'free-clinic',
  body: freeClinicText(
    '省内顶尖专家团队亲临坐诊，凭借最先进的设备，让老病号立竿见影，获得居民一致好评。',
  ),
  history: [
    { at: 460, by: 'liu', do: 'create' },
    { at: 458, by: 'liu', do: 'submit' },
    {
      at: 452,
      by: 'publicity2',
      do: 'return_first',
      comment:
        '新闻写事实就好。“顶尖”“最先进”是绝对化用语，“立竿见影”是疗效断言，这样写就成了广告，会违反广告法和医疗广告管理办法。请写来了谁、做了什么。',
      checklist: NOT_COMPLIANT,
      annotations: [
        {
          quote: '省内顶尖专家团队亲临坐诊，凭借最先进的设备，让老病号立竿见影',
          note: '绝对化用语加疗效断言，整句删除。',
          suggestion: '写明参加的科室和人数',
        },
      ],
    },
    {
      at: 436,
      by: 'liu',
      do: 'edit',
      edit: {
        body: freeClinicText(
          '全科、慢病、药剂、妇幼四个科室来了九位医护人员，分成量血压、测血糖、用药咨询和儿童保健四个台子。',
        ),
      },
    },
    { at: 434, by: 'liu', do: 'submit', comment: '已删去评价的话，数字与现场登记表一致。' },
    {
      at: 430,
      by: 'publicity2',
      do: 'approve_first',
      comment: '朴实可信。同意。',
      checklist: ALL_FINE,
    },
    { at: 407, by: 'leader', do: 'approve_final', comment: '同意。', checklist: ALL_FINE },
    { at: 406, by: 'publicity2', do: 'publish' },
  ],
}

const lectureNews: DemoPost = {
  key: 'bp-day-lecture',
  kind: 'article',
  genre: 'news',
  class: 'science',
  category: 'science/chronic/hypertension',
  audiences: ['chronic', 'residents'],
  department: 'publicity',
  author: 'publicity2',
  byline: null,
  sources: [],
  title: '全国高血压日讲座侧记：学会给自己量血压',
  digest: '10月8日是全国高血压日。一堂讲座，四十多位居民动手学会了家庭自测。',
  cover: 'lecture',
  body: body('bp-day-lecture', [
    p(
      '每年 10 月 8 日是',
      bold('全国高血压日'),
      '。围绕这个日子，中心在社区活动室办了一堂“动手课”，四十多位居民带着自家的血压计来了，年纪大的八十多岁，也有替父母来学的年轻人。',
    ),
    img('lecture', '医生边讲边示范，居民跟着做'),
    h2('带着血压计来上课'),
    p(
      '慢病管理科的医生没有先讲理论，而是请大家各量各的。结果有人跷着腿，有人把袖带绑在厚毛衣外面，有人边量边聊天。医生一一纠正，再量一遍，不少人的数值变了。有位阿姨笑着说，量了十年，原来袖带一直绑反了。',
    ),
    h2('记住三句话'),
    ol('静坐五分钟再量；', '袖带与心脏同高；', '量两次，取平均，记下来。'),
    p(
      '课后，居民领到了血压记录本。活动室的电子血压计也贴上了步骤图，平时开门就能用。几位平均值偏高的居民，当场约好了到慢病门诊复查的时间。',
    ),
    quote('量对了，才管得好。'),
  ]),
  history: [
    { at: 44, by: 'publicity2', do: 'create' },
    { at: 43, by: 'publicity2', do: 'submit' },
    {
      at: 29,
      by: 'publicity',
      do: 'approve_first',
      comment: '现场感强，人数与签到表一致。',
      checklist: ALL_FINE,
    },
    { at: 7, by: 'leader', do: 'approve_final', comment: '同意。', checklist: ALL_FINE },
  ],
}

export const ACTIVITIES: readonly DemoPost[] = [familyDoctor, freeClinicNews, lectureNews]
