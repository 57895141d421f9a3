import type { LossCode } from '@/domain/word-import/word-tree'
import { resolvePath, type PackageParts, type Relationship } from './package-parts'

const VECTOR = /\.(?:emf|wmf|emz|wmz)$/i

/** Why a picture's element must go: `code` is null where another loss already speaks for it. */
export interface PictureProblem {
  readonly code: LossCode | null
  readonly detail: string
}

/** Judges a picture by the relationships it names: only what lies in the package may stay. */
export function pictureProblem(picture: {
  readonly embedded: Relationship | undefined
  readonly linked: Relationship | undefined
  readonly isInObject: boolean
  readonly parts: PackageParts
}): PictureProblem | null {
  const relationship = picture.embedded ?? picture.linked
  if (!relationship) return { code: 'IMAGE_MISSING', detail: '' }
  if (relationship.isExternal || !picture.embedded) {
    return { code: 'IMAGE_EXTERNAL', detail: hostOf(relationship.target) }
  }
  const target = relationship.target.startsWith('/')
    ? resolvePath(relationship.target)
    : resolvePath(`word/${relationship.target}`)
  // The vector preview of an embedded object is reported as that object.
  if (picture.isInObject && VECTOR.test(target)) return { code: null, detail: '' }
  return picture.parts.has(target) ? null : { code: 'IMAGE_MISSING', detail: '' }
}

/** The host of an address, or the name of a file. */
const hostOf = (target: string): string =>
  /^https?:\/+([^/?#]+)/i.exec(target)?.[1] ?? target.replace(/^.*[\\/]/, '').slice(-40)

/** What people call the program behind an OLE ProgID; empty where none is named. */
export function programName(program: string): string {
  if (/^Excel/i.test(program)) return 'Excel 表格'
  if (/^PowerPoint/i.test(program)) return 'PowerPoint 幻灯片'
  if (/^Word/i.test(program)) return 'Word 文档'
  if (/^(?:Package|AcroExch|Acrobat)/i.test(program)) return '附件'
  if (/^Visio/i.test(program)) return 'Visio 图'
  return program.slice(0, 30)
}

/** What an element is, if it can be seen in a drawing we leave out. */
export function drawnThing(name: string): LossCode | null {
  if (name === 'c:chart') return 'CHART'
  if (name === 'dgm:relIds') return 'SMART_ART'
  if (name === 'w:txbxContent') return 'TEXT_BOX_LOST'
  if (name === 'm:oMath') return 'EQUATION'
  return null
}
