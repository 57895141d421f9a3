import { readWord } from '@/adapters/word'
import { DomainError, isDomainError } from '@/domain/errors'
import { hasRole } from '@/domain/people/roles'
import type { ImportNote } from '@/domain/word-import/import-note'
import { toLexical } from '@/domain/word-import/to-lexical'
import type { WordImage } from '@/domain/word-import/word-tree'
import { requireActor } from '@/platform/actor'
import { withTransaction } from '@/platform/database/with-transaction'
import { uploadMaterial } from '../materials/upload-material'
import type { Desk } from './on-post'

export interface ImportedPost {
  readonly id: string
  /** What could not be carried over, in sentences for the writer. */
  readonly report: readonly ImportNote[]
}

/**
 * 从 Word 导入: pictures go into the library first (slow work, outside any transaction), then the draft
 * is written at once. Should the draft fail, the pictures that came with it are taken out again.
 *
 * @throws DomainError `NOT_YOU` (403), `UNSUPPORTED_FILE` (415), `UNREADABLE_FILE` (422), `TOO_LARGE` (413).
 */
export async function importWord(
  desk: Desk,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ImportedPost> {
  const actor = requireActor(desk)
  if (!hasRole(actor, 'contributor') && !hasRole(actor, 'publicity')) {
    throw new DomainError('NOT_YOU', { action: 'create' })
  }
  const document = await readWord(file.bytes)
  const title =
    document.title?.slice(0, 64) || file.name.replace(/\.docx$/i, '').slice(0, 64) || '未命名稿件'
  const stored = await storePictures(desk, document.images, title)
  try {
    const { body, report } = toLexical(document, (index) => stored.ids[index] ?? null)
    const { id } = await desk.payload.create({
      collection: 'posts',
      data: {
        title,
        body: body as never,
        kind: 'article',
        genre: 'science',
        stage: 'draft',
        ...(actor.department ? { department: actor.department } : {}),
      },
      user: desk.user,
      overrideAccess: false,
      depth: 0,
    })
    return { id: String(id), report }
  } catch (error) {
    await removePictures(desk, stored.created)
    throw error
  }
}

interface StoredPictures {
  /** By the picture's place in the document; null where the library refused it. */
  readonly ids: readonly (string | null)[]
  readonly created: readonly string[]
}

async function storePictures(
  desk: Desk,
  images: readonly WordImage[],
  title: string,
): Promise<StoredPictures> {
  const ids: (string | null)[] = []
  const created: string[] = []
  for (const [index, image] of images.entries()) {
    try {
      const id = await uploadMaterial(desk, {
        bytes: image.bytes,
        title: `${title.slice(0, 60)} 图${index + 1}`,
        alt: image.alt || null,
      })
      ids.push(id)
      created.push(id)
    } catch (error) {
      if (!isDomainError(error)) throw error
      const existing = error.code === 'DUPLICATE_FILE' ? error.details['existing'] : null
      ids.push(typeof existing === 'string' && (await mayUse(desk, existing)) ? existing : null)
    }
  }
  return { ids, created }
}

/** Another department's picture, by chance the same, is not theirs to use: it is left out and reported. */
async function mayUse({ payload, user }: Desk, material: string): Promise<boolean> {
  const where = { id: { equals: material } }
  const asked = { collection: 'materials', where, user, overrideAccess: false } as const
  return (await payload.count(asked)).totalDocs > 0
}

async function removePictures(desk: Desk, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await withTransaction(
      desk.payload,
      ({ req }) => desk.payload.delete({ collection: 'materials', id, req }),
      { user: desk.user, capability: true },
    )
  }
}
