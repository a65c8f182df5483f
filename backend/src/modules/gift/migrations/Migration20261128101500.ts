import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Ready boxes are sold as products. */
export class Migration20261128101500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "gift_box_template" add column if not exists "product_id" text null, add column if not exists "variant_id" text null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_box_template_variant_id_unique" on "gift_box_template" ("variant_id") where variant_id is not null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_gift_box_template_variant_id_unique";`)
    this.addSql(
      `alter table if exists "gift_box_template" drop column if exists "product_id", drop column if exists "variant_id";`,
    )
  }
}
