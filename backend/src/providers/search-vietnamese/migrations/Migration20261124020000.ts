import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The stock provider's catalog table, its extensions, and a text configuration that unaccents but neither stems nor
 * drops words: in the stock English one "an", "do", "me" and "so" vanish, which are Vietnamese for what shoppers seek.
 * Nothing is caught here: a database that refuses an extension must say so now.
 */
export class Migration20261124020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists "pg_trgm";`)
    this.addSql(`create extension if not exists "unaccent";`)
    this.addSql(`create text search configuration "medusa_search_simple" (copy = pg_catalog.simple);`)
    this.addSql(
      `alter text search configuration "medusa_search_simple" alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart with unaccent, pg_catalog.simple;`,
    )
    this.addSql(
      `create table if not exists "search_postgres_index" ("name" text not null, "table_name" text not null, "schema_hash" text not null, "plan" jsonb not null, "document_count" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), constraint "search_postgres_index_pkey" primary key ("name"));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_postgres_index" cascade;`)
    this.addSql(`drop text search configuration if exists "medusa_search_simple";`)
  }
}
