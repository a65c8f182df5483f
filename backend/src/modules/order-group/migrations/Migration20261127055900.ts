import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who bought before is not written to now. */
export class Migration20261127055900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" add column if not exists "outcome_sent_at" timestamptz null;`)
    this.addSql(`update "order_group" set "outcome_sent_at" = "updated_at" where "status" in ('settled', 'canceled');`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_outcome_unsent" ON "order_group" ("updated_at") WHERE status IN ('settled', 'canceled') AND outcome_sent_at IS NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_outcome_unsent";`)
    this.addSql(`alter table if exists "order_group" drop column if exists "outcome_sent_at";`)
  }
}
