import { convertAccepted } from '@/adapters/ffmpeg/convert-clip'
import { acceptSource } from '@/adapters/ffmpeg/ffprobe'
import { makeCovers } from '@/adapters/ffmpeg/make-covers'
import type { ClipProgress } from '@/adapters/ffmpeg/run-plan'
import { fileNameOf, removeFolder, sourcePath, workFolder } from '@/adapters/video-store'
import type { VideoWarning } from '@/domain/media/failure-codes'
import { profilesOf, type ProfileSet } from '@/domain/media/profile-set'
import type { RenditionProfile } from '@/domain/media/profiles'
import {
  clipFileUrl,
  clipProbe,
  type StoredClip,
  type StoredPlay,
} from '@/domain/media/stored-clip'
import { canonicalJson } from '@/domain/review/canonical-json'
import {
  findMadePictures,
  findMadeRendition,
  keepCovers,
  keepFinished,
  MIME,
  type MadePictures,
  type MadeRendition,
} from './made-files'
import { editFiles, requireWords } from './edit-needs'
import { videoTools } from './video-tools'

interface Reins {
  /** All there are; the clip names those it wants, or takes those made at every upload. */
  readonly profileSet: ProfileSet
  readonly signal: AbortSignal
  readonly onProgress: (progress: ClipProgress) => void
}

type Finished = Pick<
  StoredClip,
  'probe' | 'play' | 'renditions' | 'posters' | 'film' | 'animation' | 'warnings'
>

/**
 * All that a clip's profiles ask for, made now or found made.
 * @throws VideoFailure naming the cause
 */
export async function makeClip(clip: StoredClip, reins: Reins): Promise<Finished> {
  const tools = await videoTools()
  const profiles = profilesOf(clip.profiles, reins.profileSet)
  const file = sourcePath(clip.sha256)
  const { signal } = reins
  const source = await acceptSource({ ffprobe: tools.binaries.ffprobe, file, signal })
  const folder = workFolder(clip.id)
  const done = `${folder}.done`
  // What a run left that was killed after its files had found their places.
  await removeFolder(done)
  const missing = await profilesToMake(clip, profiles)
  const folders = { file, workFolder: folder, outputFolder: done, edit: clip.edit }
  const film = missing.length > 0 ? null : await filmForNewCover(clip)
  if (film) {
    const at = clip.edit.coverAt ?? 0
    const posters = await makeCovers(tools, source, { ...folders, at, profiles, signal })
    await keepCovers(clip, done, { posters, film })
  } else if (missing.length > 0 || !(await findMadePictures(clip))) {
    // Pictures come with any run; where only they are lost, the cheapest profile brings them back.
    const wanted = missing.length > 0 ? missing : profiles.slice(-1)
    requireWords(tools.capabilities, clip.edit, wanted)
    const files = await editFiles(clip.edit)
    const request = { ...folders, ...files, ...reins, profiles: wanted }
    const finished = await convertAccepted(tools, source, request)
    await keepFinished(clip, done, { clip: finished, profiles: wanted })
  }
  const made = await collect(clip, profiles)
  return { ...made, probe: clipProbe(source), warnings: distinct(made.warnings, source.warnings) }
}

async function profilesToMake(
  clip: StoredClip,
  profiles: readonly RenditionProfile[],
): Promise<readonly RenditionProfile[]> {
  const missing: RenditionProfile[] = []
  for (const profile of profiles) {
    if ((await findMadeRendition(clip, profile)) === null) missing.push(profile)
  }
  return missing
}

/**
 * The filmstrip of an earlier edit that shows the same stretch of the clip, when nothing but a cover chosen by hand is
 * missing; null when there is more to do, or nothing.
 */
async function filmForNewCover(clip: StoredClip): Promise<MadePictures | null> {
  const { edit, editHistory, sha256 } = clip
  if (edit.coverAt === null || (await findMadePictures(clip))) return null
  const past = editHistory.map((one) => one.edit).reverse()
  for (const earlier of [{ ...edit, coverAt: null }, ...past]) {
    if (canonicalJson(earlier.trim) !== canonicalJson(edit.trim)) continue
    const made = await findMadePictures({ sha256, edit: earlier })
    if (made) return made
  }
  return null
}

interface Collected {
  readonly renditions: MadeRendition[]
  readonly pictures: MadePictures | null
}

async function collect(
  clip: StoredClip,
  profiles: readonly RenditionProfile[],
): Promise<Omit<Finished, 'probe'>> {
  const found: Collected = { renditions: [], pictures: await findMadePictures(clip) }
  for (const profile of profiles) {
    const made = await findMadeRendition(clip, profile)
    if (made) found.renditions.push(made)
  }
  const address = (sha256: string, mime: string) => clipFileUrl(clip.id, fileNameOf(sha256, mime))
  const labels = new Map(profiles.map(({ key, label }) => [key, label]))
  const renditions = found.renditions.flatMap(({ rendition }) =>
    rendition
      ? [
          {
            ...rendition,
            label: labels.get(rendition.key) ?? rendition.key,
            url: address(rendition.sha256, MIME.clip),
          },
        ]
      : [],
  )
  const { posters = [], film = [], animation = null } = found.pictures ?? {}
  return {
    renditions,
    play: playOf(renditions) ?? clip.play,
    posters: posters.map((one) => ({ ...one, url: address(one.sha256, MIME.picture) })),
    film: film.map((one) => ({ ...one, url: address(one.sha256, MIME.picture) })),
    animation: animation && { ...animation, url: address(animation.sha256, MIME.animation) },
    warnings: distinct(...found.renditions.map((one) => one.warnings as VideoWarning[])),
  }
}

/** What is watched from now on: the small one for reviewers, else the clip in its own shape, else any. */
function playOf(renditions: Finished['renditions']): StoredPlay | null {
  const order = ['preview', 'source_1080', 'wechat_group', 'mp_material']
  const best =
    order.flatMap((key) => renditions.filter((one) => one.key === key))[0] ?? renditions[0]
  return best ? { kind: 'rendition', url: best.url, mime: MIME.clip } : null
}

function distinct(...lists: readonly (readonly VideoWarning[])[]): VideoWarning[] {
  return [...new Map(lists.flat().map((one) => [one.message, one])).values()]
}
