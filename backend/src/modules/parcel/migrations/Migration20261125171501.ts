import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125171501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel_event" drop constraint if exists "parcel_event_parcel_id_key_unique";`)
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_order_id_unique";`)
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_code_unique";`)
    this.addSql(
      `create table if not exists "parcel" ("id" text not null, "code" text not null, "order_id" text not null, "group_id" text not null, "organization_id" text not null, "state" text check ("state" in ('to_pack', 'packed', 'shipped', 'delivered', 'canceled')) not null default 'to_pack', "queue" text check ("queue" in ('to_pack', 'packed', 'shipped', 'done', 'returns')) not null default 'to_pack', "placed_at" timestamptz not null, "pack_by" text not null, "confirmed_at" timestamptz null, "said_delivered_at" timestamptz null, "due" numeric not null, "owed" numeric not null default 0, "raw_due" jsonb not null, "raw_owed" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_deleted_at" ON "parcel" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_code_unique" ON "parcel" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_order_id_unique" ON "parcel" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_group_id" ON "parcel" ("group_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_organization_id_queue_placed_at_id" ON "parcel" ("organization_id", "queue", "placed_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_said_delivered_at" ON "parcel" ("said_delivered_at") WHERE said_delivered_at IS NOT NULL AND state = 'shipped' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "parcel_event" ("id" text not null, "parcel_id" text not null, "key" text not null, "kind" text check ("kind" in ('placed', 'confirmed', 'packed', 'handed_over', 'tracking_changed', 'said_delivered', 'delivered', 'canceled')) not null, "actor" text check ("actor" in ('buyer', 'seller', 'operator', 'system')) not null, "actor_id" text null, "on_behalf" boolean not null default false, "content" jsonb not null, "box_id" text null, "carrier" text null, "tracking_number" text not null default '', "reason" text null, "note" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_event_parcel_id" ON "parcel_event" ("parcel_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_event_deleted_at" ON "parcel_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_event_parcel_id_key_unique" ON "parcel_event" ("parcel_id", "key") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "parcel_event" add constraint "parcel_event_parcel_id_foreign" foreign key ("parcel_id") references "parcel" ("id") on update cascade;`,
    )

    // Purchases of before: nothing of them can have been packed, for there was no desk.
    this.addSql(`do $$ begin
      if to_regclass('order_group') is not null and to_regclass('"order"') is not null then
        insert into parcel (id, code, order_id, group_id, organization_id, state, queue, placed_at, pack_by, due, raw_due)
        select 'pcl_' || substr(o.id, 7), g.code || '-' || part.n, o.id, g.id, part.told #>> '{seller,id}',
          case when o.canceled_at is null then 'to_pack' else 'canceled' end,
          case when o.canceled_at is null then 'to_pack' else 'done' end,
          g.created_at, to_char((g.created_at at time zone 'Asia/Ho_Chi_Minh')::date + 1, 'YYYY-MM-DD'),
          money.due, jsonb_build_object('value', money.due::text, 'precision', 20)
        from order_group g
        cross join lateral jsonb_array_elements(g.shown -> 'parcels') with ordinality part (told, n)
        join "order" o on o.id = part.told ->> 'order_id'
        cross join lateral (select case when o.canceled_at is null
          then (part.told ->> 'goods')::numeric + (part.told ->> 'fee')::numeric else 0 end as due) money
        where g.status <> 'placing' and g.deleted_at is null;
        insert into parcel_event (id, parcel_id, key, kind, actor, content, created_at)
        select 'pcev_' || substr(p.id, 5), p.id, 'placed', 'placed', 'buyer', '{"lines": []}', p.placed_at from parcel p;
      end if;
    end $$;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "parcel_event" drop constraint if exists "parcel_event_parcel_id_foreign";`)

    this.addSql(`drop table if exists "parcel" cascade;`)

    this.addSql(`drop table if exists "parcel_event" cascade;`)
  }
}
