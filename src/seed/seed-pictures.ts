import type { Payload, TypedUser } from 'payload'
import { rasteriseIllustration } from '@/adapters/illustration'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import { uploadMaterial } from '@/use-cases/materials/upload-material'
import { HOSPITAL } from './hospital'
import { PICTURES, renderPicture, type PictureKey } from './pictures'

/** Draws, uploads and renders every picture. Answers the material's id by the picture's key. */
export async function seedPictures({
  payload,
  user,
  say,
}: {
  readonly payload: Payload
  readonly user: TypedUser
  readonly say: (line: string) => void
}): Promise<ReadonlyMap<PictureKey, string>> {
  const ids = new Map<PictureKey, string>()
  const keys = Object.keys(PICTURES) as PictureKey[]
  for (const key of keys) {
    const { title, alt, class: postClass, audiences } = PICTURES[key]
    const { data } = await rasteriseIllustration(renderPicture(key))
    const id = await uploadMaterial(
      { payload, user, now: new Date() },
      { bytes: data, title, alt, credit: HOSPITAL.credit, class: postClass, audiences },
    )
    await makeRenditions(payload, id)
    ids.set(key, id)
    if (ids.size % 10 === 0 || ids.size === keys.length) {
      say(`正在准备演示数据：配图 ${ids.size}/${keys.length}`)
    }
  }
  return ids
}
