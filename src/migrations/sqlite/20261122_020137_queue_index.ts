import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`stage_dueAt_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`stage_dueAt_createdAt_author_firstReviewer_idx\` ON \`posts\` (\`stage\`,\`due_at\`,\`created_at\`,\`author_id\`,\`first_reviewer_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`stage_dueAt_createdAt_author_firstReviewer_idx\`;`)
  await db.run(sql`CREATE INDEX \`stage_dueAt_createdAt_idx\` ON \`posts\` (\`stage\`,\`due_at\`,\`created_at\`);`)
}
