import type { LexicalBody } from '@/domain/content/lexical'
import type { Audience, Genre, Kind, PostClass } from '@/domain/review/post-fields'
import type { DismissalGround } from '@/domain/review/review-record'
import type { DepartmentKey, UserKey } from './hospital'
import type { PictureKey } from './pictures'
import type { PlatformText } from '@/domain/channels/platform-text'
import type { ClipKey } from './seed-clips'

export interface DemoSource {
  readonly title: string
  readonly publisher: string
  readonly year: number
  readonly url: string | null
}

export interface DemoByline {
  readonly name: string
  readonly title: string
  readonly specialty: string
}

/** The fields of a post that people write. Images in `body` are placeholders, see `withMaterials`. */
export interface DemoContent {
  readonly kind: Kind
  readonly genre: Genre
  readonly adReviewNo?: string
  /** Null only for a statement. */
  readonly class: PostClass | null
  /** Path of keys in `CATEGORIES`, class first: `science/chronic/hypertension`. */
  readonly category: string | null
  readonly audiences: readonly Audience[]
  readonly byline: DemoByline | null
  readonly sources: readonly DemoSource[]
  readonly title: string
  readonly digest: string
  readonly cover: PictureKey
  readonly clip?: ClipKey
  readonly platformTexts?: readonly PlatformText[]
  readonly body: LexicalBody
  readonly isUrgent?: boolean
  readonly isAiAssisted?: boolean
}

export type Verdict = 'ok' | 'issue' | 'na'

export interface DemoChecklist {
  readonly accuracy: Verdict
  readonly compliance: Verdict
  readonly plainness: Verdict
}

export interface DemoAnnotation {
  /** Words of the text as submitted, so that the remark can be shown at its place. */
  readonly quote: string
  readonly note: string
  readonly suggestion?: string
}

/** The author keeps words that the checker marks, and says why. */
export interface DemoObjection {
  readonly words: string
  readonly reason: string
}

/** Publicity lets such words go. */
export interface DemoDismissal extends DemoObjection {
  readonly ground: DismissalGround
}

export type DemoAct =
  | 'create'
  | 'edit'
  | 'submit'
  | 'withdraw'
  | 'approve_first'
  | 'approve_final'
  | 'return_first'
  | 'return_final'
  | 'publish'
  | 'schedule'
  | 'unpublish'

/** One thing somebody did. Steps of a post stand in order of time, oldest first. */
export interface DemoStep {
  /** Hours before the moment of seeding; see `stepMoment` for the clock time. */
  readonly at: number
  readonly by: UserKey
  readonly do: DemoAct
  readonly comment?: string
  readonly checklist?: DemoChecklist
  readonly annotations?: readonly DemoAnnotation[]
  /** Only of `edit`: the fields that change, each as a whole. */
  readonly edit?: Partial<DemoContent>
  /** Only of `submit`. */
  readonly objections?: readonly DemoObjection[]
  /** Only of `approve_first`. */
  readonly dismissals?: readonly DemoDismissal[]
  /** Only of `unpublish`. */
  readonly reason?: string
  /** Only of `schedule`: it goes out at the first ten o'clock so many hours after the moment of seeding. */
  readonly inHours?: number
}

/** A post as it was first written (`create`) and everything that happened to it since. */
export interface DemoPost extends DemoContent {
  readonly key: string
  readonly department: DepartmentKey
  readonly author: UserKey
  readonly history: readonly DemoStep[]
}
