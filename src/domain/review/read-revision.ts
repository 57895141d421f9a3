import {
  FIRST_REVISION_FORMAT,
  REVISION_FORMAT,
  SECOND_REVISION_FORMAT,
  type RevisionContent,
  type SealedVideo,
} from './revision-content'

/** Fields that an older format does not have. */
type Sealed = Omit<RevisionContent, 'format' | 'videos' | 'platformTexts'> & {
  readonly format: string
  readonly videos?: readonly (Pick<SealedVideo, 'id' | 'title'> & Partial<SealedVideo>)[]
  readonly platformTexts?: RevisionContent['platformTexts']
}

const FORMATS: readonly string[] = [REVISION_FORMAT, SECOND_REVISION_FORMAT, FIRST_REVISION_FORMAT]

/**
 * Reads the canonical bytes of a revision under the present name: what an older format did not have reads as
 * empty. Null for a format we do not know. The hash is always of the bytes as they were sealed, never of this.
 */
export function readRevision(canonical: string): RevisionContent | null {
  const sealed = JSON.parse(canonical) as Sealed
  if (!FORMATS.includes(sealed.format)) return null
  const { videos = [], platformTexts = [] } = sealed
  return {
    ...sealed,
    format: REVISION_FORMAT,
    videos: videos.map((video) => ({ cards: [], subtitles: [], ...video })),
    platformTexts,
  }
}
