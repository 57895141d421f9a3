import type { WordImage, WordInline } from '@/domain/word-import/word-tree'
import type { LossLedger } from './loss-ledger'
import type { MammothNode } from './mammoth-tree'

export interface Pictures {
  readonly images: readonly WordImage[]
  readonly runs: ReadonlyMap<MammothNode, WordInline>
}

interface PictureContext {
  readonly nameOf: (bytes: Uint8Array) => string
  readonly losses: LossLedger
  readonly maxImages: number
}

/** Reads every picture below some nodes once; a format no browser shows becomes a loss. */
export async function readPictures(
  nodes: readonly MammothNode[],
  context: PictureContext,
): Promise<Pictures> {
  const images: WordImage[] = []
  const byBytes = new Map<Uint8Array, number>()
  const runs = new Map<MammothNode, WordInline>()
  const lose = (code: 'IMAGE_FORMAT' | 'IMAGE_MISSING' | 'IMAGE_TOO_MANY', name: string) => {
    const loss = context.losses.add(code, name)
    return loss === null ? null : ({ kind: 'loss', loss } as const)
  }
  for (const node of imagesIn(nodes)) {
    const bytes = await readBytes(node)
    const known = bytes ? byBytes.get(bytes) : undefined
    const mime = bytes ? mimeOf(bytes) : null
    let run: WordInline | null
    if (!bytes) run = lose('IMAGE_MISSING', '')
    else if (known !== undefined) run = { kind: 'image', image: known }
    else if (mime === null) run = lose('IMAGE_FORMAT', context.nameOf(bytes))
    else if (images.length >= context.maxImages) run = lose('IMAGE_TOO_MANY', context.nameOf(bytes))
    else {
      const image = images.push({
        name: context.nameOf(bytes),
        bytes,
        mime,
        alt: usefulAlt(node.altText ?? ''),
      })
      byBytes.set(bytes, image - 1)
      run = { kind: 'image', image: image - 1 }
    }
    if (run) runs.set(node, run)
  }
  return { images, runs }
}

function imagesIn(nodes: readonly MammothNode[]): MammothNode[] {
  return nodes.flatMap((node) =>
    node.type === 'image' ? [node] : imagesIn([...(node.children ?? []), ...(node.body ?? [])]),
  )
}

async function readBytes(node: MammothNode): Promise<Uint8Array | null> {
  try {
    const read: unknown = await node.readAsArrayBuffer?.()
    return read instanceof Uint8Array && read.length > 0 ? read : null
  } catch {
    return null
  }
}

/** By the file's own signature, since names and declared types lie. */
function mimeOf(bytes: Uint8Array): WordImage['mime'] | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp'
  return null
}

/** Word fills the description with file names and guesses of its own; those describe nothing. */
function usefulAlt(alt: string): string {
  const text = alt.replace(/\s+/g, ' ').trim()
  const isFileName = /\.(?:jpe?g|png|gif|bmp|webp|heic|emf|wmf|tiff?)$/i.test(text)
  const isPath = /^(?:[a-z]:\\|\/|file:|https?:)/i.test(text)
  const isMachine = /描述已自动生成|自动生成的说明|automatically generated/i.test(text)
  const isNumbered = /^(?:图片|图像|图|picture|image|img|dsc|微信图片)[\s_-]*\d*$/i.test(text)
  return isFileName || isPath || isMachine || isNumbered ? '' : text.slice(0, 200)
}
