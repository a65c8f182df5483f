import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** For which gift a point asks a producer for goods. */
export class Migration20261128020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "restock_request" add column if not exists "gift_order_id" text null;`)
    this.addSql(
      `create index if not exists "IDX_restock_request_gift_order_id" on "restock_request" ("gift_order_id") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "restock_request" drop column if exists "gift_order_id";`)
  }
}
