import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124195002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" add column if not exists "locale" text check ("locale" in ('vi', 'en')) not null default 'vi';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop column if exists "locale";`)
  }
}
