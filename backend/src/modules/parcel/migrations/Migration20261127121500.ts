import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What is fetched at a sales point, and the code that it is handed over for. */
export class Migration20261127121500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "parcel" add column if not exists "pickup_point_id" text null, add column if not exists "pickup_seed" text null, add column if not exists "pickup_code_hash" text null, add column if not exists "ready_at" timestamptz null, add column if not exists "ready_told_at" timestamptz null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_pickup_point_id_queue_placed_at_id" ON "parcel" ("pickup_point_id", "queue", "placed_at", "id") WHERE pickup_point_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_pickup_code_hash_unique" ON "parcel" ("pickup_code_hash") WHERE pickup_code_hash IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_ready_at" ON "parcel" ("ready_at") WHERE ready_at IS NOT NULL AND state IN ('packed', 'to_pack') AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_parcel_ready_at";`)
    this.addSql(`drop index if exists "IDX_parcel_pickup_code_hash_unique";`)
    this.addSql(`drop index if exists "IDX_parcel_pickup_point_id_queue_placed_at_id";`)
    this.addSql(
      `alter table if exists "parcel" drop column if exists "ready_told_at", drop column if exists "ready_at", drop column if exists "pickup_code_hash", drop column if exists "pickup_seed", drop column if exists "pickup_point_id";`,
    )
  }
}
