import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "photograph" ("id" text not null, "product_id" text not null, "position" integer not null, "content_hash" text not null, "width" integer not null, "height" integer not null, "colour" text not null, "alt" text null, "alt_en" text null, "credit" text null, "licence" text null, "files" jsonb not null, "added_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "photograph_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_photograph_deleted_at" ON "photograph" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_photograph_product_id_content_hash_unique" ON "photograph" ("product_id", "content_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_photograph_product_id_position" ON "photograph" ("product_id", "position") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "photograph" cascade;`)
  }
}
