import type { SealedMaterial } from '@/domain/review/revision-content'
import type { LinkNotes } from './links'
import type { Theme } from './themes'

/** What every family of nodes needs to render itself. */
export interface RenderContext {
  readonly theme: Theme
  readonly imageSrc: (materialId: string) => string
  readonly materials: Readonly<Record<string, SealedMaterial>>
  readonly notes: LinkNotes
}
