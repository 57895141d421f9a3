import { createReadStream } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Payload, TypedUser } from 'payload'
import { receiveVideo, uploadVideo } from '@/use-cases/videos/upload-video'

/** Clips of the demo, made by `scripts/make-demo-clip.ts`: file, title, and the versions a desk would ask for. */
const CLIPS = {
  'hand-wash': {
    file: 'hand-wash.mp4',
    title: '洗手歌样片',
    profiles: ['vertical_1080', 'mp_material'],
  },
} as const

export type ClipKey = keyof typeof CLIPS

/** Uploads every clip; jobs make the versions once the desk is open. Answers the clip's id by its key. */
export async function seedClips({
  payload,
  user,
  say,
}: {
  readonly payload: Payload
  readonly user: TypedUser
  readonly say: (line: string) => void
}): Promise<ReadonlyMap<ClipKey, string>> {
  say('正在准备演示数据：短视频')
  const desk = { payload, user, now: new Date() }
  const ids = new Map<ClipKey, string>()
  for (const key of Object.keys(CLIPS) as ClipKey[]) {
    const { file, title, profiles } = CLIPS[key]
    const received = await receiveVideo(
      desk,
      createReadStream(resolve(join('src/seed/clips', file))),
    )
    ids.set(key, await uploadVideo(desk, { received, title, profiles }))
  }
  return ids
}
