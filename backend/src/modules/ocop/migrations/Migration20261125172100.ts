import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125172100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product_facts" add column if not exists "lead_time_days" integer null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product_facts" drop column if exists "lead_time_days";`)
  }
}
