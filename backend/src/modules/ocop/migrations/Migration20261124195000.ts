import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What is told on pages, in English too. */
export class Migration20261124195000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_product_facts" add column if not exists "name_en" text null, add column if not exists "ingredients_en" text null, add column if not exists "usage_en" text null, add column if not exists "storage_en" text null, add column if not exists "warnings_en" text null, add column if not exists "allergens_en" text null, add column if not exists "material_origin_en" text null, add column if not exists "story_en" text null;`,
    )
    this.addSql(`alter table if exists "ocop_sale_stop" add column if not exists "reason_en" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_product_facts" drop column if exists "name_en", drop column if exists "ingredients_en", drop column if exists "usage_en", drop column if exists "storage_en", drop column if exists "warnings_en", drop column if exists "allergens_en", drop column if exists "material_origin_en", drop column if exists "story_en";`,
    )
    this.addSql(`alter table if exists "ocop_sale_stop" drop column if exists "reason_en";`)
  }
}
