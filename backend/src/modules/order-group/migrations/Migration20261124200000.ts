import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "age_confirmation" ("id" text not null, "cart_id" text not null, "wording" text not null, "confirmed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "age_confirmation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_age_confirmation_deleted_at" ON "age_confirmation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_age_confirmation_cart_id_unique" ON "age_confirmation" ("cart_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "age_confirmation" cascade;`)
  }
}
