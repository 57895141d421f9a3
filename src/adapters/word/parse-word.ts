import mammoth from 'mammoth'
import { isDomainError } from '@/domain/errors'
import type { MammothDocument, MammothNode } from './mammoth-tree'
import type { PackageParts } from './package-parts'
import { unreadable } from './refuse'

/**
 * mammoth's document model of a cleaned package. mammoth opens no zip and no file: it is handed its own
 * `{exists, read}` interface (`lib/unzip.js`, option `file`, 1.13), and its HTML is not used, since
 * that has lost alignment and styles already.
 */
export async function parseWord(parts: PackageParts): Promise<MammothDocument> {
  const file = {
    exists: (name: string): boolean => parts.has(name),
    read: async (name: string, encoding?: string): Promise<string | Uint8Array> => {
      if (encoding) return parts.xml(name)
      const bytes = parts.bytes(name)
      if (!bytes) throw new Error(`no part ${name}`)
      return bytes
    },
  }
  const found: MammothDocument[] = []
  const options = {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (document: MammothDocument) => {
      found.push(document)
      return { ...document, children: [] }
    },
  }
  try {
    // The option `file` is missing from mammoth's types.
    await mammoth.convertToHtml(
      { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0],
      options,
    )
  } catch (error) {
    if (isDomainError(error)) throw error
    throw unreadable('damaged_xml', error)
  }
  const document = found[0]
  if (!document) throw unreadable('damaged_xml')
  return document
}

/** The bodies of the notes a document refers to. */
export function noteBodies(document: MammothDocument): MammothNode[] {
  const bodies = new Set<MammothNode>()
  const visit = (nodes: readonly MammothNode[]): void => {
    for (const node of nodes) {
      const note = node.type === 'noteReference' ? document.notes.resolve(node) : null
      if (note && !bodies.has(note)) {
        bodies.add(note)
        visit(note.body ?? [])
      }
      visit(node.children ?? [])
    }
  }
  visit(document.children ?? [])
  return [...bodies]
}
