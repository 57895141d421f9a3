import { composeDocument } from '@/domain/word-import/compose'
import type { WordDocument } from '@/domain/word-import/import-document'
import type { WordSource } from '@/domain/word-import/word-tree'
import type { CleanContext } from './word/clean-context'
import { cleanXml } from './word/clean-xml'
import { LossLedger } from './word/loss-ledger'
import { TreeReader } from './word/mammoth-tree'
import { isWantedPart, mainPart, PackageParts, textOfPart } from './word/package-parts'
import { noteBodies, parseWord } from './word/parse-word'
import { readPictures } from './word/pictures'
import { refuseOtherFormats, tooLarge, WORD_LIMITS, type WordLimits } from './word/refuse'
import { readLists, readStyles } from './word/styles'
import { unpack } from './word/unpack'

export { WORD_LIMITS, type WordLimits } from './word/refuse'

/**
 * Reads a `.docx` into title, blocks, pictures and a report of what could not be carried over.
 * Opens nothing outside the bytes it is given. Then: store the pictures, and `toLexical(…)`.
 * @throws DomainError UNSUPPORTED_FILE (`problem`: encrypted, old_doc, wps, rtf, pdf, web_page,
 *   macros, not_word, not_zip), UNREADABLE_FILE (empty, damaged_zip, damaged_xml, xml_doctype,
 *   xml_encoding, too_deep), TOO_LARGE (file, zip_bomb, unpacked, entries, elements, text; `limit`).
 */
export async function readWord(
  bytes: Uint8Array,
  limits: WordLimits = WORD_LIMITS,
): Promise<WordDocument> {
  if (bytes.length > limits.fileBytes) throw tooLarge('file', limits.fileBytes)
  refuseOtherFormats(bytes)
  const parts = new PackageParts(await unpack(bytes, limits, isWantedPart), limits)
  const main = mainPart(parts)
  return composeDocument(await readSource(parts, main, limits))
}

async function readSource(
  parts: PackageParts,
  main: string,
  limits: WordLimits,
): Promise<WordSource> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const losses = new LossLedger()
  const context: CleanContext = {
    parts,
    losses,
    paragraphs: [],
    maxCharacters: limits.characters,
  }
  for (const part of [main, `${folder}footnotes.xml`, `${folder}endnotes.xml`]) {
    if (parts.has(part)) parts.replace(part, cleanXml(part, context))
  }
  const document = await parseWord(parts)
  const nameOf = (content: Uint8Array): string => parts.nameOf(content).replace(/^.*\//, '')
  const pictures = await readPictures([document, ...noteBodies(document)], {
    nameOf,
    losses,
    maxImages: limits.images,
  })
  const reader = new TreeReader({
    document,
    styles: readStyles(parts.xml(`${folder}styles.xml`)),
    paragraphs: context.paragraphs,
    losses,
    pictures: pictures.runs,
  })
  const blocks = reader.blocks(document.children ?? [])
  loseFurniture(parts, losses)
  return {
    blocks,
    lists: readLists(parts.xml(`${folder}numbering.xml`)),
    images: pictures.images,
    notes: reader.notes,
    losses: losses.list(),
  }
}

/** Page headers, footers and page numbers, which a post has none of. */
function loseFurniture(parts: PackageParts, losses: LossLedger): void {
  const furniture = parts.names().filter((name) => /\/(?:header|footer)\d*\.xml$/i.test(name))
  const texts = furniture.map((name) => textOfPart(parts.xml(name))).filter((text) => text !== '')
  if (texts.some((text) => !/^[\s\d/第页共-]*$/.test(text))) {
    losses.add('HEADER_FOOTER', [...new Set(texts)].join('；'))
  }
  const isNumbered = furniture.some((name) =>
    /<w:instrText[^>]*>\s*(?:PAGE|NUMPAGES)\b|w:instr="\s*PAGE/.test(parts.xml(name)),
  )
  if (isNumbered) losses.add('PAGE_NUMBER')
}
