import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATES = ["packed", "handed_over", "delivered", "returned", "closed", "resent"]
const KINDS = ["pack", "hand_over", "deliver", "return", "resend", "close"]
const REASONS = ["refused", "not_there", "wrong_address", "damaged", "other"]
const ONE_EACH = "IDX_gift_parcel_gift_order_id_recipient_id_unique"

/** Parcels that the desk closes one by one, and opens again. */
export class Migration20261128030100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "gift_parcel" add column if not exists "checked_at" timestamptz null;`)
    this.allow("gift_parcel", "state", [...STATES, "unpacked"])
    this.allow("gift_event", "kind", [...KINDS, "check", "unpack"])
    this.allow("gift_event", "reason", [...REASONS, "wrong_contents"])
    this.oneEach("state not in ('resent', 'unpacked')")
  }

  override async down(): Promise<void> {
    this.oneEach("state <> 'resent'")
    this.allow("gift_event", "reason", REASONS)
    this.allow("gift_event", "kind", KINDS)
    this.allow("gift_parcel", "state", STATES)
    this.addSql(`alter table if exists "gift_parcel" drop column if exists "checked_at";`)
  }

  private oneEach(where: string): void {
    this.addSql(`drop index if exists "${ONE_EACH}";`)
    this.addSql(
      `create unique index if not exists "${ONE_EACH}" on "gift_parcel" ("gift_order_id", "recipient_id") where deleted_at is null and ${where};`,
    )
  }

  private allow(table: string, column: string, values: readonly string[]): void {
    const name = `${table}_${column}_check`
    const list = values.map((value) => `'${value}'`).join(", ")
    this.addSql(`alter table if exists "${table}" drop constraint if exists "${name}";`)
    this.addSql(`alter table if exists "${table}" add constraint "${name}" check ("${column}" in (${list}));`)
  }
}
