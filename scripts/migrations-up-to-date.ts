/**
 * Says whether the committed SQLite migrations end at the schema that the collections describe today. Opens and writes
 * nothing. Exit 0: they do; 1: they do not, with the SQL that is missing. DATABASE_URL must name an embedded database.
 */
import { getPayload } from 'payload'
import config from '../payload.config'
import { hasSchemaDrift } from '../src/platform/database/schema-drift'

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const missing = await hasSchemaDrift(payload)
if (missing.length > 0) {
  console.error('The schema has changed since the last migration; still missing:')
  for (const statement of missing) console.error(`  ${statement}`)
  console.error('Run: npm run migrate:create -- NAME')
}
process.exit(missing.length > 0 ? 1 : 0)
