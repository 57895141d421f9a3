import { qrSvg } from '@/adapters/qr-code'
import { DomainError } from '@/domain/errors'
import { objectedFindings, type FindingsSheet } from '@/domain/findings/findings-sheet'
import { ROLES } from '@/domain/people/roles'
import {
  renderApprovalForm,
  type ApprovalFormModel,
  type FormDecision,
  type FormFindings,
} from '@/domain/review/approval-form'
import type { ReviewRecord } from '@/domain/review/review-record'
import { DEFAULT_PROFILES } from '@/domain/media/profiles'
import {
  isSealedPicture,
  type FileRole,
  type RevisionContent,
  type SealedFile,
  type SealedVideo,
} from '@/domain/review/revision-content'
import {
  AUDIENCE_LABELS,
  CHECK_LABELS,
  CLASS_LABELS,
  DECISION_LABELS,
  GENRE_LABELS,
  KIND_LABELS,
  LEVEL_LABELS,
  ROLE_LABELS,
} from '@/messages/labels'
import { posterName } from '@/messages/videos'
import { GROUND_LABELS, placeWords, ruleVersionWords } from '@/messages/findings-labels'
import { idOf } from '@/platform/actor'
import { env } from '@/platform/env'
import { openFindings } from '@/use-cases/posts/open-findings'
import { openRevision } from '@/use-cases/posts/open-revision'
import { toReviewRecord } from '@/use-cases/review/stored-record'
import { clipProfiles } from './clip-profiles'
import { readablePost, type Reader } from './readable-post'

const FILE_ROLES: Readonly<Record<FileRole, string>> = {
  original: '原图',
  'wechat-body': '微信正文图',
  'cover-235': '封面 2.35:1',
  'cover-1x1': '封面 1:1',
}

/**
 * 审批单: the printable evidence of one round (the latest unless another is asked for).
 *
 * @throws DomainError `NOT_FOUND` (404) for a round that never was; `SEAL_BROKEN` (409).
 */
export async function approvalForm(
  reader: Reader,
  id: string,
  round: number | null,
): Promise<string> {
  const { records, history } = await readablePost(reader, id)
  const wanted = round ?? history.round
  const ofRound = records.filter((record) => record.round === wanted)
  const submit = ofRound.find(({ decision }) => decision === 'submit')
  if (!submit) throw new DomainError('NOT_FOUND', { round: wanted })
  const { content, contentHash } = await openRevision(reader, submit)
  const sheet = await openFindings(reader, submit)
  const departments = await departmentsOf(reader, ofRound)
  const verifyUrl = `${env().PUBLIC_URL ?? ''}/admin/verify?record=${ofRound.at(-1)?.hash ?? ''}`
  const head = await chainHead(reader)
  return renderApprovalForm({
    ...subject(content, await versionNames(reader)),
    hospital: await hospitalName(reader),
    round: wanted,
    contentHash,
    findings: sheet && toFindings(sheet),
    decisions: ofRound.map((record) => toDecision(record, { departments, words: wordsOf(sheet) })),
    chainHead: head && { seq: head.seq, hash: head.hash },
    printedAt: reader.now.toISOString(),
    verifyUrl,
    qrSvg: qrSvg(verifyUrl),
  })
}

function subject(content: RevisionContent, versions: ReadonlyMap<string, string>) {
  const { byline } = content
  const names = new Map(
    Object.entries(content.materials).map(([id, { alt }], index) => [id, alt || `图 ${index + 1}`]),
  )
  return {
    title: content.title,
    kind: KIND_LABELS[content.kind].zh,
    genre: GENRE_LABELS[content.genre].zh,
    class: content.class && CLASS_LABELS[content.class].zh,
    audiences: content.audiences.map((audience) => AUDIENCE_LABELS[audience].zh),
    department: content.department.name,
    author: content.author.name,
    byline: byline && [byline.name, byline.title, byline.specialty].filter(Boolean).join('，'),
    files: content.files.map((file) => ({
      ...nameAndRole(file, { names, versions, videos: content.videos }),
      bytes: file.bytes,
      sha256: file.sha256,
    })),
  } satisfies Partial<ApprovalFormModel>
}

