import { APPROVAL_FORM_CSS } from './approval-form-css'

/** A decision of the round; words are those of the screens, in Chinese. */
export interface FormDecision {
  readonly seq: number
  /** SHA-256 in hex. */
  readonly hash: string
  readonly level: string
  readonly decision: string
  readonly actor: FormPerson
  /** The person whose right a delegate used. */
  readonly onBehalfOf: string | null
  /** ISO 8601. */
  readonly at: string
  readonly comment: string | null
  readonly checklist: {
    readonly accuracy: string
    readonly compliance: string
    readonly plainness: string
  } | null
  readonly dismissals: readonly {
    readonly finding: string
    /** Why, of the closed list. */
    readonly ground: string | null
    readonly reason: string
  }[]
}

/** What the checker marked and the author kept, with the author's reason. */
export interface FormObjection {
  readonly finding: string
  /** Law and article. */
  readonly basis: string
  readonly reason: string
}

/** The 提示单 of the round in short. */
export interface FormFindings {
  readonly block: number
  readonly warn: number
  readonly info: number
  readonly rules: string
  readonly objections: readonly FormObjection[]
}

export interface FormPerson {
  readonly name: string
  readonly department: string | null
  readonly roles: readonly string[]
}

/** Everything on one 审批单; nothing is looked up while it is written. */
export interface ApprovalFormModel {
  readonly hospital: string
  readonly title: string
  readonly kind: string
  readonly genre: string
  readonly class: string | null
  readonly audiences: readonly string[]
  readonly department: string
  readonly author: string
  readonly byline: string | null
  readonly round: number
  readonly contentHash: string
  /** `name` tells people which file it is; `role` what for, in Chinese. */
  readonly files: readonly {
    readonly name: string
    readonly role: string
    readonly bytes: number
    readonly sha256: string
  }[]
  /** Null for a round from before posts were checked. */
  readonly findings: FormFindings | null
  /** In the order of the chain or not: printed by `seq`. */
  readonly decisions: readonly FormDecision[]
  readonly chainHead: { readonly seq: number; readonly hash: string } | null
  /** ISO 8601. */
  readonly printedAt: string
  readonly verifyUrl: string
  /** A ready `<svg>` of `verifyUrl`, from `adapters/qr-code`; the only markup taken as it is. */
  readonly qrSvg: string
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const lines = (text: string): string => escape(text).replace(/\r?\n/g, '<br>')

/** A hash in groups of four, so that two people can read it to each other. */
export const groupHash = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? ''

/** 2026年11月21日 14:30 in China's time, whatever the machine's; a time that is none stays as written. */
export function formTime(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year')}年${Number(of('month'))}月${Number(of('day'))}日 ${of('hour')}:${of('minute')}`
}

const fact = (name: string, value: string): string =>
  `<div><dt>${name}</dt><dd>${value === '' ? '—' : escape(value)}</dd></div>`

const hashOf = (hash: string): string => `<code>${escape(groupHash(hash))}</code>`

function facts(model: ApprovalFormModel): string {
  return `<dl class="facts">${[
    fact('稿件形式', model.kind),
    fact('体裁', model.genre),
    fact('内容类别', model.class ?? ''),
    fact('适用人群', model.audiences.join('、')),
    fact('科室', model.department),
    fact('撰稿人', model.author),
    fact('署名', model.byline ?? ''),
    fact('轮次', `第 ${model.round} 轮`),
  ].join('')}</dl>`
}

function files(model: ApprovalFormModel): string {
  if (model.files.length === 0) return '<p class="none">本轮送审稿没有附带文件。</p>'
  const rows = model.files
    .map(
      (file) =>
        `<tr><td>${escape(file.name)}</td><td>${escape(file.role)}</td><td class="num">${file.bytes.toLocaleString('en-US')}</td><td>${hashOf(file.sha256)}</td></tr>`,
    )
    .join('')
  return `<table><thead><tr><th>文件</th><th>用途</th><th>字节</th><th>SHA-256</th></tr></thead><tbody>${rows}</tbody></table>`
}

function opinion(decision: FormDecision): string {
  const dismissals = decision.dismissals
    .map(
      (d) =>
        `<li>同意保留 ${escape(d.finding)}：${d.ground ? `${escape(d.ground)}。` : ''}${lines(d.reason)}</li>`,
    )
    .join('')
  const list = decision.checklist
  const checklist = list
    ? `<p class="checks">准确性：${escape(list.accuracy)}&emsp;合规性：${escape(list.compliance)}&emsp;通俗性：${escape(list.plainness)}</p>`
    : ''
  const comment = decision.comment ? `<p>${lines(decision.comment)}</p>` : ''
  const words = `${dismissals === '' ? '' : `<ul>${dismissals}</ul>`}${checklist}${comment}`
  return words === '' ? '—' : words
}

function person(decision: FormDecision): string {
  const { actor, onBehalfOf } = decision
  const name = onBehalfOf ? `${actor.name}（受${onBehalfOf}委托）` : actor.name
  const place = [actor.department ?? '', actor.roles.join('、')].filter((part) => part !== '')
  return `<strong>${escape(name)}</strong><small>${escape(place.join(' · '))}</small>`
}

function decisions(model: ApprovalFormModel): string {
  if (model.decisions.length === 0) return '<p class="none">本轮还没有审批记录。</p>'
  const rows = [...model.decisions]
    .sort((a, b) => a.seq - b.seq)
    .map(
      (decision) =>
        `<tbody><tr><td>${escape(decision.level)}<br><strong>${escape(decision.decision)}</strong></td><td>${person(decision)}</td><td>${formTime(decision.at)}</td><td>${opinion(decision)}</td></tr><tr class="seal"><td colspan="4">记录 ${decision.seq}&emsp;${hashOf(decision.hash)}</td></tr></tbody>`,
    )
    .join('')
  return `<table class="decisions"><thead><tr><th>环节</th><th>审批人</th><th>时间</th><th>意见</th></tr></thead>${rows}</table>`
}

function verification(model: ApprovalFormModel): string {
  const head = model.chainHead
    ? `打印时审批记录链末端：记录 ${model.chainHead.seq}<br>${hashOf(model.chainHead.hash)}`
    : '打印时审批记录链为空。'
  return `<section class="verify"><div class="qr">${model.qrSvg}</div><div><p>${head}</p><p>扫码或打开下面的地址，可重新核对全部审批记录：<br><span class="url">${escape(model.verifyUrl)}</span></p><p>打印时间：${formTime(model.printedAt)}</p></div></section>`
}

function findings({ findings: found }: ApprovalFormModel): string {
  if (!found) return ''
  const { block, warn, info, rules, objections } = found
  const rows = objections
    .map(
      ({ finding, basis, reason }) =>
        `<tr><td>${escape(finding)}</td><td>${escape(basis)}</td><td>${lines(reason)}</td></tr>`,
    )
    .join('')
  const table =
    rows === ''
      ? ''
      : `<table><thead><tr><th>撰稿人保留的原文</th><th>提示依据</th><th>撰稿人理由</th></tr></thead><tbody>${rows}</tbody></table>`
  return `<h2>合规提示</h2><p class="none">提交时检查：必须处理 ${block} 处，建议修改 ${warn} 处，可留意 ${info} 处。规则版本 ${escape(rules)}。提示，不代替法律意见。</p>${table}`
}

const SIGNATURES = `<section class="sign">${['撰稿人', '初审人', '终审人'].map((who) => `<div><span>${who}签字：</span><i></i><span>日期：</span><i></i></div>`).join('')}</section>`

/**
 * The printable 审批单 of one round: a whole HTML page for A4, black on white, without script or outside resource.
 * Every text is escaped; times are China's.
 */
export function renderApprovalForm(model: ApprovalFormModel): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>审批单 ${escape(model.title)} 第 ${model.round} 轮</title><style>${APPROVAL_FORM_CSS}</style></head><body><main><header><p>${escape(model.hospital)}</p><h1>宣传稿件审批单</h1></header><h2 class="title">${escape(model.title)}</h2>${facts(model)}<section class="hash"><h2>送审稿内容哈希（SHA-256）</h2>${hashOf(model.contentHash)}</section><h2>文件</h2>${files(model)}${findings(model)}<h2>审批记录</h2>${decisions(model)}${SIGNATURES}${verification(model)}</main></body></html>\n`
}
