import type { Genre } from '@/domain/review/post-fields'
import type { Judged } from './verdict'
import { playsPart, type Lexicon } from './lexicon'
import { hasPart, type Scanned } from './scan'
import { foldedSlice, stringOf, unitAt, type Folded } from './text/fold'
import type { DigitRun } from './text/structure'

const SURNAMES = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
)
/** Ends of a form of address: the name before it is no full name. */
const ADDRESS =
  /(某|先生|女士|大爷|大妈|大叔|阿姨|奶奶|爷爷|叔叔|婆婆|师傅|老师|大姐|老伯|主任|医生|医师|教授|护士|院长|同学|老人|患者|病人|男子|女子|婶|伯)/
const HAN_DIGITS = '零一二三四五六七八九'
/** Words near a number that make it somebody's record. */
const RECORD_LABEL =
  /((住院号|病历号|门诊号|病案号|床号|就诊卡号)[：:为是]?\s{0,2}[a-zA-Z]?\d{4,}|(尾号|后四位)[：:为是]?\s{0,2}\d{3}[\dx])/g
const WHO_WINDOW = 48
const ILLNESS =
  /(确诊|诊断|查出|患有|得的是|得了|患|感染|住院号|家住|住在|癌|肿瘤|艾滋|梅毒|肝炎|肝硬化|精神分裂|抑郁|糖尿病|高血压|尿毒症|白血病|骨折|不孕|流产|人流|性病|自杀|子宫|切了|怀不上|割腕|喝农药|洗胃|剖宫产|透析|试管|双相|尿失禁|阳性|宫外孕|肌酐|癫痫|痴呆|顺产|诞下)/
const MASKED = /(化名|化姓|隐私处理|本人同意|患者同意|授权同意|知情同意|脱敏)/

/** Identity numbers, telephone numbers, records and people who can be recognised. */
export function personalData(scanned: Scanned, lexicon: Lexicon, genre: Genre): Judged[] {
  const { text, structure } = scanned
  const out: Judged[] = []
  for (const run of structure.digitRuns) {
    const found = ofDigits(run, scanned, genre)
    if (found) out.push(found)
  }
  out.push(...spokenNumbers(scanned, genre))
  if (!['diagnosed', 'exposing', 'secretDisease'].some((part) => hasPart(scanned, lexicon, part)))
    return out
  const folded = foldedString(text)
  // Every label ends so; the search for one character is many times quicker than the pattern.
  if (folded.includes('号') || folded.includes('后四位'))
    out.push(...byPattern(folded, RECORD_LABEL, 'PRIV-RECORD'))
  out.push(...recognisable(folded, scanned, lexicon))
  return out
}

/** The text with folded offsets; the raw one when nothing was dropped. */
function foldedString(text: Folded): string {
  if (text.map === null) return text.raw
  let out = ''
  for (let i = 0; i < text.length; i += 4096)
    out += stringOf(text.codes.subarray(i, Math.min(text.length, i + 4096)))
  return out
}

function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{16}[\dx]$/.test(digits)) return false
  const year = Number(digits.slice(6, 10))
  const month = Number(digits.slice(10, 12))
  const day = Number(digits.slice(12, 14))
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

const isMobile = (digits: string) => /^(86)?1[3-9]\d{9}$/.test(digits)
const isLandline = (digits: string) => /^(0\d{2,3}\d{7,8}|400\d{7}|800\d{7})$/.test(digits)

function ofDigits({ start, end, digits }: DigitRun, scanned: Scanned, genre: Genre): Judged | null {
  if (isIdentityNumber(digits)) return { rule: 'PRIV-ID', severity: 'block', start, end }
  const near = around(scanned, start, end)
  if (isMobile(digits)) {
    if (OF_PATIENT.test(near)) return { rule: 'PRIV-PHONE', severity: 'block', start, end }
    if (SOLICITING.test(near)) return { rule: 'PROMO-CONTACT', severity: 'warn', start, end }
    if (genre === 'science' && CALLING.test(near))
      return { rule: 'PROMO-PHONE', severity: 'warn', start, end }
    const isOffice =
      genre === 'service' || genre === 'policy' || genre === 'advertisement' || genre === 'news'
    return { rule: 'PRIV-PHONE', severity: isOffice ? 'info' : 'warn', start, end }
  }
  if (isLandline(digits) && (genre === 'science' || genre === 'news')) {
    return { rule: 'PROMO-PHONE', severity: 'warn', start, end }
  }
  return null
}

/** Words near a number that make it a patient's. */
const OF_PATIENT =
  /(患者|病人|产妇|患儿|姓名|家属|病号|[他她](?:的?(?:父|母|爸|妈|丈夫|妻子|爱人|儿子|女儿|家人|电话|手机))|当事人)/
/** Words near a number by which somebody asks to be called in private. */
const SOLICITING =
  /([找私滴戳]我(?![院科们])|(?<!参)加我(?![院科们])|联系我(?![院科们])|微信同号|[v微薇]同号|同微信|加号|代购|代挂|代开|想要[的方货]|要货|要药|拿货|下单|购药|订购)/

/** Words near a number that ask the readers of health knowledge to call it. */
const CALLING =
  /(拨打|直接打|打电话|致电|预约|咨询|热线|报名|联系|找[^，。；]{1,4}(?:主任|医生|大夫|老师|经理))/

const around = ({ text }: Scanned, start: number, end: number) =>
  foldedSlice(text, start - 30, end + 20)

