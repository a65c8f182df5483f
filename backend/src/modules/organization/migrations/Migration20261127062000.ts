import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127062000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "organization" add column if not exists "takes_cash" boolean not null default true;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "organization" drop column if exists "takes_cash";`)
  }
}
