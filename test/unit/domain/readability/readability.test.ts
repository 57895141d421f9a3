import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'
import type { CheckInput } from '@/domain/compliance/types'
import { createPlainTables } from '@/domain/readability/plain-tables'

const checker = createChecker()
const run = (text: string, input: Partial<CheckInput> = {}) =>
  check(checker, { genre: 'science', text, ...input })
const read = (text: string, input: Partial<CheckInput> = {}) => run(text, input).readability
const plain = (text: string) =>
  run(text)
    .findings.filter(({ rule }) => rule.startsWith('PLAIN'))
    .map(({ text: words }) => words)

describe('readability', () => {
  it('measures sentences and clauses in Han characters and gives the median', () => {
    const { sentences, medianSentence, medianClause, han } = read('早起先量血压。吃饭，再吃药。')
    expect({ sentences, medianSentence, medianClause, han }).toEqual({
      sentences: 2,
      medianSentence: 5.5,
      medianClause: 3,
      han: 11,
    })
  })

  it('shows where a sentence of more than forty characters lies, and no shorter one', () => {
    const long = '我'.repeat(41)
    const { longSentences, longShare } = read(`短句。${long}。${'你'.repeat(40)}。`)
    expect(longSentences).toEqual([{ start: 3, end: 44, han: 41 }])
    expect(longShare).toBeCloseTo(1 / 3)
  })

  it('names each rare character once, at its first place', () => {
    const { rareCharacters, rarePercent } = read('罹患疾病，再罹患')
    expect(rareCharacters).toEqual([{ character: '罹', start: 0 }])
    expect(rarePercent).toBeCloseTo(200 / 7)
  })

  it('finds technical units as they are written', () => {
    expect(read('血糖7.0mmol/L，血压140mmHg').units).toEqual([
      { text: 'mmol/L', start: 5 },
      { text: 'mmHg', start: 17 },
    ])
  })

  it('reads and speaks at its own pace, slower for the elderly', () => {
    const text = '好'.repeat(350)
    expect(read(text).readingSeconds).toBe(60)
    expect(read('好'.repeat(240)).speakingSeconds).toBe(60)
    expect(read('好'.repeat(180), { audiences: ['elderly'] }).speakingSeconds).toBe(60)
  })

  it('sets easier targets for the elderly', () => {
    const text = `${'好'.repeat(22)}。`
    expect(read(text).isOnTarget.sentence).toBe(true)
    expect(read(text, { audiences: ['elderly'] }).isOnTarget.sentence).toBe(false)
  })

  it('holds brackets and latin words against a text for the loudspeaker', () => {
    expect(read('请各位居民按时测血压，少吃盐。').loudspeaker.isFit).toBe(true)
    expect(read('测LDL（低密度）和HDL（高密度）。').loudspeaker).toEqual({
      isFit: false,
      obstacles: 4,
    })
  })

  it('finds nothing to measure in nothing', () => {
    expect(read('')).toMatchObject({ han: 0, sentences: 0, medianSentence: 0, longShare: 0 })
  })
})

describe('limits', () => {
  it('lets a short post have 500 characters, white space not counted', () => {
    const at = (text: string) => run(text).limits.map(({ isWithin, actual }) => [isWithin, actual])
    expect(at(`${'好'.repeat(250)} \n${'好'.repeat(250)}`)).toEqual([[true, 500]])
    expect(at('好'.repeat(501))).toEqual([[false, 501]])
  })

  it('counts hyphens of a telephone number and not the blanks in it', () => {
    expect(run('电话0512-6522 0000').limits[0]?.actual).toBe(15)
  })

  it('lets a video last sixty seconds of speech', () => {
    const at = (count: number) => run('好'.repeat(count), { kind: 'video' }).limits
    expect(at(240)).toMatchObject([{ limit: 'video', actual: 60, isWithin: true }])
    expect(at(241)).toMatchObject([{ limit: 'video', actual: 61, isWithin: false }])
  })

  it('has none for a statement', () => {
    expect(run('好'.repeat(600), { kind: 'statement' }).limits).toEqual([])
  })
})

