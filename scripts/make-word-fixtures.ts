import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { leaflet } from './word-fixtures/leaflet'
import {
  deepNesting,
  entityBomb,
  externalImages,
  truncated,
  withHiddenMacros,
  withMacros,
  zipBomb,
} from './word-fixtures/nasty'

/** Writes the Word files the tests, the demo and the walkthrough use. Run again, it writes the same bytes. */
const folder = new URL('../test/fixtures/word/', import.meta.url)

const files: Record<string, Uint8Array> = {
  '高血压-社区科普稿.docx': await leaflet(),
  'zip-bomb.docx': zipBomb(),
  'macros.docm': withMacros(),
  'hidden-macros.docx': withHiddenMacros(),
  'truncated.docx': truncated(),
  'entity-bomb.docx': entityBomb(),
  'external-images.docx': externalImages(),
  'deep-nesting.docx': deepNesting(),
}

await mkdir(folder, { recursive: true })
for (const [name, bytes] of Object.entries(files)) {
  const path = fileURLToPath(new URL(name, folder))
  await writeFile(path, bytes)
  console.log(`${path} ${bytes.length}`)
}
