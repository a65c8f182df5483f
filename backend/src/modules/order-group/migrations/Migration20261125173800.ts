import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125173800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_phone" ON "order_group" ("phone") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_created_at" ON "order_group" ("created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_phone";`)
    this.addSql(`drop index if exists "IDX_order_group_created_at";`)
  }
}
