import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who only resells may ask to be a producer. */
export class Migration20261128110200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "organization" add column if not exists "producer_asked_at" timestamptz null, add column if not exists "producer_makes" text null, add column if not exists "producer_refusal" text null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_producer_asked_at" on "organization" ("producer_asked_at") where deleted_at is null and producer_asked_at is not null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_organization_producer_asked_at";`)
    for (const column of ["producer_asked_at", "producer_makes", "producer_refusal"]) {
      this.addSql(`alter table if exists "organization" drop column if exists "${column}";`)
    }
  }
}