describe('glosses', () => {
  it('asks for one at the first use alone, and offers the words', () => {
    const [finding, ...others] = run('警惕脑卒中。脑卒中要早治。').findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'PLAIN-GLOSS', severity: 'info', start: 2, end: 5 })
    expect(finding?.replacement).toBe('脑卒中（俗称脑中风）')
  })

  it('is content with a gloss in brackets, before or behind', () => {
    expect(plain('脑卒中（俗称脑中风）要早治。')).toEqual([])
    expect(plain('脑中风（脑卒中）要早治。')).toEqual([])
    expect(plain('心悸，也就是心慌，很常见。')).toEqual([])
  })

  it.each([
    '皮肤一侧冒水疱，俗称“蛇缠腰”，医学名叫带状疱疹。',
    '俗称“妈妈手”，就是桡骨茎突狭窄性腱鞘炎。',
    '老百姓常说的针眼，其实就是睑腺炎。',
    '胸腔里有了水，叫胸腔积液。',
    '喉咙口的盖子肿了，这就叫急性会厌炎。',
    '医生把它叫霰粒肿。',
  ])('takes the everyday name or the description before a term for its gloss: %s', (text) => {
    expect(plain(text)).toEqual([])
  })

  it.each([
    '谵妄听着吓人，其实就是人突然糊涂了。',
    '霰粒肿在当地叫“眼疙瘩”。',
    '恶露：指产后排出的血。',
    '癔球症先不谈，脓毒症这个词，意思是感染拖垮了全身。',
    '心包积液患者（心脏外面积了水）要少动。',
    '纵隔，顾名思义在两肺中间。',
    '脓毒症怎么认？脓毒症，也就是感染拖垮全身。',
  ])('takes the explanation a few words behind a term for its gloss: %s', (text) => {
    expect(plain(text)).toEqual([])
  })

  it.each([
    ['有一种罕见病，叫川崎病。', '川崎病'],
    ['夜里摔倒，常见的原因就是体位性低血压。', '体位性低血压'],
    ['老人手术后最怕的就是谵妄。', '谵妄'],
    ['得了脓毒症，老人也是最危险的。', '脓毒症'],
    ['报告上写着骨髓抑制。', '骨髓抑制'],
    ['做肌电图，看看神经有没有受伤。', '肌电图'],
  ])(
    'does not take the announcement of a term, or why it is done, for its gloss: %s',
    (text, term) => {
      expect(plain(text)).toEqual([term])
    },
  )

  it.each([
    '半月板是膝盖里的两块软垫。',
    '幽门螺杆菌是住在胃里的一种细菌。',
    '支气管镜，用一根细软的管子伸进气管里看。',
    '查糖化血红蛋白，这个指标反映近两三个月的平均血糖。',
    '要留意谵妄，这是一种突然的糊涂。',
  ])('takes what a thing is for, or where it lies, for its gloss: %s', (text) => {
    expect(plain(text)).toEqual([])
  })

  it.each([
    '谵妄是什么？家里老人手术后说胡话，先别慌。',
    '很多家属没听过谵妄。它是指人突然糊涂。',
    '谵妄。简单说，就是人突然糊涂了。',
  ])('takes the question what it is, or the next sentence, for its gloss: %s', (text) => {
    expect(plain(text)).toEqual([])
  })

  it.each([
    '肺里的血管被血块堵住，就成了肺栓塞。',
    '老人突然糊涂、分不清白天黑夜，这种情况就是谵妄。',
    '化验单上写的是LDL-C，就是低密度脂蛋白。',
    '慢性阻塞性肺疾病（简称慢阻肺、COPD）要戒烟。',
    '慢阻肺（COPD）患者要戒烟。',
  ])('takes a course told up to the term, or its other name, for its gloss: %s', (text) => {
    expect(plain(text)).toEqual([])
  })

  it.each([
    ['洗澡太久、水太热，就是晕厥的诱因。', '晕厥'],
    ['长途飞行久坐不动，最怕的情况就是肺栓塞。', '肺栓塞'],
    ['肌酐是体检时要查的一个指标。', '肌酐'],
    ['房颤是看心内科还是看急诊？', '房颤'],
    ['房颤是什么原因引起的？', '房颤'],
    ['房颤这种麻烦的毛病，老人多见。', '房颤'],
    ['肺栓塞是胸痛的常见原因。', '肺栓塞'],
    ['房颤（AF）要抗凝吗？', '房颤 抗凝'],
  ])('does not take what is merely said about a term for its gloss: %s', (text, term) => {
    expect(plain(text)).toEqual(term.split(' '))
  })

  it('asks for one at the first use when only a far later one is explained', () => {
    const far = '家里人要留心，多陪伴，夜里开一盏小灯，白天拉开窗帘，戴好眼镜和助听器。'
    expect(plain(`手术后会有谵妄。${far}谵妄，也就是突然糊涂。`)).toEqual(['谵妄'])
  })

  it('marks the whole of a long term and no shorter one in it or across its end', () => {
    expect(plain('要查室上性心动过速。')).toEqual(['室上性心动过速'])
    expect(plain('要天天吸支气管扩张剂。')).toEqual(['支气管扩张剂'])
    expect(plain('查一查冠状动脉粥样硬化。')).toEqual(['冠状动脉'])
  })

  it.each([
    '反复视力下降',
    '打造口袋公园',
    '候补体检名单',
    '乳腺癌和胰腺癌',
    '拍CT、做化验、打疫苗',
    '收到一只爱心包裹',
    '病房早餐七点开',
    '接受体检的人',
    '打造影视节目',
    '慢病门诊和肺门诊',
    '血压低于140/90毫米汞柱',
  ])('finds no term where everyday words meet: %s', (text) => {
    expect(plain(text)).toEqual([])
  })

  it.each([
    '可以先吃氯雷他定等抗过敏药。',
    '正在吃华法林等抗凝药物（防血块的药）的人，拔牙前要说。',
    '几小时后又退得无影无踪，这是荨麻疹。',
    '血块跑到脑子里就是脑梗死。',
    '牙龈老出血，可能是牙周炎。它是牙龈的慢性炎症，要找牙医看。',
    '喘不上气时用海姆立克急救法：站到他身后，双手抱住上腹，用力往上顶。',
    '“偏瘫”老话叫“半边瘫”，现在也称偏瘫。',
    '做磁共振成像（MRI）前要取下金属物品。',
    '“房颤”，是一种常见的心跳紊乱。得了房颤要看心内科。',
  ])('takes a term for explained: %s', (text) => {
    expect(plain(text)).toEqual([])
  })

  it.each([
    ['最要防的就是肺栓塞。', '肺栓塞'],
    ['写成“房颤”。得了房颤要看心内科。', '房颤'],
    ['吃华法林等药要抽血。', '华法林'],
  ])('takes it for explained only where it is: %s', (text, term) => {
    expect(plain(text)).toEqual([term])
  })

  it.each([
    ['查前要停用质子泵抑制剂两周。', '质子泵抑制剂'],
    ['吃秋水仙碱第二日，腹泻就来看。', '秋水仙碱'],
    ['疑似谵妄请看神经内科。', '谵妄'],
    ['哌甲酯只由专科医生开。', '哌甲酯'],
  ])('takes no time, and no visit, for the end of a name: %s', (text, term) => {
    expect(plain(text)).toEqual([term])
  })

  it.each(['今天是世界卒中日。', '帕金森病周，医生到社区讲课。', '房颤专病门诊周二开。'])(
    'takes a term inside a name for known: %s',
    (text) => {
      expect(plain(text)).toEqual([])
    },
  )

  it('has each term once, with a plain word that is not the term, and no everyday word', () => {
    const all = createPlainTables().terms
    const terms = all.filter((one) => one.plain !== '')
    const words = all.map(({ term }) => term)
    const everyday = ['高血压', '糖尿病', '感冒', '疫苗', 'CT', '化验', '骨折', '胃镜', '手术']
    expect(terms.filter(({ term, plain }) => plain.startsWith(term))).toEqual([])
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(words.filter((word) => everyday.includes(word))).toEqual([])
  })

  it('sees no shorter term inside a word that everybody knows', () => {
    expect(plain('看看有没有妊娠期糖尿病。')).toEqual([])
    expect(plain('妊娠早期要补叶酸。')).toEqual(['妊娠'])
  })

  it('leaves official names, titles of works and quotations alone', () => {
    expect(
      plain('国家卒中中心、心力衰竭门诊、血透室、房颤患者俱乐部、《中国心力衰竭指南》'),
    ).toEqual([])
    expect(plain('病历上写着“心悸”。')).toEqual([])
  })

  it('takes in what makes one term with the word beside it', () => {
    expect(plain('抽血查血清特异性IgE。')).toEqual(['血清特异性IgE'])
    expect(plain('先看有没有EGFR突变。')).toEqual(['EGFR突变'])
    expect(plain('片子上是半月板变性。')).toEqual(['半月板变性'])
  })

  it('knows an abbreviation from a piece of another word', () => {
    expect(plain('警惕COPD。')).toEqual(['COPD'])
    expect(plain('型号XCOPD9')).toEqual([])
  })

  it('takes a term with what belongs to it, and two that touch for one', () => {
    expect(plain('医生开了盐酸羟考酮缓释片。')).toEqual(['盐酸羟考酮缓释片'])
    const [finding] = run('疼得厉害时可以做玻璃酸钠关节腔注射。').findings
    expect(finding?.text).toBe('玻璃酸钠关节腔注射')
    expect(finding?.replacement).toMatch(/^玻璃酸钠关节腔注射（.+，.+）$/)
  })
})

describe('marks as whoever types them', () => {
  it.each([
    '医生建议做根管治疗,也就是把牙齿里坏死的神经清理掉。',
    '这种情况常见于耳石症,就是耳朵里的小颗粒跑错了位置。',
    '脑卒中(俗称脑中风)来得急。',
  ])('takes a term for explained behind a half-width mark too: %s', (text) => {
    expect(plain(text)).toEqual([])
  })
})
