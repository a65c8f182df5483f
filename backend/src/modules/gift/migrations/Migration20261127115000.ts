import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Gift boxes, and gifts that are put together. */
export class Migration20261127115000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "gift_box_template" ("id" text not null, "point_id" text not null, "form_key" text not null, "name" text not null, "slots" integer not null, "max_weight" integer not null, "inner_length" integer not null, "inner_width" integer not null, "inner_height" integer not null, "price" integer not null, "weight" integer not null, "wraps" jsonb not null, "cut_off_days" integer not null, "offered_from" text null, "offered_until" text null, "is_offered" boolean not null default true, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gift_box_template_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_box_template_form_key_unique" on "gift_box_template" ("form_key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_box_template_point_id" on "gift_box_template" ("point_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_box_template_deleted_at" on "gift_box_template" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "gift_draft" ("id" text not null, "key" text not null, "point_id" text not null, "template_id" text null, "contents" jsonb not null, "wrap" text null, "ribbon" text null, "card" text null, "message" text null, "sender" text null, "hides_prices" boolean not null default true, "delivery_on" text null, "status" text check ("status" in ('draft', 'placed')) not null default 'draft', "order_group_id" text null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gift_draft_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_draft_key_unique" on "gift_draft" ("key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_draft_point_id_status" on "gift_draft" ("point_id", "status") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_draft_deleted_at" on "gift_draft" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "gift_recipient" ("id" text not null, "draft_id" text not null, "position" integer not null, "typed" jsonb not null, "name" text null, "phone" text null, "province_code" text null, "commune_code" text null, "street" text null, "boxes" integer null, "message" text null, "delivery_on" text null, "problems" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gift_recipient_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_recipient_draft_id_position" on "gift_recipient" ("draft_id", "position") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_recipient_deleted_at" on "gift_recipient" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "gift_box_template" cascade;`)
    this.addSql(`drop table if exists "gift_draft" cascade;`)
    this.addSql(`drop table if exists "gift_recipient" cascade;`)
  }
}
