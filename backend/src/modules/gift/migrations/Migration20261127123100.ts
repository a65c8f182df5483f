import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Boxes that a point has put together itself. */
export class Migration20261127123100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "gift_box_template" add column if not exists "contents" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "gift_box_template" drop column if exists "contents";`)
  }
}
