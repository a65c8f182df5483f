import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a killed run was about to cancel. */
export class Migration20261126231100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" add column if not exists "canceling" jsonb null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_canceling" ON "parcel" ("updated_at") WHERE canceling IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_parcel_canceling";`)
    this.addSql(`alter table if exists "parcel" drop column if exists "canceling";`)
  }
}
