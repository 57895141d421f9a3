import { CHAR } from '@/domain/compliance/text/character-tables'
import { foldedSlice, rawEnd, rawStart, type Folded } from '@/domain/compliance/text/fold'
import type { Structure } from '@/domain/compliance/text/structure'
import { covers } from '@/domain/compliance/text/spans'
import type { Finding } from '@/domain/compliance/types'
import { GLOSS_REACH, isGlossed, type Use } from './gloss-in-place'
import { nearbyWord, type PlainTables } from './plain-tables'

/** A field read once: its text, its structure and the uses of jargon in it (start, end, term). */
export interface PlainField {
  readonly text: Folded
  readonly structure: Structure
  readonly jargon: readonly number[]
}

type PlainFinding = Pick<Finding, 'rule' | 'severity' | 'start' | 'end' | 'text' | 'suggestion'> &
  Partial<Finding>

/** What follows a term when it is part of a name: 心力衰竭门诊, 帕金森病学组, 世界卒中日. */
const NAME_TAIL =
  /^[^，。、；：！？\s（(的和与或及在是有到去请看找挂就由只要]{0,6}(中心|门诊|病房|病区|(?<![要应能教先须])学会|分会|协会|联盟|指南|共识|规范|专委会|委员会|学组|专科(?!医)|研究所|课题|基地|单元|绿色通道|专病|论坛|大会|会议|学术|杂志|学报|(?<![一二三四五六七八九十两几每半数\d次连上下本])[日周](?=[，。、！？；：\s）)活是]|$)|科(?![学普研室]|医[生师])|实验室|培训班|学习班|医院|俱乐部|病友会|宣传[日周月]|义诊|讲座|亚专[业科]|室(?=[，。、；的在里]|$))/

/** Characters of an abbreviation that may be the beginning of a longer one with a number: HPV16, CA125. */
const LONGEST_SHORT_NAME = 5

/** So near behind the first use a gloss at the second still serves: 脑卒中怎么认？脑卒中就是…。 */
const NEIGHBOUR = 24

/** Terms a resident may not know, at their first use without a gloss. Severity is always `info`. */
export function plainFindings(
  tables: PlainTables,
  { title, text }: { readonly title: PlainField; readonly text: PlainField },
): PlainFinding[] {
  const body = firstBareUses(tables, text)
  const head = firstBareUses(tables, title)
  const ofTitle = head.bare.filter(({ index }) => !body.seen.has(index))
  return [
    ...wholeTerms(tables, text.text, body.bare).map((use) => toFinding(tables, text.text, use)),
    ...wholeTerms(tables, title.text, ofTitle).map((use): PlainFinding => ({
      ...toFinding(tables, title.text, use),
      field: 'title',
    })),
  ]
}

function firstBareUses(tables: PlainTables, field: PlainField) {
  const { text } = field
  const seen = new Map<number, Use>()
  const bare = new Set<Use>()
  for (const use of longestUses(field.jargon)) {
    const first = seen.get(use.index)
    if (first && !(bare.has(first) && use.start - first.end <= NEIGHBOUR)) continue
    const after = foldedSlice(text, use.end, use.end + GLOSS_REACH)
    const isExempted = isExempt(tables, field, { use, after })
    if (isExempted && first) continue
    const isExplained = isGlossed(text, use, {
      nearby: nearbyWord(tables.terms[use.index]!),
      after,
    })
    // A term in quotation marks or in a name counts as met where it is explained: “房颤”，是一种….
    if (isExempted && !isExplained) continue
    if (!first) seen.set(use.index, use)
    if (!first && !isExplained) bare.add(use)
    if (first && isExplained) bare.delete(first)
  }
  return { bare: [...bare], seen }
}

