import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126152000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "parcel" add column if not exists "total" numeric null, add column if not exists "raw_total" jsonb null;`,
    )
    // Parcels of before: what their orders come to today. Where core has no order of it, what was sold.
    this.addSql(`do $$ begin
      if to_regclass('order_summary') is not null then
        update parcel p set total = round((s.totals ->> 'current_order_total')::numeric)
        from "order" o join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
        where o.id = p.order_id;
      end if;
    end $$;`)
    this.addSql(`update parcel set total = due where total is null;`)
    this.addSql(`update parcel set raw_total = jsonb_build_object('value', total::text, 'precision', 20);`)
    this.addSql(
      `alter table if exists "parcel" alter column "total" set not null, alter column "raw_total" set not null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_organization_id_placed_at" ON "parcel" ("organization_id", "placed_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_parcel_organization_id_placed_at";`)
    this.addSql(`alter table if exists "parcel" drop column if exists "total", drop column if exists "raw_total";`)
  }
}
