import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "table_lock" ("id" text primary key, "owner_id" text not null, "expiration" timestamptz not null, "updated_at" timestamptz not null default now());`,
    )
    this.addSql(`create index if not exists "IDX_table_lock_owner_id" on "table_lock" ("owner_id");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "table_lock";`)
  }
}
