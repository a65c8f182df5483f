import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What buyers change of gifts that are ordered. */
export class Migration20261128010100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "gift_change" ("id" text not null, "draft_id" text not null, "recipient_id" text null, "key" text not null, "before" jsonb not null, "after" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gift_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_change_draft_id_key_unique" on "gift_change" ("draft_id", "key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_change_deleted_at" on "gift_change" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "gift_change" cascade;`)
  }
}
