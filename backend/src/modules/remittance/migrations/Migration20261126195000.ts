import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126195000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cash_remittance" ("id" text not null, "carrier" text check ("carrier" in ('ghn', 'ghtk', 'viettel_post', 'vnpost', 'jt', 'self', 'other')) not null, "paid_on" text not null, "reference" text not null, "total" numeric not null, "bank_transaction_id" text null, "accepted_by" text not null, "settled_at" timestamptz null, "content" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_remittance_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_remittance_deleted_at" ON "cash_remittance" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_remittance_carrier_reference_unique" ON "cash_remittance" ("carrier", "reference") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_remittance_created_at" ON "cash_remittance" ("created_at") WHERE settled_at IS NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cash_remittance" cascade;`)
  }
}
