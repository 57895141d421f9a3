import { describe, expect, it } from 'vitest'
import { qrSvg } from '@/adapters/qr-code'
import {
  formTime,
  groupHash,
  renderApprovalForm,
  type ApprovalFormModel,
  type FormDecision,
} from '@/domain/review/approval-form'

const aDecision = (more: Partial<FormDecision> = {}): FormDecision => ({
  seq: 1,
  hash: 'ab'.repeat(32),
  level: '初审',
  decision: '通过',
  actor: { name: '李四', department: '宣传科', roles: ['宣传初审'] },
  onBehalfOf: null,
  at: '2026-11-21T06:30:00.000Z',
  comment: null,
  checklist: null,
  dismissals: [],
  ...more,
})

const aForm = (more: Partial<ApprovalFormModel> = {}): ApprovalFormModel => ({
  hospital: '清河社区卫生服务中心',
  title: '血压高了没感觉，就不用管吗？',
  kind: '图文',
  genre: '健康科普',
  class: '科普类',
  audiences: ['老年人', '慢病患者'],
  department: '心血管内科',
  author: '王敏',
  byline: '王敏 主治医师',
  round: 2,
  contentHash: '0123456789abcdef'.repeat(4),
  files: [],
  findings: null,
  decisions: [],
  chainHead: null,
  printedAt: '2026-11-21T16:05:00.000Z',
  verifyUrl: 'https://example.org/verify?round=2',
  qrSvg: qrSvg('https://example.org/verify?round=2'),
  ...more,
})

const ATTACK = `<script>alert("x")</script><img src=x onerror='y'>&`

describe('the approval form', () => {
  it('escapes every text it is given', () => {
    const html = renderApprovalForm(
      aForm({
        hospital: ATTACK,
        title: ATTACK,
        kind: ATTACK,
        genre: ATTACK,
        class: ATTACK,
        audiences: [ATTACK],
        department: ATTACK,
        author: ATTACK,
        byline: ATTACK,
        contentHash: ATTACK,
        files: [{ name: ATTACK, role: ATTACK, bytes: 1, sha256: ATTACK }],
        findings: {
          block: 1,
          warn: 0,
          info: 0,
          rules: ATTACK,
          objections: [{ finding: ATTACK, basis: ATTACK, reason: ATTACK }],
        },
        chainHead: { seq: 1, hash: ATTACK },
        verifyUrl: ATTACK,
        decisions: [
          aDecision({
            hash: ATTACK,
            level: ATTACK,
            decision: ATTACK,
            actor: { name: ATTACK, department: ATTACK, roles: [ATTACK] },
            onBehalfOf: ATTACK,
            comment: ATTACK,
            checklist: { accuracy: ATTACK, compliance: ATTACK, plainness: ATTACK },
            dismissals: [{ finding: ATTACK, ground: ATTACK, reason: ATTACK }],
          }),
        ],
      }),
    )
    expect(html).not.toMatch(/<script|<img|onerror='/)
  })

  it('prints decisions in the order of the chain', () => {
    const html = renderApprovalForm(
      aForm({
        decisions: [aDecision({ seq: 9, comment: '后' }), aDecision({ seq: 3, comment: '先' })],
      }),
    )
    expect(html.indexOf('先')).toBeLessThan(html.indexOf('后'))
  })

  it('names a delegate as such, and puts dismissals before the rest of the opinion', () => {
    const html = renderApprovalForm(
      aForm({
        decisions: [
          aDecision({
            onBehalfOf: '张三',
            comment: '同意。',
            checklist: { accuracy: '没问题', compliance: '没问题', plainness: '不适用' },
            dismissals: [{ finding: 'ABS-12', ground: null, reason: '指血压数值' }],
          }),
        ],
      }),
    )
    expect(html).toContain('李四（受张三委托）')
    const places = ['ABS-12', '准确性：没问题', '同意。'].map((words) => html.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('prints what the author kept against the checker, with the reason', () => {
    const findings = {
      block: 1,
      warn: 2,
      info: 3,
      rules: '1.0.0',
      objections: [
        { finding: '“排名第一”（正文）', basis: '《广告法》第九条第三项', reason: '居民活动名次' },
      ],
    }
    const html = renderApprovalForm(aForm({ findings }))
    for (const words of [
      '必须处理 1 处',
      '“排名第一”（正文）',
      '《广告法》第九条第三项',
      '居民活动名次',
    ])
      expect(html).toContain(words)
    expect(renderApprovalForm(aForm())).not.toContain('合规提示')
  })

  it('says so where a round has no files and no decisions', () => {
    const html = renderApprovalForm(aForm())
    expect(html).toContain('本轮还没有审批记录。')
    expect(html).toContain('本轮送审稿没有附带文件。')
  })

  it('shows the whole hash in groups of four and nothing from outside', () => {
    const html = renderApprovalForm(aForm())
    expect(html).toContain(groupHash('0123456789abcdef'.repeat(4)))
    expect(html).not.toMatch(/<script|<link|url\(|@import|src=/)
  })

  it('tells time in China, also past midnight', () => {
    expect(formTime('2026-11-21T06:30:00.000Z')).toBe('2026年11月21日 14:30')
    expect(formTime('2026-11-21T16:05:00.000Z')).toBe('2026年11月22日 00:05')
  })
})

describe('the QR code', () => {
  it('is the same each time, differs by text, and carries no script', () => {
    expect(qrSvg('https://a.example/')).toBe(qrSvg('https://a.example/'))
    expect(qrSvg('https://a.example/')).not.toBe(qrSvg('https://b.example/'))
    expect(qrSvg('"><script>')).not.toContain('script')
  })
})
