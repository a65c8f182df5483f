import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** What is said on joining, personal numbers apart, and which decisions were mailed. */
export class Migration20261125171300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "organization_joining" ("id" text not null, "organization_id" text not null, "form_key" text not null, "is_small_or_medium" boolean not null default false, "bank_bin" text null, "bank_number" text null, "bank_holder" text null, "corrections" jsonb null, "submitted_at" timestamptz null, ${TIMES}, constraint "organization_joining_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_organization_joining_organization_id_unique" on "organization_joining" ("organization_id") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_organization_joining_form_key_unique" on "organization_joining" ("form_key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_joining_deleted_at" on "organization_joining" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "organization_personal_number" ("id" text not null, "organization_id" text not null, "sealed" text not null, "masked" text not null, "digest" text not null, ${TIMES}, constraint "organization_personal_number_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_organization_personal_number_organization_id_unique" on "organization_personal_number" ("organization_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_personal_number_digest" on "organization_personal_number" ("digest") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_personal_number_deleted_at" on "organization_personal_number" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(`alter table if exists "organization_event" add column if not exists "told_at" timestamptz null;`)
    this.addSql(
      `create index if not exists "IDX_organization_event_untold" on "organization_event" ("created_at") where told_at is null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_organization_event_untold";`)
    this.addSql(`alter table if exists "organization_event" drop column if exists "told_at";`)
    this.addSql(`drop table if exists "organization_personal_number" cascade;`)
    this.addSql(`drop table if exists "organization_joining" cascade;`)
  }
}
