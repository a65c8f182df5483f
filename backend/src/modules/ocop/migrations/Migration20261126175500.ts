import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const COUNTED = ["starred", "five_stars", "upgraded_percent"]
const TOLD = ["craft_villages_percent", "value_chain_percent"]
const KEY_CHECK = "ocop_programme_target_key_check"

const inList = (keys: string[]) => keys.map((key) => `'${key}'`).join(", ")

/** Some targets are counted by others: an official tells how much is reached, with the paper that says so. */
export class Migration20261126175500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_programme_target" add column if not exists "figure" text check ("figure" in ('target', 'reached')) not null default 'target';`,
    )
    this.addSql(`alter table if exists "ocop_programme_target" drop constraint if exists "${KEY_CHECK}";`)
    this.addSql(
      `alter table if exists "ocop_programme_target" add constraint "${KEY_CHECK}" check ("key" in (${inList([...COUNTED, ...TOLD])}));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "ocop_programme_target" where "key" in (${inList(TOLD)}) or "figure" = 'reached';`)
    this.addSql(`alter table if exists "ocop_programme_target" drop constraint if exists "${KEY_CHECK}";`)
    this.addSql(
      `alter table if exists "ocop_programme_target" add constraint "${KEY_CHECK}" check ("key" in (${inList(COUNTED)}));`,
    )
    this.addSql(`alter table if exists "ocop_programme_target" drop column if exists "figure";`)
  }
}
