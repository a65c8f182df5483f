import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["ocop_decision", "ocop_certification"]

/** Whose sent paper a decision or a certificate was written down from. */
export class Migration20261126165500 extends Migration {
  override async up(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`alter table if exists "${table}" add column if not exists "submission_id" text null;`)
      this.addSql(
        `create index if not exists "IDX_${table}_submission_id" on "${table}" ("submission_id") where deleted_at IS NULL AND submission_id IS NOT NULL;`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`drop index if exists "IDX_${table}_submission_id";`)
      this.addSql(`alter table if exists "${table}" drop column if exists "submission_id";`)
    }
  }
}
