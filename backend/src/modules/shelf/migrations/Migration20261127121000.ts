import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The history of shelves, their use-by days, and what points ask of producers. */
export class Migration20261127121000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shelf_item" add column if not exists "use_by" jsonb null;`)
    this.addSql(
      `create table if not exists "shelf_change" ("id" text not null, "point_id" text not null, "shelf_item_id" text not null, "form_key" text not null, "kind" text check ("kind" in ('added', 'counted', 'adjusted', 'written_off', 'received', 'priced', 'withdrawn', 'offered')) not null, "actor_type" text not null, "actor_id" text not null, "on_behalf" boolean not null default false, "before" integer null, "after" integer null, "reason" text null, "note" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shelf_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_shelf_change_form_key_unique" on "shelf_change" ("form_key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_shelf_change_shelf_item_id" on "shelf_change" ("shelf_item_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_shelf_change_point_id" on "shelf_change" ("point_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_shelf_change_deleted_at" on "shelf_change" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "restock_request" ("id" text not null, "form_key" text not null, "point_id" text not null, "reseller_id" text not null, "maker_id" text not null, "status" text check ("status" in ('asked', 'accepted', 'sent', 'received', 'declined', 'canceled')) not null default 'asked', "wished_on" text null, "note" text not null default '', "asked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "restock_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_restock_request_form_key_unique" on "restock_request" ("form_key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_restock_request_maker_id_status" on "restock_request" ("maker_id", "status") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_restock_request_reseller_id_status" on "restock_request" ("reseller_id", "status") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_restock_request_point_id" on "restock_request" ("point_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_restock_request_deleted_at" on "restock_request" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "restock_line" ("id" text not null, "request_id" text not null, "position" integer not null, "product_id" text not null, "variant_id" text not null, "inventory_item_id" text not null, "name" text not null, "variant_title" text not null, "asked" integer not null, "accepted" integer null, "received" integer null, "damaged" integer null, "note" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "restock_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create index if not exists "IDX_restock_line_request_id" on "restock_line" ("request_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_restock_line_deleted_at" on "restock_line" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "restock_event" ("id" text not null, "request_id" text not null, "kind" text check ("kind" in ('asked', 'accepted', 'declined', 'sent', 'received', 'canceled')) not null, "side" text check ("side" in ('maker', 'reseller')) not null, "actor_type" text not null, "actor_id" text not null, "on_behalf" boolean not null default false, "note" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "restock_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create index if not exists "IDX_restock_event_request_id" on "restock_event" ("request_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_restock_event_deleted_at" on "restock_event" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["restock_event", "restock_line", "restock_request", "shelf_change"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
    this.addSql(`alter table if exists "shelf_item" drop column if exists "use_by";`)
  }
}
