import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What another search engine that holds the same documents must still be told, written by the transaction that changes
 * them, whoever writes: no restart and no outage of the engine loses a change. A row without a document stands for all of
 * an index. Only indexes that are followed leave rows here, and rows are only added, so that nobody who writes waits.
 */
export class Migration20261128060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_mirror_change" ("id" bigint generated always as identity primary key, "table_name" text not null, "document_id" text);`,
    )
    this.addSql(
      `create table if not exists "search_mirror_index" ("table_name" text primary key, "uid" text not null, "made_with" text, "built_at" timestamptz);`,
    )
    this.addSql(`
create function "search_note_change"() returns trigger language plpgsql as $$
begin
  if TG_OP = 'TRUNCATE' then
    insert into "search_mirror_change" ("table_name") values (TG_TABLE_NAME);
  elsif TG_OP = 'INSERT' then
    insert into "search_mirror_change" ("table_name", "document_id") select TG_TABLE_NAME, "id" from "new_rows";
  elsif TG_OP = 'DELETE' then
    insert into "search_mirror_change" ("table_name", "document_id") select TG_TABLE_NAME, "id" from "old_rows";
  else
    insert into "search_mirror_change" ("table_name", "document_id")
    select TG_TABLE_NAME, "n"."id" from "new_rows" "n" join "old_rows" "o" using ("id")
    where "n"."document" is distinct from "o"."document";
  end if;
  return null;
end
$$;`)
    this.addSql(`
create function "search_follow"("documents" text, "index_uid" text) returns void language plpgsql as $$
begin
  -- Processes that start together take turns.
  perform pg_advisory_xact_lock(hashtext('search_follow'));
  if exists (select from pg_trigger where tgrelid = to_regclass(quote_ident("documents")) and tgname = 'note_new_documents') then
    return;
  end if;
  execute format('create trigger "note_new_documents" after insert on %I referencing new table as "new_rows"
                  for each statement execute function search_note_change()', "documents");
  execute format('create trigger "note_other_documents" after update on %I referencing new table as "new_rows" old table as "old_rows"
                  for each statement execute function search_note_change()', "documents");
  execute format('create trigger "note_old_documents" after delete on %I referencing old table as "old_rows"
                  for each statement execute function search_note_change()', "documents");
  execute format('create trigger "note_no_documents" after truncate on %I
                  for each statement execute function search_note_change()', "documents");
  -- What was changed before this moment is not noted: the other engine has to be filled anew.
  insert into "search_mirror_index" ("table_name", "uid") values ("documents", "index_uid")
  on conflict ("table_name") do update set "uid" = excluded."uid", "made_with" = null, "built_at" = null;
end
$$;`)
    this.addSql(`
create function "search_follow_nothing"() returns void language plpgsql as $$
declare
  "followed" record;
begin
  for "followed" in
    select t.tgname, t.tgrelid::regclass::text as "documents" from pg_trigger t
    where t.tgname in ('note_new_documents', 'note_other_documents', 'note_old_documents', 'note_no_documents')
  loop
    execute format('drop trigger %I on %s', "followed".tgname, "followed"."documents");
  end loop;
  delete from "search_mirror_change";
  delete from "search_mirror_index";
end
$$;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists "search_note_change"() cascade;`)
    this.addSql(`drop function if exists "search_follow"(text, text);`)
    this.addSql(`drop function if exists "search_follow_nothing"();`)
    this.addSql(`drop table if exists "search_mirror_change";`)
    this.addSql(`drop table if exists "search_mirror_index";`)
  }
}
