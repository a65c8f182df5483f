import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What lies on the shelves of sales points, and what makers allow those who resell. */
export class Migration20261127114500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shelf_item" ("id" text not null, "point_id" text not null, "product_id" text not null, "variant_id" text not null, "inventory_item_id" text not null, "own_price" integer null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shelf_item_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_shelf_item_point_id_variant_id_unique" on "shelf_item" ("point_id", "variant_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_shelf_item_product_id" on "shelf_item" ("product_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_shelf_item_variant_id" on "shelf_item" ("variant_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_shelf_item_deleted_at" on "shelf_item" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "trade_permission" ("id" text not null, "maker_id" text not null, "reseller_id" text not null, "verb" text check ("verb" in ('resell', 'restock', 'box')) not null, "given_by" text not null, "given_at" timestamptz not null, "taken_back_at" timestamptz null, "taken_back_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trade_permission_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_trade_permission_maker_id_reseller_id_verb_unique" on "trade_permission" ("maker_id", "reseller_id", "verb") where deleted_at is null and taken_back_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_trade_permission_reseller_id" on "trade_permission" ("reseller_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_trade_permission_deleted_at" on "trade_permission" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shelf_item" cascade;`)
    this.addSql(`drop table if exists "trade_permission" cascade;`)
  }
}
