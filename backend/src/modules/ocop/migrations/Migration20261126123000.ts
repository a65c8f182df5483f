import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How strong a drink is has a place of its own on the label. */
export class Migration20261126123000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product_facts" add column if not exists "alcohol_by_volume" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product_facts" drop column if exists "alcohol_by_volume";`)
  }
}
