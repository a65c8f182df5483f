import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What an official has said of the columns of annexes, by the heads above them. */
export class Migration20261126171500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_annex_mapping" ("id" text not null, "user_id" text not null, "heads_hash" text not null, "mapping" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_annex_mapping_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create index if not exists "IDX_ocop_annex_mapping_deleted_at" on "ocop_annex_mapping" ("deleted_at") where deleted_at IS NULL;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_annex_mapping_user_id_heads_hash_unique" on "ocop_annex_mapping" ("user_id", "heads_hash") where deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_annex_mapping" cascade;`)
  }
}
