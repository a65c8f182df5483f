import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A row for each transaction that changed something shown. The mark is a row of that transaction, so it is seen in the
 * same moment as the change, never before. Within a transaction a setting of its own remembers that it has marked.
 */
export class Migration20261125120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "catalogue_change" ("id" bigint generated always as identity primary key, "scope" text not null, "made_at" timestamptz not null default now());`,
    )
    this.addSql(`create or replace function mark_catalogue_change() returns trigger language plpgsql as $mark$
      declare
        setting text := 'ocop.marked_' || tg_argv[0];
      begin
        if coalesce(current_setting(setting, true), '') <> 'yes' then
          insert into catalogue_change ("scope") values (tg_argv[0]);
          perform set_config(setting, 'yes', true);
        end if;
        return null;
      end
    $mark$;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists mark_catalogue_change() cascade;`)
    this.addSql(`drop table if exists "catalogue_change";`)
  }
}
