import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125102601 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consent" drop constraint if exists "consent_purpose_check";`)
    this.addSql(
      `alter table if exists "consent" add constraint "consent_purpose_check" check ("purpose" in ('terms', 'privacy', 'stock_notice', 'enquiry'));`,
    )
  }

  /** Rows are never taken away, so that the old check is not put back over those that it would refuse. */
  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consent" drop constraint if exists "consent_purpose_check";`)
    this.addSql(
      `alter table if exists "consent" add constraint "consent_purpose_check" check ("purpose" in ('terms', 'privacy', 'stock_notice')) not valid;`,
    )
  }
}
