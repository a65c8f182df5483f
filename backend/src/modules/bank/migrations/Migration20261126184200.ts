import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126184200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "bank_notice" ("id" text not null, "gateway" text not null, "raw" text not null, "content" jsonb not null, "state" text check ("state" in ('received', 'read')) not null default 'received', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_notice_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_notice_deleted_at" ON "bank_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_notice_created_at" ON "bank_notice" ("created_at") WHERE state = 'received' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "bank_transaction" ("id" text not null, "gateway" text not null, "transaction_id" text not null, "transfer_key" text not null, "direction" text check ("direction" in ('in', 'out')) not null, "account_number" text not null, "amount" numeric not null, "memo" text not null, "reference" text not null default '', "at" timestamptz not null, "payer" jsonb null, "group_id" text null, "counted" boolean not null default false, "state" text check ("state" in ('new', 'matched', 'open', 'closed')) not null, "problem" text check ("problem" in ('unknown_memo', 'too_much', 'paid_already', 'canceled', 'wrong_account', 'outgoing')) null, "excess" numeric not null default 0, "note" text not null default '', "handled_by" text null, "handled_at" timestamptz null, "raw_amount" jsonb not null, "raw_excess" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transaction_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transaction_deleted_at" ON "bank_transaction" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transaction_gateway_transaction_id_unique" ON "bank_transaction" ("gateway", "transaction_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transaction_transfer_key" ON "bank_transaction" ("transfer_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transaction_group_id" ON "bank_transaction" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_transaction_state_at_id" ON "bank_transaction" ("state", "at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "payout" ("id" text not null, "key" text not null, "kind" text check ("kind" in ('refund', 'excess')) not null, "group_id" text null, "order_id" text null, "amount" numeric not null, "bank_bin" text null, "account_number" text null, "account_name" text null, "state" text check ("state" in ('needs_account', 'to_pay', 'sent', 'paid')) not null default 'needs_account', "batch" text null, "paid_at" timestamptz null, "paid_by" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_key_unique" ON "payout" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_group_id" ON "payout" ("group_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_state_created_at_id" ON "payout" ("state", "created_at", "id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["payout", "bank_transaction", "bank_notice"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
