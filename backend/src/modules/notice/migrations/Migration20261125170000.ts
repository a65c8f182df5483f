import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "desk_notice" ("id" text not null, "organization_id" text not null, "kind" text not null, "dedupe_key" text not null, "data" jsonb not null, ${STAMPS}, constraint "desk_notice_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_deleted_at" ON "desk_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_notice_organization_id_dedupe_key_unique" ON "desk_notice" ("organization_id", "dedupe_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_organization_id_created_at_id" ON "desk_notice" ("organization_id", "created_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_created_at" ON "desk_notice" ("created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "desk_notice_read" ("id" text not null, "notice_id" text not null, "member_id" text not null, ${STAMPS}, constraint "desk_notice_read_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_read_deleted_at" ON "desk_notice_read" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_notice_read_notice_id_member_id_unique" ON "desk_notice_read" ("notice_id", "member_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "desk_notice_mark" ("id" text not null, "organization_id" text not null, "member_id" text not null, "read_until" timestamptz not null, ${STAMPS}, constraint "desk_notice_mark_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_mark_deleted_at" ON "desk_notice_mark" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_notice_mark_organization_id_member_id_unique" ON "desk_notice_mark" ("organization_id", "member_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "desk_notice_mark" cascade;`)
    this.addSql(`drop table if exists "desk_notice_read" cascade;`)
    this.addSql(`drop table if exists "desk_notice" cascade;`)
  }
}
