import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'

const checker = createChecker()
const rulings = (text: string) =>
  check(checker, { genre: 'science', text }).findings.filter(
    ({ rule }) => !/^PLAIN|-GUESS$/.test(rule),
  )
/** Codes of what the rules find, however softly the guessing model then has it said. */
const found = (text: string) => rulings(text).map(({ rule }) => rule.split('-')[0])
const warned = (text: string) =>
  rulings(text)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule)

describe('what is said behind a claim', () => {
  it.each([
    ['本院是全国最好的医院，三天包治愈，无效退款。', 'ABS'],
    ['本院根治白癜风，别再去小诊所上当了。', 'CURE'],
    ['祖传秘方包治百病，不信的请勿打扰。', 'CURE'],
    ['一个疗程彻底断根，不一定非要开刀。', 'CURE'],
    ['打疫苗会让孩子得白血病，真相被隐瞒了。', 'RUMOR'],
    ['本产品彻底治愈痛风，警惕假冒，认准官方。', 'CURE'],
    ['保证治愈鼻炎，绝不忽悠。', 'CURE'],
  ])('does not take a boast back: %s', (text, code) => {
    expect(found(text)).toContain(code)
  })

  it.each([
    '“三天包治愈”的疗法无效，别信。',
    '说能根治白癜风的广告，其实都是骗人的。',
    '有人宣称包治百病，您上当了可以举报。',
  ])('still takes back what others claim: %s', (text) => {
    expect(warned(text)).toEqual([])
  })
})

describe('families of plain claims', () => {
  it.each([
    ['负离子眼罩修复视网膜。', 'HF'],
    ['葛根粉清除血管斑块，还能溶血栓。', 'HF'],
    ['戴着这条锗手环，血压全线下降。', 'HF'],
    ['刮痧把毒素全都排干净，糖尿病自然好。', 'TCM'],
    ['经络一通，肿瘤结节自己散。', 'TCM'],
    ['祖传接骨膏，断骨自己长牢。', 'TCM'],
    ['流鼻血就往后仰，拍后脑勺最管用。', 'RUMOR'],
    ['中风先扎手指放血，比打120管用。', 'RUMOR'],
    ['麻药打一回，孩子要笨三年。', 'RUMOR'],
    ['坐月子洗头，老了头疼到死。', 'RUMOR'],
    ['大量文献证明，揉耳朵可以预防耳聋。', 'CITE'],
    ['有数据显示，八成家长都补错了钙。', 'CITE'],
    ['打呼噜不治，迟早死在枕头上。', 'FEAR'],
    ['昨天倒下的是邻居，下一个会不会是你？', 'FEAR'],
    ['优甲乐吃久了脸会垮，先断两个月。', 'DRUG'],
    ['止疼贴我能给您匀几片，顺丰走。', 'DRUG'],
    ['角膜塑形镜戴多少年都没有伤害。', 'SAFE'],
    ['本科用药从未出现不良反应。', 'SAFE'],
    ['白癜风复色率九成三。', 'RATE'],
    ['开馆五年，累计治好鼻炎患者一万多名。', 'RATE'],
    ['全省再也找不出第二台，我们就是天花板。', 'ABS'],
    ['骨科排全国头名。', 'ABS'],
    ['白斑保证全部消退。', 'CURE'],
    ['我们治近视，做不到退费。', 'CURE'],
  ])('finds %s', (text, code) => {
    expect(found(text)).toContain(code)
  })

  it.each([
    '护腰能分担一点力，治不了腰突，该练还得练。',
    '喝醋软化不了血管，醋进了胃就被消化了。',
    '刮痧出来的红点是皮下出血，不是毒素。',
    '烫伤别抹牙膏，先用流动的凉水冲二十分钟。',
    '放血救不了脑梗，反而耽误溶栓。',
    '坐月子可以洗头，水温合适、及时吹干就行。',
    '大量文献里，揉耳朵能不能预防耳聋还没有定论。',
    '有数据显示，八成家长都补错了钙？这句话没有出处。',
    '打呼噜要紧不要紧，先做一次睡眠监测。',
    '优甲乐要不要减量，查过甲功由医生定。',
    '曲马多是管制药品，网上的“现货”别碰。',
    '没有哪种手术从未出现并发症。',
    '鼻炎患者复诊率九成三，由信息科统计。',
    '蜂王浆吃不吃随您，想靠它停药不行。',
    '“打六针断根”的段子又在传，类风湿还做不到断根。',
    '您夸我“妙手回春”，我脸红，这回是您来得早。',
    '我也想说“下个月拐杖就能扔”，可我没这个本事。',
    '谁要说糖尿病三个月断根，请让他写下名字和执业证号。',
    '自己把药撤了，血压多半还要回来。',
    '输液通血管，没这回事。',
    '“包治百病”的，先捂住你的钱包。',
    '“有效率98%”不是治愈率，别看串了。',
    '本科室第一篇科普视频今晚上线。',
    '11月5日停诊，11月6日恢复正常。',
  ])('is silent on %s', (text) => {
    expect(warned(text)).toEqual([])
  })
})
