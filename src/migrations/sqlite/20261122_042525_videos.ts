import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`videos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`status\` text DEFAULT 'queued' NOT NULL,
  	\`progress\` numeric DEFAULT 0,
  	\`seconds_left\` numeric,
  	\`department_id\` text(36),
  	\`uploaded_by_id\` text(36),
  	\`probe\` text,
  	\`play\` text,
  	\`renditions\` text,
  	\`posters\` text,
  	\`film\` text,
  	\`animation\` text,
  	\`warnings\` text,
  	\`failure\` text,
  	\`failure_code\` text,
  	\`sha256\` text,
  	\`container\` text,
  	\`bytes\` numeric,
  	\`profiles\` text,
  	\`sealed_files\` text,
  	\`run\` numeric DEFAULT 1,
  	\`is_sealed\` integer DEFAULT false,
  	\`is_live\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_department_idx\` ON \`videos\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_uploaded_by_idx\` ON \`videos\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_failure_code_idx\` ON \`videos\` (\`failure_code\`);`)
  await db.run(sql`CREATE INDEX \`videos_sha256_idx\` ON \`videos\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`videos_updated_at_idx\` ON \`videos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_created_at_idx\` ON \`videos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_updatedAt_idx\` ON \`videos\` (\`status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`createdAt_idx\` ON \`videos\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`posts_rels\` ADD \`videos_id\` text(36) REFERENCES videos(id);`)
  await db.run(sql`CREATE INDEX \`posts_rels_videos_id_idx\` ON \`posts_rels\` (\`videos_id\`);`)
  await db.run(sql`ALTER TABLE \`live_posts\` ADD \`videos\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`videos\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`materials_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`materials_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_posts_rels\`("id", "order", "parent_id", "path", "materials_id", "users_id") SELECT "id", "order", "parent_id", "path", "materials_id", "users_id" FROM \`posts_rels\`;`)
  await db.run(sql`DROP TABLE \`posts_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_posts_rels\` RENAME TO \`posts_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_materials_id_idx\` ON \`posts_rels\` (\`materials_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_users_id_idx\` ON \`posts_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`live_posts\` DROP COLUMN \`videos\`;`)
}
