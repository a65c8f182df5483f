import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126120900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_programme_target" ("id" text not null, "province_code" text null, "key" text check ("key" in ('starred', 'five_stars', 'upgraded_percent')) not null, "value" integer not null, "source" text not null, "set_by" text null, "set_by_email" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_programme_target_pkey" primary key ("id"), constraint ocop_programme_target_value check (value >= 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_programme_target_deleted_at" ON "ocop_programme_target" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_programme_target_province_code_key_id" ON "ocop_programme_target" ("province_code", "key", "id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_programme_target" cascade;`)
  }
}
