import { hasPart, type Scanned } from './scan'
import { playsPart, type Lexicon } from './lexicon'
import type { CheckInput, Severity } from './types'

/** A finding about the whole post or its title. */
export interface WholeFinding {
  readonly rule: string
  readonly severity: Severity
  /** Absent for the whole post; else the span of the title. */
  readonly title?: readonly [number, number]
}

interface WholeInput {
  readonly input: CheckInput
  readonly lexicon: Lexicon
  readonly title: Scanned
  readonly text: Scanned
}

/** Shorter texts are drafts; a title is not yet held against them. Characters. */
const MIN_BODY = 80
const CONSENT =
  /(本人|患者|家属|监护人|家长)[^。]{0,8}(同意|授权|许可)|知情同意|书面同意|授权(公开|发布|使用)/
const ADMITS_AI = /(AI|人工智能|大模型)[^。]{0,6}(生成|辅助|合成|撰写|写成)/i
/** 5种食物, 三个信号 …: what the title promises to list. */
const PROMISE = /([2-9]|1\d|[二两三四五六七八九十])(?:种|个|招|类|步|件|大|条|点|句)/
const LISTED =
  /(?:^|\n)\s*(?:\d{1,2}[.、．)）]|[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十]{1,2}[，、:：步种个])|[①-⑳]|第[一二三四五六七八九十](?:种|个|招|类|步|件|，|、)/g
const EXCITED = /[！!]{1,}|震惊|速看|竟|居然|真相|千万|必看|没想到/

/** Findings that no single place of the text can show. */
export function wholeFindings(whole: WholeInput): WholeFinding[] {
  return [...advertisement(whole), ...patientStory(whole), ...aiLabel(whole), ...bait(whole)]
}

/** An advertisement without the number of its 审查证明 (医疗广告管理办法§14). */
function advertisement({ input, lexicon, title, text }: WholeInput): WholeFinding[] {
  if (input.genre !== 'advertisement') return []
  if (input.adReviewNo || hasPart(title, lexicon, 'adNumber') || hasPart(text, lexicon, 'adNumber'))
    return []
  return [{ rule: 'PROMO-AD-NUMBER', severity: 'block' }]
}

/** A patient's story that does not say who agreed to it (民法典§1019, §1226; 个人信息保护法§29). */
function patientStory({ input, text }: WholeInput): WholeFinding[] {
  if (input.isPatientStory !== true || CONSENT.test(text.text.raw)) return []
  return [{ rule: 'PRIV-CONSENT', severity: 'warn' }]
}

/** The text says that a program wrote it, the post does not (负面行为清单第7项). */
function aiLabel({ input, text }: WholeInput): WholeFinding[] {
  if (input.isAiAssisted !== false || !ADMITS_AI.test(text.text.raw)) return []
  return [{ rule: 'AI-LABEL', severity: 'warn' }]
}

/** A title that promises what the body does not hold (网络信息内容生态治理规定§7(一)). */
function bait(whole: WholeInput): WholeFinding[] {
  const { title, text } = whole
  const { raw } = title.text
  if (raw.length === 0 || text.text.length < MIN_BODY) return []
  const span = missedPromise(raw, text.text.raw) ?? absentSubject(whole)
  if (!span) return []
  return [{ rule: 'FEAR-MISMATCH', severity: EXCITED.test(raw) ? 'warn' : 'info', title: span }]
}

/** The number of things a title promises, when the body neither names nor lists so many. */
function missedPromise(title: string, body: string): readonly [number, number] | null {
  const promise = PROMISE.exec(title)
  if (!promise) return null
  const count = numberOf(promise[1]!)
  if (body.includes(promise[1]!) || body.includes(String(count))) return null
  const listed = body.match(LISTED)?.length ?? 0
  const lines = body.split('\n').filter((line) => line.trim().length > 0).length
  return listed >= count || lines > count
    ? null
    : [promise.index, promise.index + promise[0].length]
}

function numberOf(written: string): number {
  const digit = '零一二三四五六七八九十'.indexOf(written)
  return written === '两' ? 2 : digit >= 0 ? digit : Number(written)
}

/** The first disease of the title, when the body speaks of none of them. */
function absentSubject({ lexicon, title, text }: WholeInput): readonly [number, number] | null {
  const disease = lexicon.partIds.get('disease') ?? -1
  const { data, length } = title.hits
  let first: readonly [number, number] | null = null
  for (let i = 0; i < length; i++) {
    const entry = data[i * 3 + 2]!
    const word = lexicon.words[entry]!
    if (!playsPart(lexicon, entry, disease) || word.length < 2) continue
    if (sharesCharacters(text.text.raw, word)) return null
    first ??= [data[i * 3]!, data[i * 3 + 1]!]
  }
  return first
}

/** True when two neighbouring characters of the word stand in the text: 高血压 is met by 血压. */
function sharesCharacters(text: string, word: string): boolean {
  for (let i = 0; i + 2 <= word.length; i++) if (text.includes(word.slice(i, i + 2))) return true
  return false
}
