import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "synonym_change" ("id" text not null, "at" timestamptz not null, "action" text check ("action" in ('add', 'remove')) not null, "key" text not null, "row" jsonb not null, "user_id" text not null, "user_email" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "synonym_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_synonym_change_deleted_at" ON "synonym_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create or replace trigger "synonym_change_stays" before update or delete on "synonym_change" for each row execute function setting_refuse_change();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "synonym_change" cascade;`)
  }
}
