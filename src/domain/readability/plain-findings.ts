import { CHAR } from '@/domain/compliance/text/character-tables'
import { foldedSlice, rawEnd, rawStart, type Folded } from '@/domain/compliance/text/fold'
import type { Structure } from '@/domain/compliance/text/structure'
import { covers } from '@/domain/compliance/text/spans'
import type { Finding } from '@/domain/compliance/types'
import type { PlainTables } from './plain-tables'

/** A field read once: its text, its structure and the uses of jargon in it (start, end, term). */
export interface PlainField {
  readonly text: Folded
  readonly structure: Structure
  readonly jargon: readonly number[]
}

type PlainFinding = Pick<Finding, 'rule' | 'severity' | 'start' | 'end' | 'text' | 'suggestion'> &
  Partial<Finding>

interface Use {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** What follows a term when it is part of a name: 心力衰竭门诊, 帕金森病学组, 世界卒中日. */
const NAME_TAIL =
  /^[^，。、；：！？\s（(的和与或及在是有]{0,6}(中心|门诊|病房|病区|学会|分会|协会|联盟|指南|共识|规范|专委会|委员会|学组|专科(?!医)|研究所|课题|基地|单元|绿色通道|专病|论坛|大会|会议|学术|杂志|学报|日(?=[，。、！？；：\s）)活是]|$)|周(?=[，。、！？；：\s）)活是]|$)|科(?![学普研室])|实验室|培训班|学习班|医院)/
/** Words that, right behind a term, explain it. */
const GLOSS_AFTER =
  /^[”"』]?(（(?![^）]{0,3}$)|\(|，?(也就是|也叫|又叫|又称|也称|俗称|俗话|即|通俗|简称|就是|指的是|是指|指|说白了|简单说|换句话说|民间|老百姓|我们常说|其实就是|相当于|是一种|是一类|多表现为|表现为|等于是)|——|是(?=[一身血心脑肝肾肺胃肠皮眼耳孩人指由因看查])|[？?]\s?(就是|简单|其实|也就|它|通俗))/
const GLOSS_BEFORE =
  /(俗称|学名|医学上叫|医学上称|医学上称为|医学名|医学上的|医学上|术语叫|术语是|也就是|即|又叫|也叫|叫做|叫作|称为|称作|正式名称是|规范名称是|所谓|什么是|啥是|何为|何谓)[“"『]?$/
const WINDOW = 40

/** Terms a resident may not know, at their first use without a gloss. Severity is always `info`. */
export function plainFindings(
  tables: PlainTables,
  { title, text }: { readonly title: PlainField; readonly text: PlainField },
): PlainFinding[] {
  const body = firstBareUses(tables, text)
  const head = firstBareUses(tables, title)
  const out = body.bare.map((use) => toFinding(tables, text.text, use))
  for (const use of head.bare)
    if (!body.seen.has(use.index))
      out.push({ ...toFinding(tables, title.text, use), field: 'title' })
  return out
}

function firstBareUses(tables: PlainTables, { text, structure, jargon }: PlainField) {
  const seen = new Set<number>()
  const bare: Use[] = []
  for (const use of longestUses(jargon)) {
    if (seen.has(use.index)) continue
    if (
      covers(structure.titles, use.start, use.end) ||
      covers(structure.quotes, use.start, use.end)
    )
      continue
    const term = tables.terms[use.index]!
    if (term.isAbbreviation && touchesLatin(text, use)) continue
    const after = foldedSlice(text, use.end, use.end + WINDOW)
    if (NAME_TAIL.test(after) || isNamedBefore(text, use)) continue
    seen.add(use.index)
    if (!isGlossed(text, use, { nearby: tables.nearby[use.index]!, after })) bare.push(use)
  }
  return { bare, seen }
}

/** Uses in text order; a shorter term inside a longer one, or begun in its last characters, is none. */
function longestUses(jargon: readonly number[]): Use[] {
  const uses: Use[] = []
  let reach = 0
  for (let i = 0; i < jargon.length; i += 3) {
    const start = jargon[i]!
    while (i + 3 < jargon.length && jargon[i + 3] === start) i += 3
    const end = jargon[i + 1]!
    if (start < reach) continue
    reach = end
    uses.push({ index: jargon[i + 2]!, start, end })
  }
  return uses
}

const touchesLatin = ({ kinds }: Folded, { start, end }: Use) =>
  kinds[start - 1] === CHAR.latin || kinds[end] === CHAR.latin || kinds[end] === CHAR.digit

/** 国家卒中…, 中华…学会 and the like open a name before the term. */
function isNamedBefore(text: Folded, { start, end }: Use): boolean {
  const before = foldedSlice(text, start - 10, start)
  const after = foldedSlice(text, end, end + 14)
  return (
    /(中华|中国|全国|国家|世界|国际|亚洲|省|市)[^，。、；：！？\s的]{0,8}$/.test(before) &&
    /^[^，。；：！？\s的]{0,12}(学会|分会|协会|中心|联盟|委员会|会议|大会|日|指南|共识|学术|基金会|计划|行动|工程)/.test(
      after,
    )
  )
}

/** `nearby` is the plain word that may stand right beside the term. */
function isGlossed(
  text: Folded,
  use: Use,
  { nearby, after }: { readonly nearby: string; readonly after: string },
) {
  if (parenthesised(text, use)) return true
  if (/^[（(]/.test(after)) return isGlossParenthesis(after)
  if (GLOSS_AFTER.test(after)) return !/^，?(就是|即)[…。，]/.test(after)
  const before = foldedSlice(text, use.start - WINDOW, use.start)
  if (GLOSS_BEFORE.test(before)) return true
  return nearby !== '' && (before + after).includes(nearby)
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

function toFinding({ terms }: PlainTables, text: Folded, use: Use): PlainFinding {
  const start = rawStart(text, use.start)
  const end = rawEnd(text, use.end)
  const written = text.raw.slice(start, end)
  const { plain, isAbbreviation } = terms[use.index]!
  const isShort = !/[，“”]/.test(plain) && plain.length <= 4 && !isAbbreviation
  const replacement = `${written}（${isShort ? '俗称' : ''}${plain}）`
  return {
    rule: isAbbreviation ? 'PLAIN-ABBR' : 'PLAIN-GLOSS',
    severity: 'info',
    start,
    end,
    text: written,
    suggestion: `第一次出现时写成“${replacement}”`,
    replacement,
  }
}
