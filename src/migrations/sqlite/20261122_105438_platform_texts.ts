import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`posts_platform_texts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`platform\` text NOT NULL,
  	\`title\` text,
  	\`description\` text,
  	\`topics\` text,
  	\`cover\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_platform_texts_order_idx\` ON \`posts_platform_texts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_platform_texts_parent_id_idx\` ON \`posts_platform_texts\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`live_posts\` ADD \`platform_texts\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`posts_platform_texts\`;`)
  await db.run(sql`ALTER TABLE \`live_posts\` DROP COLUMN \`platform_texts\`;`)
}
