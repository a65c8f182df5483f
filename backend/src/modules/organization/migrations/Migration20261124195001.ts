import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What makers tell of themselves, in English too. */
export class Migration20261124195001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "organization" add column if not exists "known_for_en" text null, add column if not exists "story_place_en" text null, add column if not exists "story_method_en" text null, add column if not exists "story_people_en" text null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "organization" drop column if exists "known_for_en", drop column if exists "story_place_en", drop column if exists "story_method_en", drop column if exists "story_people_en";`,
    )
  }
}
