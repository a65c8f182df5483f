import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Until when the rest of the money is taken is kept with each purchase; of those from before it was two days. */
export class Migration20261128110100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" add column if not exists "cancel_on" text null;`)
    this.addSql(
      `update "order_group" set "cancel_on" = to_char("balance_on"::date + 2, 'YYYY-MM-DD') where "balance_on" is not null and "cancel_on" is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop column if exists "cancel_on";`)
  }
}
