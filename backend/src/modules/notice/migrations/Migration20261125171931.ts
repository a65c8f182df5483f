import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const TO_SEND = "sent_at IS NULL AND dropped_at IS NULL AND deleted_at IS NULL"

export class Migration20261125171931 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_dedupe_key" ON "desk_notice" ("dedupe_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "desk_notice_setting" ("id" text not null, "member_id" text not null, "topic" text check ("topic" in ('orders', 'stock', 'papers', 'listings')) not null, "way" text check ("way" in ('at_once', 'digest', 'none')) not null, ${STAMPS}, constraint "desk_notice_setting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_setting_deleted_at" ON "desk_notice_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_notice_setting_member_id_topic_unique" ON "desk_notice_setting" ("member_id", "topic") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "desk_notice_message" ("id" text not null, "notice_id" text not null, "organization_id" text not null, "member_id" text not null, "way" text check ("way" in ('at_once', 'digest')) not null, "batch" text null, "sent_at" timestamptz null, "dropped_at" timestamptz null, "tried_at" timestamptz not null, ${STAMPS}, constraint "desk_notice_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_message_deleted_at" ON "desk_notice_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_notice_message_notice_id_member_id_unique" ON "desk_notice_message" ("notice_id", "member_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_message_way_created_at" ON "desk_notice_message" ("way", "created_at") WHERE ${TO_SEND};`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_notice_message_member_id" ON "desk_notice_message" ("member_id") WHERE ${TO_SEND};`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "desk_notice_message" cascade;`)
    this.addSql(`drop table if exists "desk_notice_setting" cascade;`)
  }
}
