import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Nothing was taken off purchases of before. */
export class Migration20261127054600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" add column if not exists "discount" numeric not null default 0, add column if not exists "raw_discount" jsonb not null default '{"value": "0", "precision": 20}';`,
    )
    this.addSql(
      `alter table if exists "order_group" add column if not exists "shipping_discount" numeric not null default 0, add column if not exists "raw_shipping_discount" jsonb not null default '{"value": "0", "precision": 20}';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" drop column if exists "discount", drop column if exists "raw_discount", drop column if exists "shipping_discount", drop column if exists "raw_shipping_discount";`,
    )
  }
}
