import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127062100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_product_facts" add column if not exists "takes_cash" boolean not null default true;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product_facts" drop column if exists "takes_cash";`)
  }
}
