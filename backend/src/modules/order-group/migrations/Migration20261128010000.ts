import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A purchase may be agreed to be paid in two parts. */
export class Migration20261128010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" add column if not exists "deposit" numeric null, add column if not exists "raw_deposit" jsonb null, add column if not exists "balance_on" text null, add column if not exists "deposit_paid_at" timestamptz null, add column if not exists "deposit_told_at" timestamptz null, add column if not exists "balance_asked_at" timestamptz null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_group_deposit_paid_at" on "order_group" ("deposit_paid_at") where deleted_at is null and status = 'open' and deposit_paid_at is not null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_deposit_paid_at";`)
    for (const column of [
      "deposit",
      "raw_deposit",
      "balance_on",
      "deposit_paid_at",
      "deposit_told_at",
      "balance_asked_at",
    ]) {
      this.addSql(`alter table if exists "order_group" drop column if exists "${column}";`)
    }
  }
}
