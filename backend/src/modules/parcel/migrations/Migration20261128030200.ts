import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = [
  "placed",
  "paid",
  "cash_chosen",
  "confirmed",
  "packed",
  "handed_over",
  "tracking_changed",
  "said_delivered",
  "delivered",
  "canceled",
]

/** The event of boxes whose goods went back onto the shelf. */
export class Migration20261128030200 extends Migration {
  override async up(): Promise<void> {
    this.allow([...KINDS, "unpacked"])
  }

  override async down(): Promise<void> {
    this.allow(KINDS)
  }

  private allow(kinds: readonly string[]): void {
    const list = kinds.map((kind) => `'${kind}'`).join(", ")
    this.addSql(`alter table if exists "parcel_event" drop constraint if exists "parcel_event_kind_check";`)
    this.addSql(
      `alter table if exists "parcel_event" add constraint "parcel_event_kind_check" check ("kind" in (${list}));`,
    )
  }
}
