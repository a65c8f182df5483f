import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Transfers to sellers' own accounts, and what sellers owe back of them. */
export class Migration20261127060100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "direct_payment" ("id" text not null, "group_id" text not null, "order_id" text not null, "organization_id" text not null, "part" integer not null, "bank_bin" text not null, "account_number" text not null, "account_name" text not null, "state" text check ("state" in ('waiting', 'paid', 'closed')) not null default 'waiting', "said" numeric not null default 0, "said_at" timestamptz null, "said_by" text null, "on_behalf" boolean not null default false, "paid_at" timestamptz null, "known_by" text check ("known_by" in ('bank', 'seller')) null, "raw_said" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "direct_payment_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_direct_payment_deleted_at" ON "direct_payment" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_direct_payment_order_id_unique" ON "direct_payment" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_direct_payment_group_id" ON "direct_payment" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_direct_payment_organization_id" ON "direct_payment" ("organization_id") WHERE state = 'waiting' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_direct_payment_updated_at" ON "direct_payment" ("updated_at") WHERE state = 'paid' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "bank_transaction" add column if not exists "organization_id" text null, add column if not exists "order_id" text null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transaction_order_id" ON "bank_transaction" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "payout" add column if not exists "organization_id" text null, add column if not exists "sent_on" text null, add column if not exists "reference" text not null default '';`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_organization_id_state_created_at" ON "payout" ("organization_id", "state", "created_at") WHERE organization_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "direct_payment" cascade;`)
    this.addSql(`drop index if exists "IDX_payout_organization_id_state_created_at";`)
    this.addSql(`drop index if exists "IDX_bank_transaction_order_id";`)
    this.addSql(
      `alter table if exists "bank_transaction" drop column if exists "organization_id", drop column if exists "order_id";`,
    )
    this.addSql(
      `alter table if exists "payout" drop column if exists "organization_id", drop column if exists "sent_on", drop column if exists "reference";`,
    )
  }
}
