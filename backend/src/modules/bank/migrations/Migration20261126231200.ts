import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The list of a gateway, and what was found only there. */
export class Migration20261126231200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "bank_list" ("id" text not null, "gateway" text not null, "read_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_list_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_list_deleted_at" ON "bank_list" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_list_gateway_unique" ON "bank_list" ("gateway") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "bank_transaction" add column if not exists "listed" boolean not null default false;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_list" cascade;`)
    this.addSql(`alter table if exists "bank_transaction" drop column if exists "listed";`)
  }
}
