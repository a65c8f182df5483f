import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whether buyers were told that goods which they did not fetch are back on the shelf. Those of before are not told now. */
export class Migration20261128020500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" add column if not exists "returned_told_at" timestamptz null;`)
    this.addSql(`update "parcel" set "returned_told_at" = now() where "state" = 'canceled' and "ready_at" is not null;`)
    this.addSql(
      `create index if not exists "IDX_parcel_returned_untold" on "parcel" ("ready_at") where ready_at IS NOT NULL AND state = 'canceled' AND returned_told_at IS NULL and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_parcel_returned_untold";`)
    this.addSql(`alter table if exists "parcel" drop column if exists "returned_told_at";`)
  }
}
