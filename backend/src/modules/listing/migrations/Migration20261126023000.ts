import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126023000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing_proposal" add column if not exists "operators" text[] not null default '{}';`,
    )
    this.addSql(`update "listing_proposal" set "operators" = array["acted_by"] where "on_behalf";`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing_proposal" drop column if exists "operators";`)
  }
}