/** A telephone number written in Han numerals: 一三八… */
function spokenNumbers({ text, structure }: Scanned, genre: Genre): Judged[] {
  const out: Judged[] = []
  for (const start of structure.numerals) {
    let digits = ''
    let end = start
    while (end < text.length && digits.length <= 20) {
      const digit = hanDigit(unitAt(text, end))
      if (digit < 0) break
      digits += String(digit)
      end++
    }
    if (digits.length < 11 || !isMobile(digits)) continue
    const near = foldedSlice(text, start - 30, end + 20)
    if (SOLICITING.test(near) && !OF_PATIENT.test(near)) {
      out.push({ rule: 'PROMO-CONTACT', severity: 'warn', start, end })
      continue
    }
    const severity = genre === 'service' ? 'warn' : 'block'
    out.push({ rule: 'PRIV-PHONE', severity, start, end })
  }
  return out
}

function hanDigit(code: number): number {
  if (code === 0x3007) return 0
  if (code === 0x5e7a) return 1
  if (code === 0x4e24) return 2
  return HAN_DIGITS.indexOf(String.fromCharCode(code))
}

function byPattern(text: string, pattern: RegExp, rule: string): Judged[] {
  const out: Judged[] = []
  for (const match of text.matchAll(pattern))
    out.push({ rule, severity: 'warn', start: match.index, end: match.index + match[0].length })
  return out
}

/** 患者戴口罩: worn, no name. */
const WORN = /^戴[口手眼帽镜假心牙]/

/** Surnames that begin no everyday word often enough to matter. */
const CLEAR_SURNAMES =
  '王李张刘陈杨赵吴徐孙胡朱郭马罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪姜范姚谭廖邹陆郝孔崔邱秦顾侯邵孟钱尹黎贺赖龚周'
/** A full name with a clear surname, then what happened to it. */
const NAMED = new RegExp(
  `([${CLEAR_SURNAMES}][\\u4e00-\\u9fa5]{2})(?=[，,、（(被在今才刚已因得患查确就是])`,
  'y',
)

/** A full name with an age, a bed or a kin word, and an illness, close together. */
function recognisable(text: string, { watched }: Scanned, lexicon: Lexicon): Judged[] {
  const out: Judged[] = []
  for (let i = 0; i < watched.length; i += 3) {
    const span = { start: watched[i]!, end: watched[i + 1]! }
    const entry = watched[i + 2]!
    const plays = (part: string) => playsPart(lexicon, entry, lexicon.partIds.get(part) ?? -1)
    const name = nameAt(text, span, plays)
    if (!name) continue
    const window = text.slice(Math.max(0, name.start - WHO_WINDOW), span.end + WHO_WINDOW)
    if (!ILLNESS.test(window)) continue
    if (MASKED.test(text.slice(Math.max(0, span.start - 200), span.start + 300))) continue
    const end = Math.max(name.end, name.start < span.start ? span.end : 0)
    out.push({ rule: 'PRIV-WHO', severity: 'block', start: name.start, end })
  }
  return out
}

interface Name {
  readonly start: number
  readonly end: number
}

/** The full name that goes with an age, a sex, a bed or a kin word at a place. */
function nameAt(text: string, { start, end }: Name, is: (part: string) => boolean): Name | null {
  if (is('age') || is('gender')) return nameBefore(text, numeralStart(text, start))
  if (is('bed')) return nameAfter(text, text[end] === '的' ? end + 1 : end)
  if (!is('leadIn')) return null
  const isSpokenAge =
    text.slice(start, end) === '今年' && /^[\d一二三四五六七八九十]/.test(text.slice(end, end + 1))
  return isSpokenAge ? nameBefore(text, start) : nameBehind(text, end)
}

function numeralStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && /[\d一二三四五六七八九十]/.test(text[start - 1]!)) start--
  return start
}

function nameBehind(text: string, at: number): Name | null {
  NAMED.lastIndex = at
  const name = NAMED.exec(text)?.[1]
  return name && !ADDRESS.test(name) && !WORN.test(name)
    ? { start: at, end: at + name.length }
    : null
}

const HAN_RUN = /[\u4e00-\u9fa5]{2,12}$/
const LEAD_IN = /(患者|病人|产妇|患儿|居民|村民|病例|媳妇|儿子|女儿|孩子|家的|叫|是|的|名)$/

/** A surname and one or two characters right before an age, as a word of its own. */
function nameBefore(text: string, at: number): Name | null {
  let end = at
  while (end > 0 && /[\s，,、（(：:男女]/.test(text[end - 1]!)) end--
  if (text.slice(end - 2, end) === '今年') end -= 2
  while (end > 0 && /[\s，,、（(：:]/.test(text[end - 1]!)) end--
  const run = HAN_RUN.exec(text.slice(Math.max(0, end - 12), end))
  if (!run) return null
  for (const size of [3, 2]) {
    const start = end - size
    const name = text.slice(start, end)
    if (run[0].length < size || !SURNAMES.has(name[0]!) || ADDRESS.test(name)) continue
    const before = text.slice(Math.max(0, start - 4), start)
    const isAlone = start === 0 || !/[\u4e00-\u9fa5]/.test(text[start - 1]!)
    if (isAlone || LEAD_IN.test(before)) return { start, end }
  }
  return null
}

/** 12床的孙德胜，… */
function nameAfter(text: string, at: number): Name | null {
  for (const size of [3, 2]) {
    const name = text.slice(at, at + size)
    if (!SURNAMES.has(name[0] ?? '')) continue
    const behind = text.slice(at + size, at + size + 3)
    const isAlone = /^[，,。、（(]/.test(behind) && !ADDRESS.test(text.slice(at, at + size + 2))
    // 刘桂芳阿姨 names somebody, 刘阿姨 does not.
    const isTitled =
      size === 3 && !ADDRESS.test(name) && /^(阿姨|大爷|奶奶|爷爷|先生|女士)/.test(behind)
    if (isAlone || isTitled) return { start: at, end: at + size }
  }
  return null
}
