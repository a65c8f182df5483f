import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Recipients who say their addresses themselves, each under a key of their own. */
export class Migration20261128040100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "gift_recipient" add column if not exists "invite_key" text null, add column if not exists "invite_email" text null, add column if not exists "is_answered" boolean not null default false;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_recipient_invite_key_unique" on "gift_recipient" ("invite_key") where invite_key is not null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_gift_recipient_invite_key_unique";`)
    this.addSql(
      `alter table if exists "gift_recipient" drop column if exists "invite_key", drop column if exists "invite_email", drop column if exists "is_answered";`,
    )
  }
}
