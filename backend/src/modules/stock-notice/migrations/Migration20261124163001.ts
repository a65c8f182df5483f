import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124163001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stock_notice" ("id" text not null, "product_id" text not null, "email" text not null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_notice_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_notice_deleted_at" ON "stock_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_notice_product_id_email_unique" ON "stock_notice" ("product_id", "email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_notice_email" ON "stock_notice" ("email") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_notice" cascade;`)
  }
}
