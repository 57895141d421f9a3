import { CHAR } from '@/domain/compliance/text/character-tables'
import { foldedSlice, type Folded } from '@/domain/compliance/text/fold'

/** One use of a term: its number in the table and its place in the folded text. */
export interface Use {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** How far to either side of a term a gloss is looked for. */
export const GLOSS_REACH = 40

/** Words that, right behind a term, explain it. */
const GLOSS_AFTER =
  /^[”"』」]?(（(?![^）]{0,3}$)|\(|，?(也就是|也叫|又叫|又称|也称|俗称|俗话|即|通俗|简称|就是|指的是|是指|指|说的是|说的就是|意思是|说白了|简单说|简单来说|换句话说|民间|老百姓|我们常说|其实就是|相当于|是一种|是一类|多表现为|表现为|等于是)|——|是[^，。；！？]{2,14}的(?:简称|俗称|缩写|别名|学名)|(?:分级|评分|检查|量表|指标|试验)是(?:医生|用来|用于|估计)|，?是(?=[一身血心脑肝肾肺胃肠皮眼耳孩人指由因看查膝鼻喉嗓嘴舌脖胰胆脾])(?!看[^，。]{0,10}(?:科|门诊|急诊))(?![^，。；！？]{0,14}(?:常见|主要|重要|危险)[^，。；！？]{0,3}(?:原因|病因|诱因|表现|症状|信号|并发症|问题|因素))|[？?]\s?(就是|简单|其实|也就|它|通俗))/
/** 氯雷他定等抗过敏药, 华法林等抗凝药物（…）: the kind it is one of, in plain words or explained. */
const KIND_AFTER =
  /^(?:等|这类|一类的?|之类的?)(?:(?:抗过敏|降压|降糖|降血[压糖脂]|降脂|[止镇]痛|止疼|退[烧热]|消炎|止[咳泻吐血]|化痰|通便|[安助]眠|抗病毒|抗生|抗菌|胃)药|[^，。；！？（(]{2,8}[（(](?=[\u4e00-\u9fa5]{3}))/
/** The same a few words on: 脓毒症这个词，意思是…; 霰粒肿在老家叫“…”; 谵妄听着吓人，其实就是…; 恶露：产后…. */
const GLOSS_SOON =
  /^[”"』」]?(?:这个(?:词|名字|病名|说法)|这种病|病|症)?[”"』」]?(?:，?[^，。；：！？（(\s]{0,8}(?:俗称|俗名|又称|也称|别名|小名|外号|民间叫|(?:百姓|大家|人们|很多人|习惯上?|口语里|过去|以前|老话|当地|老家)[^，。；！？]{0,3}[叫称说]|[叫称](?:它|作|为|做)?[“"『「]|的?意思(?:就?是)|通俗[地点]?[讲说来]|大白话|说白了|换句话|打个比方)|[^，。；：！？（(A-Za-z]{0,8}，[^，。；！？]{0,10}，?(?:其实就?是|也就是|说到底就?是|简单来?说就?是)|，(?:一种|一类|是一种|是一类|顾名思义)|，(?:全名|全称|学名)(?:叫|是|为)?[^，。；！？]{2,18}，(?:也就)?是|[：:](?:指|是|即|就是|也就是|俗称|一种|一类)|这个?词?的?意思)/
/** What it is, where it is, what it shows: 半月板是膝盖里的软垫; 糖化血红蛋白反映…. */
const GLOSS_BY_USE =
  /^[”"』」]?(?:，?(?:这|它|其)(?:就)?是(?:指|由|因|一[种类个])|[^，。；！？（(\s的]{1,4}，也?就是(?!说)|[【［[]|，?(?:意为|意即|代表)|，?反映的是|，(?:它|这)(?:(?:个|项)(?:数|值|数值|指标|检查|化验|结果))?(?:能|可以|主要|常)?(?:反映(?!出)|代表)|，(?:用|把|拿)一?[^，。；！？]{2,14}(?:伸|放|插|送|装|贴|戴|扎|取|抽)|，(?:睡一[晚夜]|吹一?口气|抽一?点血)|是(?:住在|藏在|长在|位于|连着|连接|包着|管着?|帮|让|用来|用于|负责|[^，。；！？常最要查]{2,14}(?:的一[种类个块层条根]|里的|上的)[^，。；！？]{0,4}(?:细菌|病毒|激素|蛋白|软骨|软垫|组织|器官|腺体|废物|垃圾|神经|血管|物质|指标|感觉|状态|反应))|这[种类个][^，。；！？]{2,12}的(?:细菌|病毒|激素|蛋白|小虫|组织|器官|腺体|物质|指标|感觉|状态|反应|手术|检查))/
/** A question what it is, or the next sentence says it: 谵妄是什么？; 这是谵妄。它是指…. */
const GLOSS_NEXT =
  /^[”"』」]?(?:(?:到底|究竟)?(?:是(?:个|一种|种)?(?:(?:什么|啥)(?:病|意思|东西|检查|指标|毛病|手术|药)?[？?]|怎么回事|咋回事)|指(?:的是)?什么|什么意思|啥意思|怎么理解)|[^，。；！？]{0,6}[。！？]\s?(?:简单(?:来|地)?[说讲]|通俗(?:地|点)?(?:来)?[说讲]|说白了|换句话说|也就是|(?:它|这个?词|其实)?(?:就|说的就|指的就)是(?!说)|它?指的?是|它是指|(?:它|这个词)?的?意思是|打个比方|它反映|它(?:是|就是)(?:一种|身体|人体|[^，。；！？]{2,16}(?:炎症|发炎|疾病|毛病|肿瘤|感染|损伤|病变|疼痛|反应)(?=[，。]))))/
/** Latin letters in brackets name the term again and explain nothing: what counts stands behind them. */
const LATIN_NAME = /^[（(][A-Za-z][\w\s-]*[）)]/
/** Short names everybody knows explain the long one: 磁共振成像（MRI）. */
const KNOWN_SHORT_NAME = /^[（(](?:MRI|CT|ICU|DNA|HIV)[）)]/i
/** 海姆立克急救法：站到他身后…: how it is done follows. */
const HOW_IT_IS_DONE = /^[法操]：(?!第?\d)[^，。；！？]{2,}[，。；]/
/** 血块跑到脑子里就是脑梗死: what happens, and its name in the same clause. */
const HAPPENS_BEFORE =
  /(?:^|[，。；！？])[^，。；！？]{5,}(?:[^，。；！？的最怕防]就是|(?:发[黄红白紫黑炎胀硬]|变[硬窄大厚薄形]|出血|积水|不通|堵塞|松动|过[高低快慢多少]|偏[高低]|不足|增多|减少)叫)[“"『「]?$/
const GLOSS_BEFORE =
  /(?:也称|又称|现称|现在称|现在也称|现在叫|改称|改叫|多写作|现写作|[书病]上写作|俗称|简称|学名|医学上叫|医学上称|医学上称为|医学名|医学上的|医学上|术语叫|术语是|也就是|即|又叫|也叫|叫做|叫作|称为|称作|正式名称是|规范名称是|所谓|什么是|啥是|何为|何谓|(?:医学名|学名|大名|正名|病名|规范名|全称)(?:就|也)?(?:叫|是|写作)(?:作|做)?|(?:医生|大夫)(?:们)?(?:就|也|都|常|会|管它)?叫(?:它|作|做)?|(?:医生|大夫|专业上|医学上)(?:就|也|都|常|会)?(?:称之为|[叫称]它为?|[管把](?:它|这)叫作?)|(?:病历|化验单|报告单?|诊断书)上(?:写的|叫的)(?:就?是|叫)|[a-z\d]，?(?:就是|是))[：:]?[“"『「]?$/
/** An everyday name in quotation marks, or announced as one, and then the term: 俗称“妈妈手”，就是…; “针眼”的大名…. */
const EVERYDAY_NAME_BEFORE =
  /(?:(?:俗称|俗名|(?:老百姓|民间|老话|平时|平常|大家|人们|我们|常)[^，。；！？]{0,4}[说叫讲称]的?)[^，。；！？]{1,10}，?|[”"』」](?:的)?，?)(?:其实|多半|大多|往往|实际上|医学上|医生|也|它)?(?:就是|指的是|说的是|指的就是|说的就是|就叫|叫的是)[“"『「]?$/
/** A clause that says what is seen, closed by “this is called”: 水积在胸膜腔里，叫…; 低于-2.5才叫…. */
const CALLED_BEFORE =
  /(?:^|[，；。！？])([^，；。！？]*)(?:[，；](?:就|也)?叫|[这才就便][就才]?(?:叫|称)|的(?:数|值|数值|结果|现象|状态|情况)[就便]?(?:叫|称|是))(?:[作做为]|之为)?[“"『「]?$/
/** The same, told of a course: 血块堵住了肺血管，就成了肺栓塞; …，这种情况就是谵妄. */
const BECOME_BEFORE =
  /(?:^|[，；。！？])[^，；。！？]{6,}，(?:(?:这|那|此时|这时)?(?:种?(?:情况|现象|状态|感觉))?[就便](?:是|会?(?:成了|成为|变成|形成))|这(?:种?(?:情况|现象|状态|感觉))?(?:其实)?是)[“"『「]?$/
/** 有一种病，叫…: a clause that only announces a name explains nothing. */
const MERE_ANNOUNCEMENT =
  /最[^，。；！？]{0,6}$|[种个项类][^，；。！？]{0,5}(?:病|症|情况|毛病|指标|项目|药|检查|问题|东西|手术|技术)$/
/** 叫急性尿潴留: what belongs to the name and is not in the tables. */
const QUALIFIER =
  /(?:急性|慢性|原发性|继发性|先天性|获得性|复发性|良性|恶性|小儿|老年性?|新生儿|下肢|上肢|早期|晚期)$/
/** What it is has been said, and then its name: 胃里有一种细菌叫幽门螺杆菌. */
const KIND_BEFORE =
  /(?:一[种类]|这[种类])[^，。；！？]{0,6}(?:细菌|病毒|真菌|小虫|寄生虫|激素|蛋白|蛋白质|物质|组织|腺体|维生素|神经|血管|软骨|骨头|肌肉|影像检查|抽血检查)，?(?:就?叫|名叫|叫[做作]|称[为作])[“"『「]?$/
/** Words between a term and the brackets that explain it. */
const NOUN_TAIL = /^(?:患者|病人|这种病|检查|手术|治疗|疾病|症状)(?=[（(])/

/** Whether this use is explained where it stands; `nearby` is the plain word that may stand right beside the term. */
export function isGlossed(
  text: Folded,
  use: Use,
  { nearby, after: behind }: { readonly nearby: string; readonly after: string },
): boolean {
  if (parenthesised(text, use) || KNOWN_SHORT_NAME.test(behind)) return true
  if (HOW_IT_IS_DONE.test(foldedSlice(text, use.end - 1, use.end) + behind)) return true
  const after = behind.replace(NOUN_TAIL, '').replace(LATIN_NAME, '')
  if (/^[”"』」]?[（(]/.test(after)) return isGlossParenthesis(after.replace(/^[”"』」]/, ''))
  if (GLOSS_AFTER.test(after)) return !/^，?(就是|即)[…。，]/.test(after)
  if ([GLOSS_SOON, GLOSS_BY_USE, GLOSS_NEXT, KIND_AFTER].some((way) => way.test(after))) return true
  const before = foldedSlice(text, use.start - GLOSS_REACH, use.start).replace(QUALIFIER, '')
  if ([GLOSS_BEFORE, EVERYDAY_NAME_BEFORE, HAPPENS_BEFORE].some((way) => way.test(before)))
    return true
  if (
    KIND_BEFORE.test(before) ||
    isCalled(before) ||
    (BECOME_BEFORE.test(before) && !/^的/.test(after))
  )
    return true
  return nearby !== '' && (before + after).includes(nearby)
}

function isCalled(before: string): boolean {
  const match = CALLED_BEFORE.exec(before)
  return match !== null && !MERE_ANNOUNCEMENT.test(match[1]!)
}

/** The term stands in a parenthesis behind its plain word: 脑中风（脑卒中）. */
function parenthesised({ kinds }: Folded, { start, end }: Use): boolean {
  if (kinds[start - 1] !== CHAR.parenOpen) return false
  for (let i = end; i < end + 14; i++) {
    if (kinds[i] === CHAR.parenClose) return true
    if (kinds[i] === CHAR.sentence || kinds[i] === undefined) return false
  }
  return false
}

/** A parenthesis explains when it holds at least two Han characters and is no reference or number. */
function isGlossParenthesis(after: string): boolean {
  const close = after.search(/[）)]/)
  const inside = after.slice(1, close < 0 ? undefined : close)
  if (/^(见|详见|如图|图|表|参见|含|n=|占|约|第|同|下同|简称)/.test(inside))
    return /^简称/.test(inside)
  return (inside.match(/[\u4e00-\u9fa5]/g) ?? []).length >= 2
}