/** Words everybody knows, titles of works, quotations, names and pieces of latin words need no gloss. */
function isExempt(
  tables: PlainTables,
  { text, structure }: PlainField,
  { use, after }: { readonly use: Use; readonly after: string },
): boolean {
  return (
    tables.terms[use.index]!.plain === '' ||
    covers(structure.titles, use.start, use.end) ||
    covers(structure.quotes, use.start, use.end) ||
    (tables.terms[use.index]!.isAbbreviation && touchesLatin(text, use)) ||
    NAME_TAIL.test(after) ||
    isShortName(tables, { use, after }) ||
    isNamedBefore(text, use)
  )
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

/** 慢阻肺（COPD）: the tables explain the abbreviation in the brackets by this very word. */
function isShortName(
  { terms, shortNames }: PlainTables,
  { use, after }: { readonly use: Use; readonly after: string },
): boolean {
  const abbreviation = /^[（(]([\w-]+)[）)]/.exec(after)?.[1]
  return (
    abbreviation !== undefined &&
    shortNames.get(abbreviation.toLowerCase()) === terms[use.index]!.term
  )
}

/** COPD of XCOPD9; but TI-RADS3类 is a level of TI-RADS, which is no piece of a longer word. */
function touchesLatin({ kinds }: Folded, { start, end }: Use): boolean {
  const isLong = end - start > LONGEST_SHORT_NAME
  return (
    kinds[start - 1] === CHAR.latin ||
    kinds[end] === CHAR.latin ||
    (kinds[end] === CHAR.digit && !isLong)
  )
}

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

/** What makes one term of a term and the word before or behind it: 血HCG, 血清特异性IgE, EGFR突变, 半月板变性. */
const TERM_HEAD = /(?:血清?|血浆|全血|尿|粪便)?(?:总|游离|特异性)?$/
const GENE_TAIL = /^(?:基因)?(?:敏感)?(?:突变|融合|重排|扩增|过表达)?(?:检测)?/
const TERM_TAIL =
  /^(?:变性|吸收|杯盘比|类(?=药)|病(?![人房区史程情变例友种因理])|比值|百分率|浓度|检测|[钠钙钾](?![离盐])|[IT](?![A-Za-z])|(?:缓释|控释|肠溶|分散|咀嚼|舌下)?片(?![子区面段刻])|胶囊|颗粒|散(?=[按，。分冲兑])|滴眼液|眼膏|乳胶剂|喷雾剂|注射液|口服液|混悬液|(?:置换|修补|切除|成形|切开|穿刺|消融|引流)术)/
/** Of medicines and measurements: 盐酸羟考酮, 复方磺胺, 血清铁蛋白, 重组人干扰素. */
const COMPOUND_HEAD =
  /(?:血清|血浆|复方|重组人?|人工|(?:盐|硫|磷|硝|醋|枸橼|琥珀|富马|酒石|马来|苯磺|甲磺|丁|糠)酸)$/

/** A term with what belongs to it and is in no table. */
function whole({ terms }: PlainTables, text: Folded, use: Use): Use {
  const { isAbbreviation } = terms[use.index]!
  const after = foldedSlice(text, use.end, use.end + 8)
  const head = (isAbbreviation ? TERM_HEAD : COMPOUND_HEAD).exec(
    foldedSlice(text, use.start - 6, use.start),
  )
  const gene = isAbbreviation ? GENE_TAIL.exec(after)![0] : ''
  const tail = gene || (TERM_TAIL.exec(after)?.[0] ?? '')
  return { ...use, start: use.start - (head?.[0].length ?? 0), end: use.end + tail.length }
}

/** A term as it will be underlined, with the terms whose plain words explain it. */
interface WholeUse extends Use {
  readonly parts: readonly number[]
}

/** Terms as a whole: with what belongs to them, and one of two that touch (玻璃酸钠关节腔注射). */
function wholeTerms(tables: PlainTables, text: Folded, bare: readonly Use[]): WholeUse[] {
  const out: WholeUse[] = []
  for (const one of bare) {
    const use = whole(tables, text, one)
    const last = out.at(-1)
    if (!last || use.start > last.end) out.push({ ...use, parts: [use.index] })
    else
      out[out.length - 1] = {
        ...last,
        end: Math.max(last.end, use.end),
        parts: [...last.parts, use.index],
      }
  }
  return out
}

function toFinding({ terms }: PlainTables, text: Folded, use: WholeUse): PlainFinding {
  const start = rawStart(text, use.start)
  const end = rawEnd(text, use.end)
  const written = text.raw.slice(start, end)
  const { isAbbreviation } = terms[use.index]!
  const plain = [...new Set(use.parts.map((part) => terms[part]!.plain))].join('，')
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
