import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`checker_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`terms\` text NOT NULL,
  	\`terms_hash\` text NOT NULL,
  	\`note\` text NOT NULL,
  	\`saved_by_id\` text(36) NOT NULL,
  	\`saved_by_name\` text NOT NULL,
  	\`saved_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`checker_terms_version_idx\` ON \`checker_terms\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`checker_terms_saved_by_idx\` ON \`checker_terms\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`checker_terms_updated_at_idx\` ON \`checker_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`checker_terms_created_at_idx\` ON \`checker_terms\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`review_records\` ADD \`findings_hash\` text;`)
  await db.run(sql`ALTER TABLE \`revisions\` ADD \`findings\` text;`)
  await db.run(sql`ALTER TABLE \`revisions\` ADD \`findings_hash\` text;`)
  await db.run(sql`ALTER TABLE \`revisions\` ADD \`findings_count\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`checker_terms\`;`)
  await db.run(sql`ALTER TABLE \`review_records\` DROP COLUMN \`findings_hash\`;`)
  await db.run(sql`ALTER TABLE \`revisions\` DROP COLUMN \`findings\`;`)
  await db.run(sql`ALTER TABLE \`revisions\` DROP COLUMN \`findings_hash\`;`)
  await db.run(sql`ALTER TABLE \`revisions\` DROP COLUMN \`findings_count\`;`)
}
