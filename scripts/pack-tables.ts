import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DEFAULT_TABLES } from '@/domain/compliance/compile'
import { compileTables, packCompiled } from '@/domain/compliance/compiled'
import { createCharacterTables } from '@/domain/compliance/text/character-tables'
import { createPlainTables } from '@/domain/readability/plain-tables'

/**
 * `node scripts/with-tsx.mjs scripts/pack-tables.ts`: writes the built-in tables, compiled, to
 * `src/domain/compliance/data/compiled-tables.ts`. To be run after every change to their words or patterns.
 */
const jargon = createPlainTables().terms.map(({ term }) => term)
const packed = packCompiled(compileTables(DEFAULT_TABLES, createCharacterTables(), jargon))
const path = fileURLToPath(
  new URL('../src/domain/compliance/data/compiled-tables.ts', import.meta.url),
)
const text = `/** Written by scripts/pack-tables.ts from the tables beside it; a test holds it to them. */\nexport const COMPILED_TABLES =\n  '${packed}'\n`
writeFileSync(path, text)
console.log(`${path}: ${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`)
