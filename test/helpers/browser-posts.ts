import { expect } from 'vitest'
import type { Desk, Person } from './browser'

interface ReviewState {
  readonly stage: string
  readonly round: number
  readonly level: 'first' | 'final' | null
  readonly contentHash: string
  readonly dueAt: string | null
  readonly publishAt: string | null
}

const textNode = (text: string) => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** A body of plain paragraphs, as the editor stores them. */
export const bodyOf = (...paragraphs: readonly string[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      textFormat: 0,
      textStyle: '',
      children: [textNode(text)],
    })),
  },
})

/** A draft of the contributor's with every basic there. @returns its id */
export async function aDraft(
  desk: Desk,
  { title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] },
): Promise<string> {
  const { doc } = await desk.call<{ doc: { id: string } }>('contributor', 'POST /api/posts', {
    title,
    kind: 'article',
    genre: 'science',
    class: 'science',
    audiences: ['chronic'],
    byline: { name: '林晓岚', title: '主治医师' },
    sources: [{ title: '中国高血压防治指南', publisher: '国家心血管病中心', year: 2024 }],
    body: bodyOf(...paragraphs),
  })
  return doc.id
}

export async function submit(desk: Desk, post: string): Promise<void> {
  await desk.call('contributor', `POST /api/posts/${post}/submit`, {})
}

/** Decides what is waiting, over HTTP. */
export async function decide(
  desk: Desk,
  post: string,
  decision: {
    readonly by: Person
    readonly action: 'approve' | 'return'
    readonly comment: string
  },
): Promise<void> {
  const { by, action, comment } = decision
  const { round, level, contentHash } = await reviewOf(desk, post, by)
  await desk.call(by, `POST /api/posts/${post}/${action}`, { round, level, contentHash, comment })
}

export const reviewOf = (
  desk: Desk,
  post: string,
  person: Person = 'contributor',
): Promise<ReviewState> => desk.call(person, `GET /api/posts/${post}/review`)

/** Waits until every picture of a post has been processed. */
export async function untilPicturesReady(desk: Desk, post: string): Promise<void> {
  const { usedMaterials } = await desk.call<{ usedMaterials?: string[] }>(
    'contributor',
    `GET /api/posts/${post}?depth=0`,
  )
  for (const material of usedMaterials ?? []) {
    await expect
      .poll(
        async () =>
          (
            await desk.call<{ status: string }>(
              'contributor',
              `GET /api/materials/${material}?depth=0`,
            )
          ).status,
        { timeout: 120_000, interval: 500 },
      )
      .toBe('ready')
  }
}
