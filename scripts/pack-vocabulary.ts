import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DEFAULT_TABLES, gatherVocabulary } from '@/domain/compliance/compile'
import { createCharacterTables } from '@/domain/compliance/text/character-tables'
import { createPlainTables } from '@/domain/readability/plain-tables'
import { moduleText, packVocabulary } from '@/domain/compliance/pack-vocabulary'

/**
 * `node scripts/with-tsx.mjs scripts/pack-vocabulary.ts`: writes the built-in words, laid out, to
 * `src/domain/compliance/data/packed-vocabulary.ts`. To be run after every change to the words of the tables.
 */
const jargon = createPlainTables().terms.map(({ term }) => term)
const packed = packVocabulary(gatherVocabulary(DEFAULT_TABLES, createCharacterTables(), jargon))
const path = fileURLToPath(
  new URL('../src/domain/compliance/data/packed-vocabulary.ts', import.meta.url),
)
const text = moduleText(packed)
writeFileSync(path, text)
console.log(`${path}: ${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`)
