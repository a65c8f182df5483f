import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123211936 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_code_unique";`)
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`)
    this.addSql(
      `create table if not exists "order_group" ("id" text not null, "code" text not null, "cart_id" text not null, "customer_id" text null, "status" text check ("status" in ('placing', 'open', 'settled', 'canceled')) not null default 'placing', "order_ids" text[] not null, "payment_method" text check ("payment_method" in ('cod')) not null, "email" text null, "phone" text not null, "goods" numeric not null, "shipping" numeric not null, "total" numeric not null, "shown" jsonb not null, "confirmation_sent_at" timestamptz null, "raw_goods" jsonb not null, "raw_shipping" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_code_unique" ON "order_group" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_status" ON "order_group" ("status") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id" ON "order_group" ("customer_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_group" cascade;`)
  }
}
