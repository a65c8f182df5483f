import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** When an organization is closed, and what it tells buyers about it. */
export class Migration20261126024500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "organization" add column if not exists "closed_from" text null, add column if not exists "closed_until" text null, add column if not exists "closure_words" text null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "organization" drop column if exists "closed_from", drop column if exists "closed_until", drop column if exists "closure_words";`,
    )
  }
}
