import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Sums of a day. Nothing in a row says who searched, from where, or at what time of the day. */
export class Migration20261128090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_count" ("day" date not null, "query" text not null, "searches" integer not null, "without_result" integer not null, "clicks" integer not null, "click_position_sum" bigint not null, constraint "search_count_pkey" primary key ("day", "query"));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_count";`)
  }
}
