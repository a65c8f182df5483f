import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Purchases of before that are canceled are let go. */
export class Migration20261126231000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" add column if not exists "money_at" timestamptz null, add column if not exists "let_go_at" timestamptz null;`,
    )
    // Some of them may have money; one look at each finds out.
    this.addSql(
      `update "order_group" set "money_at" = "updated_at" where "payment_method" in ('vietqr', 'card') and "status" = 'open';`,
    )
    this.addSql(`update "order_group" set "let_go_at" = "updated_at" where "status" = 'canceled';`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_money_at" ON "order_group" ("money_at") WHERE status = 'open' AND money_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_half_let_go" ON "order_group" ("id") WHERE status = 'canceled' AND let_go_at IS NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_half_let_go";`)
    this.addSql(`drop index if exists "IDX_order_group_money_at";`)
    this.addSql(
      `alter table if exists "order_group" drop column if exists "money_at", drop column if exists "let_go_at";`,
    )
  }
}
