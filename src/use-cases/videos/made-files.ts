import { z } from 'zod'
import type { FinishedClip, FinishedPicture } from '@/adapters/ffmpeg/finished-clip'
import { sha256 } from '@/adapters/sha256'
import {
  hasFile,
  keepMade,
  readNote,
  removeFolder,
  writeNote,
  type MadeFile,
} from '@/adapters/video-store'
import type { ClipEdit } from '@/domain/media/edit'
import type { VideoWarning } from '@/domain/media/failure-codes'
import type { RenditionProfile } from '@/domain/media/profiles'
import type { StoredClip } from '@/domain/media/stored-clip'
import { picturesIdentity, renditionIdentity } from '@/domain/media/rendition-identity'

/**
 * What was made of a source once is never made again: each profile's result is noted under the hashes of source
 * and profile, and so are the pictures. A note counts only while its files are there and right.
 */
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const warnings = z.array(z.object({ code: z.string(), message: z.string() }))
const file = {
  key: z.string(),
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
  sha256: hash,
}
const renditionNote = z.object({
  rendition: z
    .object({
      ...file,
      seconds: z.number(),
      videoCodec: z.string(),
      audioCodec: z.string().nullable(),
    })
    .nullable(),
  warnings,
})
const picturesNote = z.object({
  posters: z.array(z.object(file)),
  film: z.array(z.object({ at: z.number(), sha256: hash, isCover: z.boolean() })),
  animation: z.object({ sha256: hash }).nullable(),
})

export type MadeRendition = z.infer<typeof renditionNote>
export type MadePictures = z.infer<typeof picturesNote>

export const MIME = { clip: 'video/mp4', picture: 'image/jpeg', animation: 'image/webp' } as const

/** Whose files: the source by its hash, and what was changed about it. */
interface Made {
  readonly sha256: string
  readonly edit: ClipEdit
}

const renditionKey = (profile: RenditionProfile, edit: ClipEdit): string =>
  sha256(renditionIdentity(profile, edit))

const picturesKey = (edit: ClipEdit): string => sha256(picturesIdentity(edit))

/** The names of all notes that this edit may need. */
export const noteKeys = (edit: ClipEdit, profiles: readonly RenditionProfile[]): string[] => [
  ...profiles.map((profile) => renditionKey(profile, edit)),
  picturesKey(edit),
]

/** The files a note names, whichever kind it is; none for what cannot be read. */
export function filesOfNote(note: unknown): readonly { sha256: string; mime: string }[] {
  const one = renditionNote.safeParse(note)
  if (one.success) {
    return one.data.rendition ? [{ sha256: one.data.rendition.sha256, mime: MIME.clip }] : []
  }
  const pictures = picturesNote.safeParse(note)
  if (!pictures.success) return []
  const { posters, film, animation } = pictures.data
  return [
    ...[...posters, ...film].map((picture) => ({ sha256: picture.sha256, mime: MIME.picture })),
    ...(animation ? [{ sha256: animation.sha256, mime: MIME.animation }] : []),
  ]
}

/** The files a clip shows now, and those its editor shows of the clip as it was uploaded. */
export function filesOfClip(clip: StoredClip): readonly { sha256: string; mime: string }[] {
  const { renditions, posters, film, animation, play, original } = clip
  const playing = [play, original?.play].flatMap((one) => {
    const sha = one && one.kind !== 'source' ? /([0-9a-f]{64})\.\w+$/.exec(one.url)?.[1] : null
    return sha ? [sha] : []
  })
  const pictures = [...posters, ...film, ...(original?.film ?? [])]
  return [
    ...[...renditions.map((one) => one.sha256), ...playing].map((name) => ({
      ...{ sha256: name, mime: MIME.clip },
    })),
    ...pictures.map((one) => ({ sha256: one.sha256, mime: MIME.picture })),
    ...(animation ? [{ sha256: animation.sha256, mime: MIME.animation }] : []),
  ]
}

/** Null when this profile must still be made. `rendition` null: it could not be, the warnings say why. */
export async function findMadeRendition(
  { sha256: source, edit }: Made,
  profile: RenditionProfile,
): Promise<MadeRendition | null> {
  const note = renditionNote.safeParse(await readNote(source, renditionKey(profile, edit)))
  if (!note.success) return null
  const { rendition } = note.data
  const isThere =
    rendition === null || (await hasFile({ sha256: rendition.sha256, mime: MIME.clip }))
  return isThere ? note.data : null
}

export async function findMadePictures({
  sha256: source,
  edit,
}: Made): Promise<MadePictures | null> {
  const note = picturesNote.safeParse(await readNote(source, picturesKey(edit)))
  if (!note.success) return null
  for (const { sha256: name } of [...note.data.posters, ...note.data.film]) {
    if (!(await hasFile({ sha256: name, mime: MIME.picture }))) return null
  }
  return note.data
}

/** Moves what a run left in `folder` to its place, then notes it: first the files, so that no note lies. */
export async function keepFinished(
  { sha256: source, edit }: Made,
  folder: string,
  work: { readonly clip: FinishedClip; readonly profiles: readonly RenditionProfile[] },
): Promise<void> {
  const { clip, profiles } = work
  await keepMade(folder, [
    ...clip.renditions.map((one) => ({ ...one, mime: MIME.clip })),
    ...clip.posters.map((one) => ({ ...one, mime: MIME.picture })),
  ])
  const { animation, film } = await keepUnhashed(folder, clip)
  for (const profile of profiles) {
    const rendition = clip.renditions.find(({ key }) => key === profile.key) ?? null
    const isAbout = (warning: VideoWarning) =>
      warning.code !== 'VIDEO_PROFILE_SKIPPED' || warning.message.includes(profile.label)
    const note = { rendition, warnings: clip.warnings.filter(isAbout) }
    await writeNote(source, renditionKey(profile, edit), note)
  }
  await writeNote(source, picturesKey(edit), { posters: clip.posters, film, animation })
  await removeFolder(folder)
}

/** Moves new covers to their place and notes them with the filmstrip and thumbnail of an earlier edit. */
export async function keepCovers(
  { sha256: source, edit }: Made,
  folder: string,
  made: { readonly posters: readonly FinishedPicture[]; readonly film: MadePictures },
): Promise<void> {
  const { posters, film } = made
  await keepMade(
    folder,
    posters.map((one) => ({ ...one, mime: MIME.picture })),
  )
  const frames = film.film.map((frame) => ({ ...frame, isCover: false }))
  await writeNote(source, picturesKey(edit), { ...film, posters, film: frames })
  await removeFolder(folder)
}

/** Filmstrip and moving thumbnail are named by their hashes only now. */
async function keepUnhashed(
  folder: string,
  clip: FinishedClip,
): Promise<Pick<MadePictures, 'film' | 'animation'>> {
  const film = []
  for (const frame of clip.film) {
    const [kept] = await keepMade(folder, [{ file: frame.file, mime: MIME.picture }])
    if (kept) film.push({ at: frame.at, isCover: frame.isCover, sha256: kept.sha256 })
  }
  if (clip.animation === null) return { film, animation: null }
  const wanted: MadeFile = { file: clip.animation, mime: MIME.animation }
  const [kept] = await keepMade(folder, [wanted])
  return { film, animation: kept ? { sha256: kept.sha256 } : null }
}
