import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from '../failure.mjs'
import { runPayload } from '../generated.mjs'
import { prepare } from '../prepare.mjs'
import { projectRoot } from '../project-root.mjs'

const FOLDER = 'src/migrations/sqlite'

const migrations = () => {
  const path = join(projectRoot, FOLDER)
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.ts')) : []
}

/** Payload writes type imports and arguments that our compiler options, and Node itself, refuse. @param {string} path */
const tidy = (path) => {
  const text = readFileSync(path, 'utf8')
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('{ db, payload, req }: Migrate', '{ db }: Migrate')
  writeFileSync(path, text)
}

/** `npm run migrate:create -- NAME`: a migration from the last snapshot to today's schema. @returns {Promise<number>} */
export async function main() {
  const [name] = process.argv.slice(2)
  if (!name || !/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    throw new StartFailure(
      '请给迁移起名，例如 npm run migrate:create -- add-ticket-owner（小写字母、数字、连字符）。',
      'Name the migration: npm run migrate:create -- add-ticket-owner (lower case, digits, hyphens).',
    )
  }
  const environment = await prepare(projectRoot)
  const before = new Set(migrations())
  const output = runPayload({
    root: projectRoot,
    environment,
    args: ['migrate:create', name],
  })
  const added = migrations().filter((file) => !before.has(file))
  if (added.length === 0) {
    throw new StartFailure(
      '没有生成迁移：表结构没有变化，或改名需要人来判断（把改名拆成先加后删两次迁移）。',
      'No migration was made: the schema has not changed, or a rename needs a decision (add first, remove in a second migration).',
      { detail: output.trim().split('\n').slice(-10) },
    )
  }
  for (const file of added) tidy(join(projectRoot, FOLDER, file))
  console.log(`已生成 · made ${added.map((file) => `${FOLDER}/${file}`).join(', ')}`)
  return 0
}
