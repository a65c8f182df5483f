import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS =
  '"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null'

/** Gifts that were ordered, and what has become of the boxes of each recipient. */
export class Migration20261127124500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "gift_order" ("id" text not null, "draft_id" text not null, "point_id" text not null, "organization_id" text not null, "form_token" text not null, "cart_id" text not null, "group_id" text null, "payer_name" text not null, "payer_phone" text not null, "payer_email" text not null, "invoice" jsonb null, "packed" jsonb not null, "recipients" integer not null, "boxes" integer not null, "days" jsonb not null, "last_day" text not null, ${STAMPS}, constraint "gift_order_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_order_form_token_unique" on "gift_order" ("form_token") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_order_cart_id_unique" on "gift_order" ("cart_id") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_order_group_id_unique" on "gift_order" ("group_id") where deleted_at is null and group_id is not null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_order_draft_id" on "gift_order" ("draft_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_order_point_id_created_at" on "gift_order" ("point_id", "created_at") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_order_deleted_at" on "gift_order" ("deleted_at") where deleted_at is null;`,
    )

    this.addSql(
      `create table if not exists "gift_wave" ("id" text not null, "gift_order_id" text not null, "key" text not null, "number" integer not null, "boxes" integer not null, "box_id" text null, ${STAMPS}, constraint "gift_wave_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_wave_gift_order_id_key_unique" on "gift_wave" ("gift_order_id", "key") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_wave_gift_order_id_number_unique" on "gift_wave" ("gift_order_id", "number") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_wave_deleted_at" on "gift_wave" ("deleted_at") where deleted_at is null;`,
    )

    this.addSql(
      `create table if not exists "gift_parcel" ("id" text not null, "gift_order_id" text not null, "recipient_id" text not null, "wave_id" text not null, "state" text check ("state" in ('packed', 'handed_over', 'delivered', 'returned', 'closed', 'resent')) not null default 'packed', "boxes" integer not null, "delivery_on" text not null, "carrier" text check ("carrier" in ('ghn', 'ghtk', 'viettel_post', 'vnpost', 'jt', 'self', 'other')) null, "tracking_number" text not null default '', "resends_id" text null, ${STAMPS}, constraint "gift_parcel_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_parcel_gift_order_id_recipient_id_unique" on "gift_parcel" ("gift_order_id", "recipient_id") where deleted_at is null and state <> 'resent';`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_parcel_wave_id" on "gift_parcel" ("wave_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_parcel_deleted_at" on "gift_parcel" ("deleted_at") where deleted_at is null;`,
    )

    this.addSql(
      `create table if not exists "gift_event" ("id" text not null, "gift_order_id" text not null, "parcel_id" text not null, "key" text not null, "kind" text check ("kind" in ('pack', 'hand_over', 'deliver', 'return', 'resend', 'close')) not null, "actor" text check ("actor" in ('seller', 'operator')) not null, "actor_id" text null, "on_behalf" boolean not null default false, "carrier" text null, "tracking_number" text not null default '', "reason" text check ("reason" in ('refused', 'not_there', 'wrong_address', 'damaged', 'other')) null, "note" text not null default '', ${STAMPS}, constraint "gift_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_gift_event_parcel_id_key_unique" on "gift_event" ("parcel_id", "key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_event_gift_order_id_key" on "gift_event" ("gift_order_id", "key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_gift_event_deleted_at" on "gift_event" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["gift_event", "gift_parcel", "gift_wave", "gift_order"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
