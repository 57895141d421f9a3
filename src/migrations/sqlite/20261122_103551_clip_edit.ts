import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`music\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`licence\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`valid_until\` text,
  	\`uploaded_by_id\` text(36),
  	\`seconds\` numeric,
  	\`sha256\` text,
  	\`bytes\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`music_uploaded_by_idx\` ON \`music\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`music_sha256_idx\` ON \`music\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`music_updated_at_idx\` ON \`music\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`music_created_at_idx\` ON \`music\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`videos\` ADD \`edit\` text;`)
  await db.run(sql`ALTER TABLE \`videos\` ADD \`edit_history\` text;`)
  await db.run(sql`ALTER TABLE \`videos\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`videos\` ADD \`edit_version\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`videos_rels\` ADD \`music_id\` text(36) REFERENCES music(id);`)
  await db.run(sql`CREATE INDEX \`videos_rels_music_id_idx\` ON \`videos_rels\` (\`music_id\`);`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`clip_logo_id\` text(36) REFERENCES materials(id);`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`clip_logo_corner\` text DEFAULT 'top-right' NOT NULL;`)
  await db.run(sql`CREATE INDEX \`desk_settings_clip_logo_idx\` ON \`desk_settings\` (\`clip_logo_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`music\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_videos_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_videos_rels\`("id", "order", "parent_id", "path", "departments_id") SELECT "id", "order", "parent_id", "path", "departments_id" FROM \`videos_rels\`;`)
  await db.run(sql`DROP TABLE \`videos_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_videos_rels\` RENAME TO \`videos_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`videos_rels_order_idx\` ON \`videos_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_parent_idx\` ON \`videos_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_path_idx\` ON \`videos_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_departments_id_idx\` ON \`videos_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_desk_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hospital_name\` text DEFAULT '本院' NOT NULL,
  	\`brand_color\` text DEFAULT '#0B6E69',
  	\`seed_state\` text,
  	\`first_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`final_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`urgent_review_hours\` numeric DEFAULT 2 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_desk_settings\`("id", "hospital_name", "brand_color", "seed_state", "first_review_hours", "final_review_hours", "urgent_review_hours", "updated_at", "created_at") SELECT "id", "hospital_name", "brand_color", "seed_state", "first_review_hours", "final_review_hours", "urgent_review_hours", "updated_at", "created_at" FROM \`desk_settings\`;`)
  await db.run(sql`DROP TABLE \`desk_settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_desk_settings\` RENAME TO \`desk_settings\`;`)
  await db.run(sql`ALTER TABLE \`videos\` DROP COLUMN \`edit\`;`)
  await db.run(sql`ALTER TABLE \`videos\` DROP COLUMN \`edit_history\`;`)
  await db.run(sql`ALTER TABLE \`videos\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`videos\` DROP COLUMN \`edit_version\`;`)
}
