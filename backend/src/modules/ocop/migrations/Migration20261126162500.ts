import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The scan of a certificate stays with whoever it was given to when the certificate is corrected, and may be published. */
export class Migration20261126162500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certification" add column if not exists "scan_owner_id" text null, add column if not exists "is_scan_public" boolean not null default false;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certification" drop column if exists "scan_owner_id", drop column if exists "is_scan_public";`,
    )
  }
}