/** Finding id → the words and where they stand: “排名第一”（正文）. */
const wordsOf = (sheet: FindingsSheet | null): ReadonlyMap<string, string> =>
  new Map(
    (sheet?.findings ?? []).map(({ id, text, ...place }) => [
      id,
      `${text ? `“${text}”` : '全文'}（${placeWords(place, 'zh')}）`,
    ]),
  )

function toFindings(sheet: FindingsSheet): FormFindings {
  const words = wordsOf(sheet)
  const count = (wanted: string) =>
    sheet.findings.filter(({ severity }) => severity === wanted).length
  return {
    block: count('block'),
    warn: count('warn'),
    info: count('info'),
    rules: ruleVersionWords(sheet.rules),
    objections: objectedFindings(sheet).map(({ id, basis, objection }) => ({
      finding: words.get(id) ?? id,
      basis,
      reason: objection,
    })),
  }
}

interface Lookups {
  readonly departments: ReadonlyMap<string, string>
  readonly words: ReadonlyMap<string, string>
}

/** What the versions of clips are called now; one that was deleted since is named by its size. */
async function versionNames({ payload }: Reader): Promise<ReadonlyMap<string, string>> {
  const { profiles } = await clipProfiles({ payload })
  return new Map([...DEFAULT_PROFILES, ...profiles].map(({ key, label }) => [key, label]))
}

function nameAndRole(
  file: SealedFile,
  known: {
    readonly names: ReadonlyMap<string, string>
    readonly videos: readonly SealedVideo[]
    readonly versions: ReadonlyMap<string, string>
  },
): { readonly name: string; readonly role: string } {
  if (isSealedPicture(file)) {
    return { name: known.names.get(file.material) ?? '', role: FILE_ROLES[file.role] }
  }
  const [kind, key = ''] = file.role.split(':')
  return {
    name: known.videos.find(({ id }) => id === file.video)?.title ?? '',
    role:
      kind === 'rendition'
        ? `视频：${known.versions.get(key) ?? `${file.width}×${file.height}`}`
        : `视频封面：${posterName(key, 'zh')}`,
  }
}

function toDecision(record: ReviewRecord, { departments, words }: Lookups): FormDecision {
  const { checklist } = record
  return {
    seq: record.seq,
    hash: record.hash,
    level: LEVEL_LABELS[record.level].zh,
    decision: DECISION_LABELS[record.decision].zh,
    actor: {
      name: record.actorName,
      department: departments.get(record.actor) ?? null,
      roles: ROLES.filter((role) => record.actorRoles.includes(role)).map(
        (role) => ROLE_LABELS[role].zh,
      ),
    },
    onBehalfOf: record.onBehalfOf,
    at: record.at,
    comment: record.comment,
    checklist: checklist && {
      accuracy: CHECK_LABELS[checklist.accuracy].zh,
      compliance: CHECK_LABELS[checklist.compliance].zh,
      plainness: CHECK_LABELS[checklist.plainness].zh,
    },
    dismissals: (record.dismissals ?? []).map(({ finding, reason, ground }) => ({
      finding: words.get(finding) ?? finding,
      ground: ground ? GROUND_LABELS[ground].zh : null,
      reason,
    })),
  }
}

/** Where the people of the round work now; the records hold what mattered then, their roles. */
async function departmentsOf(
  { payload }: Reader,
  records: readonly ReviewRecord[],
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(records.map(({ actor }) => actor))] } },
    depth: 1,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.flatMap(({ id, department }) =>
      typeof department === 'object' && department !== null && idOf(department)
        ? [[String(id), department.name] as const]
        : [],
    ),
  )
}

async function hospitalName({ payload }: Reader): Promise<string> {
  const settings = await payload.findGlobal({ slug: 'desk-settings', overrideAccess: true })
  return settings.hospitalName
}

async function chainHead({ payload }: Reader): Promise<ReviewRecord | null> {
  const { docs } = await payload.db.find({
    collection: 'review-records',
    sort: '-seq',
    limit: 1,
    pagination: false,
  })
  return docs.map(toReviewRecord)[0] ?? null
}
