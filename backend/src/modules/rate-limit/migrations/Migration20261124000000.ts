import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The table as rate-limiter-flexible reads it. Unlogged: counts may be lost in a crash, and writing them is cheap. */
export class Migration20261124000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unlogged table if not exists "rate_limit" ("key" varchar(255) primary key, "points" integer not null default 0, "expire" bigint);`,
    )
    this.addSql(`create index if not exists "IDX_rate_limit_expire" on "rate_limit" ("expire");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "rate_limit";`)
  }
}
