import sharp from 'sharp'
import type { Battle } from './attack'
import type { Door } from './door'
import { hirePeople, signIn } from './people'
import { StageGround } from './stage-ground'
import { observeWith, publicView, Watch, type Observe, type ReadRows } from './state'

const FIRST_ADMIN = { email: 'first@matrix.test', password: 'correct-Horse-7', name: '首位管理员' }

/** What differs between the doors: how a picture gets its renditions, how rows are read. */
export interface Surroundings {
  readonly settle: (picture: string) => Promise<void>
  readonly read: ReadRows
  /** Of a desk that has one; an empty desk gets its first. */
  readonly admin?: string
}

/** People, a picture that posts use and one that none does, and the ground, on a desk behind `door`. */
export async function openBattle(
  door: Door,
  { settle, read, admin }: Surroundings,
): Promise<Battle & { readonly picture: string; readonly observe: Observe }> {
  const people = await hirePeople(door, admin ?? (await openDesk(door)))
  const picture = await upload(door, people.tokens.editor, 90)
  const unused = await upload(door, people.tokens.editor, 30)
  await settle(picture.id)
  await settle(unused.id)
  const observe = observeWith(read, door, people.tokens.judge)
  const files = [picture, unused].flatMap(({ id, file }) => [
    `/api/materials/file/${file}`,
    `/api/materials/${id}/rendition/wechat-body`,
  ])
  const watch = new Watch(observe, () => publicView(door, files))
  const ground = new StageGround(door, people, {
    picture: picture.id,
    onChange: () => watch.forgetView(),
  })
  return { door, people, observe, watch, picture: picture.id, ground }
}

/** The token of the first administrator of an empty desk. */
export async function openDesk(door: Door): Promise<string> {
  const path = '/api/users/first-register'
  const { status, text } = await door(null, { method: 'POST', path, body: FIRST_ADMIN })
  if (status !== 200) throw new Error(`first-register: ${status} ${text}`)
  return signIn(door, FIRST_ADMIN.email)
}

async function upload(
  door: Door,
  token: string,
  shade: number,
): Promise<{ readonly id: string; readonly file: string }> {
  const background = { r: shade, g: 120, b: 110 }
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'salt.jpg')
  form.set('_payload', JSON.stringify({ title: '控盐勺', alt: '一把控盐勺' }))
  const made = await door(token, { method: 'POST', path: '/api/materials', body: form })
  if (made.status !== 201) throw new Error(`materials: ${made.status} ${made.text}`)
  const { id, filename } = made.json['doc'] as { id: unknown; filename: unknown }
  return { id: String(id), file: String(filename) }
}
