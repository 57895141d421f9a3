import config from '@payload-config'
import { getPayload, type Payload, type TypedUser } from 'payload'
import sharp from 'sharp'
import type { Role } from '@/domain/people/roles'
import { withTransaction } from '@/platform/database/with-transaction'
import { loadHistory } from '@/use-cases/review/load-history'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import { uploadMaterial } from '@/use-cases/materials/upload-material'
import { approvePost } from '@/use-cases/posts/approve-post'
import type { Desk } from '@/use-cases/posts/on-post'
import { publishPost } from '@/use-cases/posts/publish-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { aBody as aParagraph } from './lexical-body'

const PEOPLE = {
  writer: ['contributor'],
  colleague: ['contributor'],
  stranger: ['contributor'],
  publicity: ['publicity'],
  publicity2: ['publicity'],
  leader: ['leader'],
  leader2: ['leader'],
  admin: ['admin'],
  all: ['contributor', 'publicity', 'leader', 'admin'],
} as const satisfies Record<string, readonly Role[]>

export type Person = keyof typeof PEOPLE

export const PASSWORD = 'correct-Horse-7'

/** A small hospital on a fresh database: nine people in two departments. */
export interface Ground {
  readonly payload: Payload
  readonly users: Readonly<Record<Person, TypedUser>>
  readonly departments: { readonly chronic: string; readonly nursing: string }
  readonly desk: (person: Person, now?: Date) => Desk
}

export async function openGround(): Promise<Ground> {
  const payload = await getPayload({ config })
  const people = await withTransaction(
    payload,
    async ({ req }) => {
      const chronic = await payload.create({
        collection: 'departments',
        data: { name: '慢病管理科', code: 'MB' },
        req,
      })
      const nursing = await payload.create({
        collection: 'departments',
        data: { name: '护理部', code: 'HL' },
        req,
      })
      const users = {} as Record<Person, TypedUser>
      for (const [person, roles] of Object.entries(PEOPLE) as [Person, readonly Role[]][]) {
        users[person] = await payload.create({
          collection: 'users',
          data: {
            email: `${person}@ground.test`,
            password: PASSWORD,
            name: person,
            roles: [...roles],
            department: person === 'stranger' ? nursing.id : chronic.id,
            isActive: true,
          },
          req,
        })
      }
      return { users, departments: { chronic: String(chronic.id), nursing: String(nursing.id) } }
    },
    { capability: true },
  )
  const desk = (person: Person, now = new Date()): Desk => ({
    payload,
    user: people.users[person],
    now,
  })
  return { ...people, payload, desk }
}

/** A body of one paragraph, and a picture behind it. */
export function aBody(text?: string, upload?: string) {
  const { root } = aParagraph(text)
  const picture = {
    type: 'upload',
    version: 3,
    relationTo: 'materials',
    value: upload,
    id: 'u1',
    format: '',
    fields: {},
  }
  return { root: { ...root, children: [...root.children, ...(upload ? [picture] : [])] } }
}

/** A post complete enough to be submitted. */
export async function aDraft(
  ground: Ground,
  changes: Record<string, unknown> = {},
  person: Person = 'writer',
): Promise<string> {
  const { id } = await ground.payload.create({
    collection: 'posts',
    data: {
      title: '少吃盐，血压稳',
      kind: 'article',
      genre: 'science',
      class: 'science',
      audiences: ['chronic'],
      byline: { name: '林晓岚', title: '主治医师' },
      sources: [{ title: '中国高血压防治指南', year: 2024 }],
      body: aBody(),
      stage: 'draft',
      ...changes,
    },
    user: ground.users[person],
    overrideAccess: false,
    depth: 0,
  })
  return String(id)
}

/** A picture in the library with its renditions; `seed` makes its bytes its own. */
export async function aPicture(
  ground: Ground,
  seed = 1,
  person: Person = 'writer',
): Promise<string> {
  const bytes = await sharp({
    create: {
      width: 1200,
      height: 800,
      channels: 3,
      background: { r: seed % 256, g: 120, b: 110 },
    },
  })
    .jpeg()
    .toBuffer()
  const id = await uploadMaterial(ground.desk(person), {
    bytes,
    title: `图 ${seed}`,
    alt: '一把控盐勺',
  })
  await makeRenditions(ground.payload, id)
  return id
}

export async function waitingOf(ground: Ground, post: string) {
  const { history } = await loadHistory(ground, post)
  return { round: history.round, contentHash: history.contentHash ?? '' }
}

export async function approveFirst(
  ground: Ground,
  post: string,
  person: Person = 'publicity',
): Promise<void> {
  await approvePost(ground.desk(person), post, {
    ...(await waitingOf(ground, post)),
    level: 'first',
  })
}

export async function approveFinal(
  ground: Ground,
  post: string,
  person: Person = 'leader',
): Promise<void> {
  await approvePost(ground.desk(person), post, {
    ...(await waitingOf(ground, post)),
    level: 'final',
  })
}

/** Takes a draft as far as `stage`. */
export async function bringTo(
  ground: Ground,
  post: string,
  stage: 'first_review' | 'final_review' | 'approved' | 'published',
): Promise<void> {
  await submitPost(ground.desk('writer'), post, {})
  if (stage === 'first_review') return
  await approveFirst(ground, post)
  if (stage === 'final_review') return
  await approveFinal(ground, post)
  if (stage === 'approved') return
  await publishPost(ground.desk('publicity'), post, {})
}

export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
    return 'allowed'
  } catch (error) {
    const { code, data, name } = error as { code?: string; data?: { code?: string }; name?: string }
    return data?.code ?? code ?? name ?? String(error)
  }
}
