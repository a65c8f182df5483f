import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATES = ["needs_account", "to_pay", "sent", "paid"]

export class Migration20261126221500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_notice" add column if not exists "event_id" text null;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_notice_gateway_event_id_unique" ON "bank_notice" ("gateway", "event_id") WHERE event_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "payout" add column if not exists "card_payment" text null, add column if not exists "card_refund" text null, add column if not exists "card_problem" text null;`,
    )
    this.allowStates([...STATES, "to_card"])
  }

  override async down(): Promise<void> {
    this.addSql(`update "payout" set "state" = 'needs_account' where "state" = 'to_card';`)
    this.allowStates(STATES)
    this.addSql(
      `alter table if exists "payout" drop column if exists "card_payment", drop column if exists "card_refund", drop column if exists "card_problem";`,
    )
    this.addSql(`drop index if exists "IDX_bank_notice_gateway_event_id_unique";`)
    this.addSql(`alter table if exists "bank_notice" drop column if exists "event_id";`)
  }

  private allowStates(states: readonly string[]): void {
    const list = states.map((state) => `'${state}'`).join(", ")
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_state_check";`)
    this.addSql(`alter table if exists "payout" add constraint "payout_state_check" check ("state" in (${list}));`)
  }
}
