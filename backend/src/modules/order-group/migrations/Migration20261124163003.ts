import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124163003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" add column if not exists "restricted_at" timestamptz null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_restricted_at" ON "order_group" ("restricted_at") WHERE restricted_at IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_restricted_at";`)
    this.addSql(`alter table if exists "order_group" drop column if exists "restricted_at";`)
  }
}
