import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Rows that were taken out of a list can be brought back. */
export class Migration20261128040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "gift_recipient" add column if not exists "removal" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "gift_recipient" drop column if exists "removal";`)
  }
}
