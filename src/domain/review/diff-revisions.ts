import { composeCopyText, type PlatformText } from '@/domain/channels/platform-text'
import type { Platform } from '@/domain/channels/platforms'
import { visibleText } from '@/domain/content/visible-text'
import { diffParagraphs, diffText, type ParagraphChange, type TextPart } from './diff-text'
import { isSealedPicture, type RevisionContent, type SealedVideo } from './revision-content'

/** What residents see of a post besides its text; compared as values, said in words by the screens. */
export const COMPARED_FIELDS = [
  'title',
  'digest',
  'kind',
  'genre',
  'adReviewNo',
  'class',
  'category',
  'audiences',
  'department',
  'byline',
  'sources',
  'cover',
  'videos',
  'clipWords',
  'platform:channels',
  'platform:douyin',
  'platform:kuaishou',
  'platform:mp_video',
  'isAiAssisted',
  'isPatientStory',
] as const
export type ComparedField = (typeof COMPARED_FIELDS)[number]

export interface FieldChange {
  readonly field: ComparedField
  readonly before: string
  readonly after: string
  /** Character by character, for the fields that are wording. */
  readonly parts: readonly TextPart[] | null
}

export interface PictureChange {
  readonly kind: 'added' | 'removed' | 'reworded'
  readonly material: string
  readonly alt: string
}

export interface RevisionDiff {
  readonly fields: readonly FieldChange[]
  readonly paragraphs: readonly ParagraphChange[]
  readonly pictures: readonly PictureChange[]
  /** How many fields, paragraphs and pictures differ. */
  readonly count: number
}

/** Words for the values that are codes; the domain knows no language. */
export type Wording = (
  field: 'kind' | 'genre' | 'class' | 'audiences' | 'flag',
  value: string,
) => string

const WORDED: readonly ComparedField[] = ['title', 'digest', 'byline', 'sources', 'clipWords']

const isWorded = (field: ComparedField): boolean =>
  WORDED.includes(field) || field.startsWith('platform:')

/** What changed from one sealed revision to the next: fields, paragraphs (character by character), pictures. */
export function diffRevisions(
  before: RevisionContent,
  after: RevisionContent,
  wording: Wording,
): RevisionDiff {
  const fields = COMPARED_FIELDS.flatMap((field): FieldChange[] => {
    const [old, fresh] = [before, after].map((content) => sayField(content, field, wording))
    if (old === undefined || fresh === undefined || old === fresh) return []
    const parts = isWorded(field) ? diffText(old, fresh) : null
    return [{ field, before: old, after: fresh, parts }]
  })
  const paragraphs = diffParagraphs(linesOf(before), linesOf(after))
  const pictures = diffPictures(before, after)
  const changed = paragraphs.filter(({ kind }) => kind !== 'same').length
  return { fields, paragraphs, pictures, count: fields.length + changed + pictures.length }
}

const linesOf = ({ body }: RevisionContent): string[] =>
  body
    ? visibleText(body)
        .split('\n')
        .filter((line) => line !== '')
    : []

function sayField(content: RevisionContent, field: ComparedField, wording: Wording): string {
  switch (field) {
    case 'title':
      return content.title
    case 'digest':
    case 'adReviewNo':
      return content[field] ?? ''
    case 'kind':
    case 'genre':
      return wording(field, content[field])
    case 'class':
      return content.class ? wording('class', content.class) : ''
    case 'audiences':
      return content.audiences.map((audience) => wording('audiences', audience)).join('、')
    case 'category':
    case 'department':
      return content[field]?.name ?? ''
    case 'byline':
      return [content.byline?.name, content.byline?.title, content.byline?.specialty]
        .filter(Boolean)
        .join(' · ')
    case 'sources':
      return content.sources
        .map(({ title, publisher, year, url }) =>
          [title, publisher, year, url].filter((part) => part != null && part !== '').join('，'),
        )
        .join('；')
    case 'cover':
      return content.cover ? (content.materials[content.cover]?.alt ?? content.cover) : ''
    case 'videos':
      return content.videos.map((video) => sayVideo(content, video)).join('、')
    case 'clipWords':
      return content.videos.map(sayClipWords).filter(Boolean).join('\n')
    case 'platform:channels':
    case 'platform:douyin':
    case 'platform:kuaishou':
    case 'platform:mp_video':
      return sayPlatformText(content.platformTexts, field.slice(PLATFORM.length) as Platform)
    case 'isAiAssisted':
    case 'isPatientStory':
      return wording('flag', String(content[field]))
  }
}

const PLATFORM = 'platform:'

/** All that residents read in a clip, in the order they read it but for the closing card. */
const sayClipWords = ({ cards, subtitles }: SealedVideo): string =>
  [...cards, ...subtitles.map(({ text }) => text)].join('\n')

/** A text as it is carried out: title, description and topics, and which poster is its cover. */
function sayPlatformText(texts: readonly PlatformText[], platform: Platform): string {
  const text = texts.find((one) => one.platform === platform)
  if (!text) return ''
  const cover = text.cover === null ? '' : `〔${text.cover}〕`
  return [text.title, composeCopyText(text), cover].filter(Boolean).join('\n')
}

/** A clip of the same name made of other bytes is another clip. */
function sayVideo({ files }: RevisionContent, { id, title }: SealedVideo): string {
  const [first] = files.filter((file) => !isSealedPicture(file) && file.video === id)
  return first ? `${title}〔${first.sha256.slice(0, 8)}〕` : title
}

function diffPictures(before: RevisionContent, after: RevisionContent): PictureChange[] {
  const removed = Object.entries(before.materials).flatMap(
    ([material, { alt }]): PictureChange[] =>
      material in after.materials ? [] : [{ kind: 'removed', material, alt }],
  )
  const fresh = Object.entries(after.materials).flatMap(([material, { alt }]): PictureChange[] => {
    const old = before.materials[material]
    if (!old) return [{ kind: 'added', material, alt }]
    return old.alt === alt ? [] : [{ kind: 'reworded', material, alt }]
  })
  return [...removed, ...fresh]
}
