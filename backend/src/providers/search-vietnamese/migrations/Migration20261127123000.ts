import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The words of an index stand in a table beside its documents, kept by triggers, whoever writes: each as it is written,
 * without its marks, in how many documents, and with each letter left out once, by which words that are a slip away are
 * found without reading any others. Numbers and names count as words, parts of addresses do not. The indexes of a shop
 * that runs already are counted here.
 */
export class Migration20261127123000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
create function "search_letters_left_out"("word" text) returns text[] immutable language sql as $$
  select array_agg(distinct "left_out") from (
    select "word" as "left_out"
    union all
    select left("word", i - 1) || substr("word", i + 1) from generate_series(1, length("word")) as i
  ) as "all"
$$;`)
    this.addSql(`
create function "search_words_of"("vector" tsvector) returns setof text immutable language sql as $$
  select lexeme from unnest("vector") where weights && '{A,C}' and lexeme !~ '[^[:alnum:]]' and length(lexeme) <= 30
$$;`)
    this.addSql(`
create function "search_count_words"() returns trigger language plpgsql as $$
declare
  "parts" text[] := '{}';
begin
  if TG_OP in ('INSERT', 'UPDATE') then
    "parts" := "parts" || 'select search_words_of("search_vector") as "word", 1 as "n" from "new_rows"'::text;
  end if;
  if TG_OP in ('DELETE', 'UPDATE') then
    "parts" := "parts" || 'select search_words_of("search_vector") as "word", -1 as "n" from "old_rows"'::text;
  end if;
  -- In one order, so that two that write at once wait for each other and do not lock each other up.
  execute format(
    'insert into %I ("word", "folded", "documents", "left_out")
     select "word", unaccent("word"), sum("n"), search_letters_left_out(unaccent("word")) from (%s) as "changed"
     group by "word" having sum("n") <> 0 order by "word"
     on conflict ("word") do update set "documents" = %1$I."documents" + excluded."documents"',
    TG_TABLE_NAME || '_word', array_to_string("parts", ' union all ')
  );
  return null;
end
$$;`)
    this.addSql(`
create function "search_forget_words"() returns trigger language plpgsql as $$
begin
  execute format('truncate table %I', TG_TABLE_NAME || '_word');
  return null;
end
$$;`)
    this.addSql(`
create function "search_keep_words"("documents" text) returns void language plpgsql as $$
declare
  "words" text := "documents" || '_word';
begin
  if to_regclass(quote_ident("words")) is not null then
    return;
  end if;
  execute format(
    'create table %I ("word" text collate "C" primary key, "folded" text collate "C" not null,
                      "documents" integer not null, "left_out" text[] not null)', "words");
  execute format('create index %I on %I ("folded")', "words" || '_folded', "words");
  execute format('create index %I on %I using gin ("left_out")', "words" || '_left_out', "words");
  execute format('create trigger "count_new_words" after insert on %I referencing new table as "new_rows"
                  for each statement execute function search_count_words()', "documents");
  execute format('create trigger "count_other_words" after update on %I referencing new table as "new_rows" old table as "old_rows"
                  for each statement execute function search_count_words()', "documents");
  execute format('create trigger "count_old_words" after delete on %I referencing old table as "old_rows"
                  for each statement execute function search_count_words()', "documents");
  execute format('create trigger "forget_words" after truncate on %I
                  for each statement execute function search_forget_words()', "documents");
  execute format(
    'insert into %I ("word", "folded", "documents", "left_out")
     select "word", unaccent("word"), count(*), search_letters_left_out(unaccent("word"))
     from (select search_words_of("search_vector") as "word" from %I) as "all" group by "word"', "words", "documents");
end
$$;`)
    this.addSql(`select search_keep_words("table_name") from "search_postgres_index";`)
  }

  override async down(): Promise<void> {
    this.addSql(`
do $$
declare
  "documents" text;
begin
  for "documents" in select "table_name" from "search_postgres_index" loop
    execute format('drop table if exists %I', "documents" || '_word');
  end loop;
end
$$;`)
    this.addSql(`drop function if exists "search_count_words"() cascade;`)
    this.addSql(`drop function if exists "search_forget_words"() cascade;`)
    this.addSql(`drop function if exists "search_keep_words"(text);`)
    this.addSql(`drop function if exists "search_words_of"(tsvector);`)
    this.addSql(`drop function if exists "search_letters_left_out"(text);`)
  }
}
