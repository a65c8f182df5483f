import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124153514 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_pack" drop constraint if exists "ocop_pack_variant_id_unique";`)
    this.addSql(
      `create table if not exists "ocop_pack" ("id" text not null, "variant_id" text not null, "net_amount" real not null, "net_unit" text check ("net_unit" in ('g', 'kg', 'ml', 'l', 'piece')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_pack_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_pack_deleted_at" ON "ocop_pack" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_pack_variant_id_unique" ON "ocop_pack" ("variant_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "ocop_product_facts" add column if not exists "picture_archetype" text check ("picture_archetype" in ('banh', 'gao', 'cu', 'lap-xuong', 'lo', 'chai', 'tui', 'trai', 'ca', 'dan')) not null default 'tui';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_pack" cascade;`)

    this.addSql(`alter table if exists "ocop_product_facts" drop column if exists "picture_archetype";`)
  }
}
