import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Operators who do an organization's work for it. */
export class Migration20261125204500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "organization_acting_session" ("id" text not null, "organization_id" text not null, "user_id" text not null, "reason" text not null, "begun_at" timestamptz null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "organization_acting_session_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_acting_session_user_id" on "organization_acting_session" ("user_id") where ended_at is null and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_acting_session_organization_id" on "organization_acting_session" ("organization_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_acting_session_deleted_at" on "organization_acting_session" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "organization_acting_session" cascade;`)
  }
}
