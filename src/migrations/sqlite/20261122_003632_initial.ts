import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`posts_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_audiences_order_idx\` ON \`posts_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posts_audiences_parent_idx\` ON \`posts_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`publisher\` text,
  	\`year\` numeric,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_sources_order_idx\` ON \`posts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_sources_parent_id_idx\` ON \`posts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`digest\` text,
  	\`cover_id\` text(36),
  	\`body\` text,
  	\`kind\` text DEFAULT 'article' NOT NULL,
  	\`genre\` text DEFAULT 'science' NOT NULL,
  	\`ad_review_no\` text,
  	\`class\` text,
  	\`category_id\` text(36),
  	\`department_id\` text(36),
  	\`byline_name\` text,
  	\`byline_title\` text,
  	\`byline_specialty\` text,
  	\`is_ai_assisted\` integer DEFAULT false,
  	\`is_patient_story\` integer DEFAULT false,
  	\`is_urgent\` integer DEFAULT false,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`round\` numeric DEFAULT 0,
  	\`author_id\` text(36),
  	\`content_hash\` text,
  	\`outcome\` text,
  	\`first_reviewer_id\` text(36),
  	\`publish_at\` text,
  	\`due_at\` text,
  	\`waiting_since\` text,
  	\`is_live\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`first_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_cover_idx\` ON \`posts\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_category_idx\` ON \`posts\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_department_idx\` ON \`posts\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_author_idx\` ON \`posts\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_first_reviewer_idx\` ON \`posts\` (\`first_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_updated_at_idx\` ON \`posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_created_at_idx\` ON \`posts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_dueAt_createdAt_idx\` ON \`posts\` (\`stage\`,\`due_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_waitingSince_createdAt_idx\` ON \`posts\` (\`stage\`,\`waiting_since\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_updatedAt_createdAt_idx\` ON \`posts\` (\`stage\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`department_stage_updatedAt_idx\` ON \`posts\` (\`department_id\`,\`stage\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`author_updatedAt_createdAt_idx\` ON \`posts\` (\`author_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`updatedAt_createdAt_idx\` ON \`posts\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`publishAt_idx\` ON \`posts\` (\`publish_at\`);`)
  await db.run(sql`CREATE TABLE \`posts_rels\` (
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
  await db.run(sql`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_materials_id_idx\` ON \`posts_rels\` (\`materials_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_users_id_idx\` ON \`posts_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`materials_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`materials_audiences_order_idx\` ON \`materials_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`materials_audiences_parent_idx\` ON \`materials_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`materials\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`alt\` text,
  	\`credit\` text,
  	\`class\` text,
  	\`rights_source\` text,
  	\`rights_licence\` text,
  	\`rights_expires_at\` text,
  	\`rights_attribution\` text,
  	\`supersedes_id\` text(36),
  	\`department_id\` text(36),
  	\`uploaded_by_id\` text(36),
  	\`status\` text DEFAULT 'processing',
  	\`sha256\` text,
  	\`source_sha256\` text,
  	\`phash\` text,
  	\`renditions\` text,
  	\`is_sealed\` integer DEFAULT false,
  	\`is_live\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`materials_supersedes_idx\` ON \`materials\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_department_idx\` ON \`materials\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_uploaded_by_idx\` ON \`materials\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_sha256_idx\` ON \`materials\` (\`sha256\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`materials_source_sha256_idx\` ON \`materials\` (\`source_sha256\`);`)
  await db.run(sql`CREATE INDEX \`materials_is_live_idx\` ON \`materials\` (\`is_live\`);`)
  await db.run(sql`CREATE INDEX \`materials_updated_at_idx\` ON \`materials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_created_at_idx\` ON \`materials\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`materials_filename_idx\` ON \`materials\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`class_createdAt_idx\` ON \`materials\` (\`class\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`materials_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`materials_texts_order_parent\` ON \`materials_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`categories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`class\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`categories_parent_idx\` ON \`categories\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_updated_at_idx\` ON \`categories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`categories_created_at_idx\` ON \`categories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`departments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`departments_code_idx\` ON \`departments\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`departments_updated_at_idx\` ON \`departments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`departments_created_at_idx\` ON \`departments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`job_title\` text,
  	\`department_id\` text(36),
  	\`is_active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_department_idx\` ON \`users\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`users_is_active_idx\` ON \`users\` (\`is_active\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`review_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`format\` text NOT NULL,
  	\`prev_hash\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`post_id\` text(36) NOT NULL,
  	\`round\` numeric NOT NULL,
  	\`level\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`actor_id\` text(36) NOT NULL,
  	\`actor_name\` text NOT NULL,
  	\`actor_roles\` text NOT NULL,
  	\`on_behalf_of_id\` text(36),
  	\`content_hash\` text,
  	\`revision_id\` text(36),
  	\`comment\` text,
  	\`checklist\` text,
  	\`annotations\` text,
  	\`dismissals\` text,
  	\`publish_at\` text,
  	\`author\` text NOT NULL,
  	\`editors\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`post_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`on_behalf_of_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`revision_id\`) REFERENCES \`revisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_records_seq_idx\` ON \`review_records\` (\`seq\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`review_records_hash_idx\` ON \`review_records\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`review_records_post_idx\` ON \`review_records\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`review_records_actor_idx\` ON \`review_records\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`review_records_on_behalf_of_idx\` ON \`review_records\` (\`on_behalf_of_id\`);`)
  await db.run(sql`CREATE INDEX \`review_records_revision_idx\` ON \`review_records\` (\`revision_id\`);`)
  await db.run(sql`CREATE INDEX \`review_records_updated_at_idx\` ON \`review_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_records_created_at_idx\` ON \`review_records\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`post_seq_idx\` ON \`review_records\` (\`post_id\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`background_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`run_at\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`background_jobs_key_idx\` ON \`background_jobs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`background_jobs_updated_at_idx\` ON \`background_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`background_jobs_created_at_idx\` ON \`background_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_runAt_idx\` ON \`background_jobs\` (\`state\`,\`run_at\`);`)
  await db.run(sql`CREATE INDEX \`state_leaseUntil_idx\` ON \`background_jobs\` (\`state\`,\`lease_until\`);`)
  await db.run(sql`CREATE TABLE \`revisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`post_id\` text(36) NOT NULL,
  	\`round\` numeric NOT NULL,
  	\`format\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`files\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`author_id\` text(36),
  	\`editors\` text,
  	\`sealed_by_id\` text(36),
  	\`sealed_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`post_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sealed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`revisions_post_idx\` ON \`revisions\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`revisions_content_hash_idx\` ON \`revisions\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`revisions_author_idx\` ON \`revisions\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`revisions_sealed_by_idx\` ON \`revisions\` (\`sealed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`revisions_updated_at_idx\` ON \`revisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`revisions_created_at_idx\` ON \`revisions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`post_round_idx\` ON \`revisions\` (\`post_id\`,\`round\`);`)
  await db.run(sql`CREATE TABLE \`live_posts_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`live_posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`live_posts_audiences_order_idx\` ON \`live_posts_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`live_posts_audiences_parent_idx\` ON \`live_posts_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`live_posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`digest\` text,
  	\`kind\` text NOT NULL,
  	\`genre\` text NOT NULL,
  	\`ad_review_no\` text,
  	\`class\` text,
  	\`category\` text,
  	\`department\` text,
  	\`body\` text,
  	\`byline\` text,
  	\`sources\` text,
  	\`cover\` text,
  	\`images\` text,
  	\`is_ai_assisted\` integer,
  	\`is_patient_story\` integer,
  	\`post\` text NOT NULL,
  	\`revision\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`live_posts_post_idx\` ON \`live_posts\` (\`post\`);`)
  await db.run(sql`CREATE INDEX \`live_posts_updated_at_idx\` ON \`live_posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`live_posts_created_at_idx\` ON \`live_posts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`publishedAt_createdAt_idx\` ON \`live_posts\` (\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`live_posts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`live_posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`live_posts_texts_order_parent\` ON \`live_posts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`live_posts_texts_text_idx\` ON \`live_posts_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings\` (
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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`posts_audiences\`;`)
  await db.run(sql`DROP TABLE \`posts_sources\`;`)
  await db.run(sql`DROP TABLE \`posts\`;`)
  await db.run(sql`DROP TABLE \`posts_rels\`;`)
  await db.run(sql`DROP TABLE \`materials_audiences\`;`)
  await db.run(sql`DROP TABLE \`materials\`;`)
  await db.run(sql`DROP TABLE \`materials_texts\`;`)
  await db.run(sql`DROP TABLE \`categories\`;`)
  await db.run(sql`DROP TABLE \`departments\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`review_records\`;`)
  await db.run(sql`DROP TABLE \`background_jobs\`;`)
  await db.run(sql`DROP TABLE \`revisions\`;`)
  await db.run(sql`DROP TABLE \`live_posts_audiences\`;`)
  await db.run(sql`DROP TABLE \`live_posts\`;`)
  await db.run(sql`DROP TABLE \`live_posts_texts\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`desk_settings\`;`)
}
