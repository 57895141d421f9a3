import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'
import type { Genre } from '@/domain/review/post-fields'

const checker = createChecker()
/** What the rules themselves find; the guessing model is another matter. */
const found = (genre: Genre, text: string) =>
  check(checker, { genre, text })
    .findings.filter(({ severity, rule }) => severity !== 'info' && !/^PLAIN|-GUESS$/.test(rule))
    .map(({ rule }) => rule)

describe('words that honest texts need', () => {
  it.each<[Genre, string]>([
    ['science', '血糖降到正常，靠的是药和饮食一起使劲，别急着把药减掉。'],
    ['science', '血压下来了也要接着量，早晚各一次记在本子上。'],
    ['science', '尿酸降到正常以后，多久复查一次请听医生安排。'],
  ])('lets a measured value come down: %s %s', (genre, text) => {
    expect(found(genre, text)).toEqual([])
  })

  it.each([
    '喝了这款茶，三天血压就下来了。',
    '我院的贴膏让血糖降到正常。',
    '一个疗程尿酸就降下来，保证降到正常。',
  ])('finds a value brought down by a product or in no time: %s', (text) => {
    expect(found('science', text)).toContain('CURE-CLAIM')
  })

  it.each<[Genre, string]>([
    ['science', '老人攒了一抽屉偏方，先拿给药师看看有没有相克的药。'],
    ['science', '祖传的方子里有什么，谁也没有化验过。'],
    ['science', '邻居算命去了，她来医院验了血。'],
    ['news', '村里人过去信偏方，现在遇事先打家庭医生的电话。'],
  ])('lets folk remedies be spoken of: %s %s', (genre, text) => {
    expect(found(genre, text)).toEqual([])
  })

  it.each([
    '这个偏方一贴见好，个个都断根。',
    '土方子治好了全村的老胃病。',
    '民间验方保证您从此不再咳。',
    '我们馆的祖传膏药，偏方出名医。',
  ])('finds a folk remedy that is praised: %s', (text) => {
    expect(found('science', text).some((rule) => /^SUPER|^CURE/.test(rule))).toBe(true)
  })

  it.each<[Genre, string]>([
    ['news', '“需要我再讲一遍吗？”护士弯下腰问。'],
    ['science', '我的回答一直没变：先量体温，再来发热门诊。'],
    ['service', '您的问题我们会转给医保办，三个工作日内回电。'],
    ['service', '如有其他问题，欢迎随时咨询护士站。'],
    ['service', '您好，很高兴为您服务，请问还有什么可以帮您？'],
    ['service', '以下是关于国庆期间门诊安排的通知。'],
    ['service', '以下是优化后的就诊流程。'],
    ['science', '我是您的家庭医生小周，换药、量血压都可以找我。'],
    ['policy', '征文字数控制在两千字以内。'],
    ['statement', '请提供更多线索，我们会认真核对。'],
    ['science', '希望这篇文章能让您少跑一趟医院。'],
  ])('takes helpful people for people: %s %s', (genre, text) => {
    expect(found(genre, text)).toEqual([])
  })

  it.each([
    '好的，以下是为您撰写的糖尿病科普。',
    '需要我再润色一遍标题吗？',
    '我的回答基于公开资料，可能有误。',
    '以下是一篇关于高血压的文章，约八百字。',
    '以下是优化后的版本，语气更温和。',
    '我可以为您调整语气，字数控制在三百字。',
  ])('takes a machine for a machine: %s', (text) => {
    expect(found('science', text)).toContain('AI-TRACE')
  })

  it.each<[Genre, string]>([
    ['science', '胸口压着疼超过十五分钟，赶快来急诊，别自己开车。'],
    ['science', '孩子抽搐不停要抓紧来医院。'],
    ['news', '区领导到我院检查消防通道。'],
    ['service', '院内制剂只凭本院处方发放，不零售，不快递。'],
    ['policy', '放射性废物由专人登记，医疗废物日产日清。'],
    ['science', '很多家属留言问，化验单上的箭头要不要紧。'],
    ['science', '一位法国医生写下了这段病史。'],
    ['science', '鱼油和降脂药不是一回事，别拿它顶药吃。'],
    ['science', '双十一囤退烧药，先看看有效期。'],
    ['science', '网友说好用，可他拿的是广告费。'],
    ['science', '明星推荐的减肥贴，拿的是广告费，不是疗效。'],
    ['policy', '以返现、送米面诱导参保人住院的，由医疗保障行政部门处罚。'],
    ['policy', '不得在网上发布患者病历照片。'],
    ['statement', '有人转发我院患者病历照片，院方正在核查。'],
    ['news', '家属送来感谢信，我们把名字盖住后贴在墙上。'],
    ['science', '剩药、旧呼吸机、抽屉里的体温计，搬家时都清点一遍。'],
    ['news', '寺里的师父来体检，医生劝他少吃咸菜。'],
    ['science', '这种手串戴着好看，不治心慌。'],
    ['science', '“一百个人里九十个有效”听着好听，可谁也没有对照过。'],
    ['science', '降压药停了，没几天血压又上去了，人进了急诊。'],
    ['science', '膝盖敷两天就不疼了，可半月板的裂口还在。'],
    ['science', '喝苦瓜汁血糖就下来了，您也先别停药。'],
    ['science', '“隔夜菜致癌”这话说过了头。'],
    ['science', '“绿豆治百病”的那位，后来被查了。'],
    ['science', '凡劝您停掉所有西药的，请您转身就走。'],
    ['science', '卖药的说十个人九个好，第十个人他没讲。'],
    ['statement', '该文所称“治愈率98%”与事实不符，我院已要求平台删除。'],
    ['science', '先看他卖什么：量子床垫、送鸡蛋、讲课，最后卖给老人一张卡，都是话术。'],
  ])('is silent on %s: %s', (genre, text) => {
    expect(found(genre, text)).toEqual([])
  })

  it.each<[Genre, string, RegExp]>([
    ['science', '名额有限，赶快来我院体验。', /^PROMO/],
    ['science', '店庆半价，快来。', /^PROMO/],
    ['science', '双十一洗牙半价，点击链接下单。', /^PROMO/],
    ['service', '院内制剂可邮寄，外地患者快递到付。', /^DRUG/],
    ['science', '这些病人就是废物，离远点。', /^DISC/],
    ['science', '加您微信，专家一对一，发您地址。', /^PROMO/],
    ['service', '住院三天返现五百，送米送油。', /^MI/],
    ['news', '这是张大爷的病历照片，大家看看。', /^PRIV/],
    ['science', '这款鱼油降脂又通血管。', /^HF/],
    ['science', '国医一针下去，百病都好了。', /^TCM|^CURE/],
    ['science', '八字里缺水，肾才不好，补个名就好了。', /^SUPER/],
    ['science', '膏药贴两天就不疼了，这款膏药您值得有，疼痛不再来。', /^CURE|^HF|^TCM/],
    ['service', '我院三天就不疼了，口碑还在。', /^CURE/],
    ['service', '我院治愈率98%，不信您打电话核实。', /^RATE/],
    ['science', '把降压药停了吧，喝这款茶就够了。', /^DRUG/],
    ['science', '影星在直播间力荐这款膏药。', /^ENDO/],
    ['science', '“百病不侵”听着好听，用我们的膏真能治好百病。', /^CURE|^TCM|^HF/],
  ])('still finds in %s: %s', (genre, text, code) => {
    expect(found(genre, text).some((rule) => code.test(rule))).toBe(true)
  })

  it.each<[Genre, string]>([
    ['science', '阿胶不治贫血，该补铁时还要补铁。'],
    ['science', '开光手串不防癌，筛查才有用。'],
    ['news', '疾控中心通报，我县无新增疫情。'],
    ['service', '扫描二维码签到后，请到二楼候诊。'],
    ['service', '周六专家号前三十位发放号牌。'],
    ['science', '凭处方到正规药房购买，药品追溯码可扫码核对。'],
  ])('lets a bare 不, nothing new and a number in a queue stand: %s %s', (genre, text) => {
    expect(found(genre, text)).toEqual([])
  })

  it('still finds what is said to stop, with a 不 of its own', () => {
    expect(found('science', '拜拜药王就不疼了，孩子夜里再不哭闹。')).not.toEqual([])
  })
})
