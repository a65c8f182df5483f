import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATES = ["to_pack", "packed", "shipped", "delivered", "canceled"]
const QUEUES = ["to_pack", "packed", "shipped", "done", "returns"]
const KINDS = [
  "placed",
  "confirmed",
  "packed",
  "handed_over",
  "tracking_changed",
  "said_delivered",
  "delivered",
  "canceled",
]

/** Parcels that wait for a bank transfer, and the event of its arrival. */
export class Migration20261126184100 extends Migration {
  override async up(): Promise<void> {
    this.allow("parcel", "state", [...STATES, "awaiting_payment"])
    this.allow("parcel", "queue", [...QUEUES, "awaiting_payment"])
    this.allow("parcel_event", "kind", [...KINDS, "paid", "cash_chosen"])
    this.addSql(`alter table if exists "parcel" add column if not exists "lead_days" integer null;`)
  }

  override async down(): Promise<void> {
    this.allow("parcel", "state", STATES)
    this.allow("parcel", "queue", QUEUES)
    this.allow("parcel_event", "kind", KINDS)
    this.addSql(`alter table if exists "parcel" drop column if exists "lead_days";`)
  }

  private allow(table: string, column: string, values: readonly string[]): void {
    const name = `${table}_${column}_check`
    const list = values.map((value) => `'${value}'`).join(", ")
    this.addSql(`alter table if exists "${table}" drop constraint if exists "${name}";`)
    this.addSql(`alter table if exists "${table}" add constraint "${name}" check ("${column}" in (${list}));`)
  }
}
