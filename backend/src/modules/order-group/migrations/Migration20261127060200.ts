import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127060200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" add column if not exists "settlement" text check ("settlement" in ('platform', 'direct')) not null default 'platform';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop column if exists "settlement";`)
  }
}
