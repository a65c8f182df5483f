import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126184000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_payment_method_check";`)
    this.addSql(
      `alter table if exists "order_group" add constraint "order_group_payment_method_check" check ("payment_method" in ('cod', 'vietqr'));`,
    )
    this.addSql(
      `alter table if exists "order_group" add column if not exists "hold_until" timestamptz null, add column if not exists "hold_extended_at" timestamptz null, add column if not exists "paid_at" timestamptz null, add column if not exists "paid" numeric null, add column if not exists "raw_paid" jsonb null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_hold_until" ON "order_group" ("hold_until") WHERE status = 'open' AND hold_until IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_hold_until";`)
    this.addSql(
      `alter table if exists "order_group" drop column if exists "hold_until", drop column if exists "hold_extended_at", drop column if exists "paid_at", drop column if exists "paid", drop column if exists "raw_paid";`,
    )
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_payment_method_check";`)
    this.addSql(
      `alter table if exists "order_group" add constraint "order_group_payment_method_check" check ("payment_method" in ('cod'));`,
    )
  }
}
