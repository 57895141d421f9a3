/** Variants that are no characters of their own in an ordinary text, each before the one it stands for. */
const VARIANTS =
  '祕秘葯药柀被蕞最朂最毉医囯国圀国囻国冶治孑子岀出羙美亇个仒个旡无兂无朩木沬沫袓祖瘉愈癒愈柹柿郷乡郞郎'

/** Nobody writes them but to be overlooked: such variants, and the numerals of cheques. */
const ODD_FORMS = new Set([...VARIANTS.replace(/(.)./gu, '$1'), ...'壹贰叁肆伍陆柒捌玖佰仟'])

/** True where a character stands that is put for another. */
export function isOddlyWritten(raw: string): boolean {
  for (const character of raw) if (ODD_FORMS.has(character)) return true
  return false
}

/** Look-alikes of characters that matter to the rules, each before what it counts as. */
export const LOOK_ALIKES = [
  // Numbers and signs.
  '．.／/﹒.﹢+﹪%％%٪%➕加＋+壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千弌一弍二弎三①1②2③3④4⑤5⑥6⑦7⑧8⑨9❶1❷2❸3❹4❺5❻6❼7❽8❾9➀1➁2➂3➃4➄5➅6➆7➇8➈9⓪0⓿0⓵1⓶2⓷3⓸4⓹5⓺6⓻7⓼8⓽9Ⅰ一Ⅱ二Ⅲ三Ⅳ四Ⅴ五Ⅵ六Ⅶ七Ⅷ八Ⅸ九Ⅹ十',
  VARIANTS,
  // Forms of Japan.
  '薬药伝传転转気气発发対对実实証证価价広广強强団团専专顕显検检満满戦战悪恶霊灵帰归続续圧压総总単单銭钱竜龙脳脑関关応应変变帯带楽乐県县両两鉄铁図图処处売卖歯齿択择拡扩拠据沢泽浄净済济経经継继絵绘縄绳繊纤聴听勧劝覚觉観观訳译読读豊丰辺边逓递遅迟釈释録录鋭锐閲阅隠隐険险雑杂頼赖駅驿験验髄髓黒黑斉齐剣剑剤剂労劳厳严壊坏壌壤奨奖嬢娘孫孙巣巢従从恵惠懐怀抜拔挙举掲揭揺摇摂摄撃击暁晓栄荣桜樱権权歓欢毎每涙泪渋涩焼烧犠牺畳叠痩瘦稲稻穂穗粛肃粋粹緑绿縁缘蔵藏蛍萤裏里謡谣譲让賛赞軽轻酔醉醸酿陥陷隣邻飲饮',
  // Letters of other alphabets that look Latin.
  'АaВbЕeКkМmНhОoРpСcТtХxУyаaеeоoрpсcхxуyіiѕsјjΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxοoνvѴvѵvɡgɑaıi',
  // Radicals that are written like the character.
  '⺟母⺠民⺩王⺫目⺮竹⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟',
].join('')

/** Ranges whose characters Unicode itself counts as forms of others. */
export const COMPATIBLE_RANGES: readonly (readonly [number, number])[] = [
  [0x00aa, 0x00aa],
  [0x00b2, 0x00b3],
  [0x00b9, 0x00ba],
  [0x00c0, 0x024f],
  [0x1d2c, 0x1d6a],
  [0x1e00, 0x1eff],
  [0x2070, 0x209c],
  [0x2100, 0x2138],
  [0x2474, 0x24b5],
  [0x2f00, 0x2fd5],
  [0x3220, 0x3247],
  [0x3280, 0x32b0],
  [0xf900, 0xfad9],
]

/**
 * The letter, digit or Han character that a unit is a form of: ₉ 9, ⑴ 1, ⼈ 人, ㈠ 一, é e (a tone of pinyin is no other
 * letter), ü v as it is typed. As Unicode's own compatibility forms have it, brackets and full stop left out.
 */
export function plainForm(codePoint: number): string {
  const form = String.fromCodePoint(codePoint)
    .normalize('NFKD')
    .replace(/u\u0308/i, 'v')
    .replace(/[\u0300-\u036f()〔〕.]/g, '')
    .toLowerCase()
  return /^[a-z0-9\u3400-\u9fff]$/.test(form) ? form : ''
}

/** Signs that are words themselves. Pictures, which may as well be noise, are read in `hearing.ts`. */
const READ_AS: ReadonlyMap<number, string> = new Map(
  [...'🆓免费🈶有🈚无🥇第一'.matchAll(/(\p{So})(\p{Script=Han}+)/gu)].map(([, sign, word]) => [
    sign!.codePointAt(0)!,
    word!,
  ]),
)

/** Where letters of mathematics, letters and Han characters in squares, and compatibility characters lie. */
const FORMS: readonly (readonly [number, number])[] = [
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f251],
  [0x2f800, 0x2fa1f],
]

/** Where marks that cannot be seen lie: tags and the later variation selectors. */
const isUnseen = (codePoint: number) => codePoint >= 0xe0000 && codePoint <= 0xe0fff

/**
 * What a character beyond the first plane counts as: '' for nothing to be seen, null for itself. Letters and digits
 * of mathematics, letters in circles and squares, Han characters in squares and their compatibility forms.
 */
export function astralForm(codePoint: number): string | null {
  if (isUnseen(codePoint)) return ''
  const word = READ_AS.get(codePoint)
  if (word !== undefined) return word
  for (const first of [0x1f150, 0x1f170])
    if (codePoint >= first && codePoint < first + 26)
      return String.fromCharCode(0x61 + codePoint - first)
  return FORMS.some(([from, to]) => codePoint >= from && codePoint <= to)
    ? plainForm(codePoint) || null
    : null
}
