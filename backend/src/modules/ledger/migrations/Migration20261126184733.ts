import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["ledger_journal", "ledger_entry"]

/** The books: nothing written is changed or taken out, and no transaction ends with a journal that does not sum to zero. */
export class Migration20261126184733 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ledger_journal" ("id" text not null, "key" text not null, "kind" text check ("kind" in ('money_in', 'money_assigned', 'money_released', 'money_returned', 'sale', 'cash_remitted', 'refund', 'refund_paid', 'fee_paid', 'reversal')) not null, "group_id" text null, "event" jsonb null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_journal_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_journal_deleted_at" ON "ledger_journal" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_journal_key_unique" ON "ledger_journal" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_journal_group_id" ON "ledger_journal" ("group_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "journal_id" text not null, "account" text not null, "organization_id" text null, "order_id" text null, "debit" numeric not null, "credit" numeric not null, "raw_debit" jsonb not null, "raw_credit" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"), constraint ledger_entry_one_side check ((debit > 0 and credit = 0) or (debit = 0 and credit > 0)), constraint ledger_entry_whole_dong check (trunc(debit) = debit and trunc(credit) = credit));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_journal_id" ON "ledger_entry" ("journal_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account" ON "ledger_entry" ("account") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_organization_id_account" ON "ledger_entry" ("organization_id", "account") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_order_id" ON "ledger_entry" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_journal_id_foreign" foreign key ("journal_id") references "ledger_journal" ("id");`,
    )
    this.guard()

    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "position" integer not null, "rate_bp" integer not null, "valid_from" text not null, "valid_until" text null, "organization_id" text null, "category_id" text null, "product_id" text null, "basis" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"), constraint commission_rule_rate check (rate_bp between 0 and 10000));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_valid_from" ON "commission_rule" ("valid_from") WHERE deleted_at IS NULL;`,
    )
  }

  private guard(): void {
    this.addSql(`create or replace function refuse_ledger_change() returns trigger language plpgsql as $refuse$
      begin
        raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
      end
    $refuse$;`)
    for (const table of TABLES) {
      this.addSql(
        `create trigger "refuse_change" before update or delete on "${table}" for each row execute function refuse_ledger_change();`,
      )
      this.addSql(
        `create trigger "refuse_truncate" before truncate on "${table}" for each statement execute function refuse_ledger_change();`,
      )
    }
    this.addSql(`create or replace function require_ledger_balance() returns trigger language plpgsql as $balance$
      begin
        if (select sum("debit") <> sum("credit") from "ledger_entry" where "journal_id" = new."journal_id") then
          raise exception 'Journal % does not sum to zero', new."journal_id" using errcode = 'check_violation';
        end if;
        return null;
      end
    $balance$;`)
    this.addSql(
      `create constraint trigger "require_balance" after insert on "ledger_entry" deferrable initially deferred for each row execute function require_ledger_balance();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_rule" cascade;`)
    this.addSql(`drop table if exists "ledger_entry" cascade;`)
    this.addSql(`drop table if exists "ledger_journal" cascade;`)
    this.addSql(`drop function if exists require_ledger_balance();`)
    this.addSql(`drop function if exists refuse_ledger_change();`)
  }
}
