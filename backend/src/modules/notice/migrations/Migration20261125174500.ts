import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125174500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "desk_stock_watch" ("id" text not null, "organization_id" text not null, "threshold" integer not null, ${STAMPS}, constraint "desk_stock_watch_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_stock_watch_deleted_at" ON "desk_stock_watch" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_stock_watch_organization_id_unique" ON "desk_stock_watch" ("organization_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "desk_low_variant" ("id" text not null, "organization_id" text not null, "variant_id" text not null, ${STAMPS}, constraint "desk_low_variant_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_low_variant_deleted_at" ON "desk_low_variant" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_low_variant_variant_id_unique" ON "desk_low_variant" ("variant_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_desk_low_variant_organization_id" ON "desk_low_variant" ("organization_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "desk_low_variant" cascade;`)
    this.addSql(`drop table if exists "desk_stock_watch" cascade;`)
  }
}
