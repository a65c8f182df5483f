import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125213001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_message" ("id" text not null, "form_key" text not null, "order_id" text not null, "group_id" text not null, "organization_id" text not null, "side" text check ("side" in ('buyer', 'seller')) not null, "sender_id" text null, "on_behalf" boolean not null default false, "words" text not null, "read_at" timestamptz null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_message_deleted_at" ON "order_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_message_order_id_form_key_unique" ON "order_message" ("order_id", "form_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_message_group_id" ON "order_message" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_message_organization_id" ON "order_message" ("organization_id") WHERE read_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_message_created_at" ON "order_message" ("created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_message" cascade;`)
  }
}
