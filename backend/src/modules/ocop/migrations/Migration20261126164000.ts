import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["ocop_recognition", "ocop_certification"]

/** Officials remind an organization of a paper that ends, once a day at most. */
export class Migration20261126164000 extends Migration {
  override async up(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`alter table if exists "${table}" add column if not exists "reminded_on" text null;`)
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`alter table if exists "${table}" drop column if exists "reminded_on";`)
  }
}
