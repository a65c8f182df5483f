import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** All marks of a product are taken together: a product that was changed in ten tables is written once. */
export class Migration20261128070200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "product_to_index_product" on "product_to_index" ("product_id");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "product_to_index_product";`)
  }
}
