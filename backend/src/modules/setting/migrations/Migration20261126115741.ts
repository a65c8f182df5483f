import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126115741 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing_policy_change" ("id" text not null, "at" timestamptz not null, "policy" text check ("policy" in ('ocop_only', 'ocop_and_local')) not null, "reason" text not null, "user_id" text not null, "user_email" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_policy_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_policy_change_deleted_at" ON "listing_policy_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create or replace function setting_refuse_change() returns trigger language plpgsql as $$ begin raise exception 'changes of settings are never changed'; end $$;`,
    )
    this.addSql(
      `create or replace trigger "listing_policy_change_stays" before update or delete on "listing_policy_change" for each row execute function setting_refuse_change();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_policy_change" cascade;`)
    this.addSql(`drop function if exists setting_refuse_change;`)
  }
}
