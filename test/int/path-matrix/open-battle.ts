import sharp from 'sharp'
import type { Battle } from './attack'
import type { Door } from './door'
import { hirePeople, signIn } from './people'
import { StageGround } from './stage-ground'
import type { Observe } from './state'

const FIRST_ADMIN = { email: 'first@matrix.test', password: 'correct-Horse-7', name: '首位管理员' }

/** What differs between the doors: how a picture gets its renditions, how a state is looked at. */
export interface Surroundings {
  readonly settle: (picture: string) => Promise<void>
  readonly observe: Observe
  /** Of a desk that has one; an empty desk gets its first. */
  readonly admin?: string
}

/** People, a picture and the ground, on a desk behind `door`. */
export async function openBattle(
  door: Door,
  { settle, observe, admin }: Surroundings,
): Promise<Battle & { readonly picture: string }> {
  const people = await hirePeople(door, admin ?? (await openDesk(door)))
  const picture = await upload(door, people.tokens.editor)
  await settle(picture)
  return { door, people, observe, picture, ground: new StageGround(door, people, picture) }
}

async function openDesk(door: Door): Promise<string> {
  const path = '/api/users/first-register'
  const { status, text } = await door(null, { method: 'POST', path, body: FIRST_ADMIN })
  if (status !== 200) throw new Error(`first-register: ${status} ${text}`)
  return signIn(door, FIRST_ADMIN.email)
}

async function upload(door: Door, token: string): Promise<string> {
  const background = { r: 90, g: 120, b: 110 }
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'salt.jpg')
  form.set('_payload', JSON.stringify({ title: '控盐勺', alt: '一把控盐勺' }))
  const made = await door(token, { method: 'POST', path: '/api/materials', body: form })
  if (made.status !== 201) throw new Error(`materials: ${made.status} ${made.text}`)
  return String((made.json['doc'] as { id: unknown }).id)
}
