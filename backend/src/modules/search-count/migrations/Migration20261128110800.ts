import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What is opened beside products, and what each visitor of a day was counted for already: keyed hashes of the visitor and
 * the words together, so that no two rows say that they are of one visitor. They go with the day.
 */
export class Migration20261128110800 extends Migration {
  override async up(): Promise<void> {
    for (const column of ["maker_clicks", "commune_clicks", "point_clicks"]) {
      this.addSql(`alter table "search_count" add column if not exists "${column}" integer not null default 0;`)
    }
    this.addSql(
      `create table if not exists "search_seen" ("day" date not null, "id" text not null, constraint "search_seen_pkey" primary key ("day", "id"));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_seen";`)
    for (const column of ["maker_clicks", "commune_clicks", "point_clicks"]) {
      this.addSql(`alter table if exists "search_count" drop column if exists "${column}";`)
    }
  }
}
