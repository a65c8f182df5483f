import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which forms have brought recipients. */
export class Migration20261127121700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "gift_recipient_form" ("id" text not null, "draft_id" text not null, "form_token" text not null, "count" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gift_recipient_form_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_recipient_form_draft_id_form_token_unique" on "gift_recipient_form" ("draft_id", "form_token") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_recipient_form_deleted_at" on "gift_recipient_form" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "gift_recipient_form" cascade;`)
  }
}
