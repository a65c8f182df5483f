import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How many changes a row stands for: the last one of a scope counts for those that were forgotten. */
export class Migration20261125150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "catalogue_change" add column if not exists "weight" integer not null default 1;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "catalogue_change" drop column if exists "weight";`)
  }
}
