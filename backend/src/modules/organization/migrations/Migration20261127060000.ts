import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Bank accounts of organizations; who was verified before has the one of the application. */
export class Migration20261127060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "organization_bank_account" ("id" text not null, "organization_id" text not null, "bank_bin" text not null, "account_number" text not null, "account_name" text not null, "set_by" text null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "organization_bank_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organization_bank_account_deleted_at" ON "organization_bank_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organization_bank_account_organization_id_unique" ON "organization_bank_account" ("organization_id") WHERE ended_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organization_bank_account_organization_id_created_at" ON "organization_bank_account" ("organization_id", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organization_bank_account_account_number" ON "organization_bank_account" ("account_number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `insert into "organization_bank_account" ("id", "organization_id", "bank_bin", "account_number", "account_name")
       select 'orgba_' || j."id", j."organization_id", j."bank_bin", j."bank_number", j."bank_holder"
       from "organization_joining" j join "organization" o on o."id" = j."organization_id"
       where o."status" in ('verified', 'suspended') and j."deleted_at" is null
         and j."bank_bin" is not null and j."bank_number" is not null and j."bank_holder" is not null
       on conflict do nothing;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "organization_bank_account" cascade;`)
  }
}
