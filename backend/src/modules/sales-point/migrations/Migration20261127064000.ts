import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Places where organizations sell over the counter. */
export class Migration20261127064000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "sales_point" ("id" text not null, "organization_id" text not null, "handle" text not null, "form_key" text not null, "name" text not null, "kind" text check ("kind" in ('ocop_shop', 'supermarket', 'rest_stop', 'tourist_stop', 'hotel_restaurant', 'post_office', 'market', 'station', 'fair', 'own_shop')) null, "province_code" text null, "commune_code" text null, "street" text null, "phone" text null, "hours" jsonb null, "exceptions" jsonb not null, "takes_pickup" boolean not null default false, "signboard_number" text null, "signboard_on" text null, "lat" double precision null, "lon" double precision null, "status" text check ("status" in ('draft', 'submitted', 'verified', 'suspended')) not null default 'draft', "status_reason" text null, "change" jsonb null, "change_reason" text null, "submitted_at" timestamptz null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_sales_point_handle_unique" on "sales_point" ("handle") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_sales_point_form_key_unique" on "sales_point" ("form_key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_sales_point_organization_id" on "sales_point" ("organization_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_sales_point_status_commune_code" on "sales_point" ("status", "commune_code") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_sales_point_deleted_at" on "sales_point" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sales_point" cascade;`)
  }
}
