import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** People who act for organizations, and what was done to these. */
export class Migration20261125164000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "organization_member" ("id" text not null, "email" text not null, "name" text not null, "phone" text null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "sessions_ended_at" timestamptz null, ${TIMES}, constraint "organization_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_organization_member_email_unique" on "organization_member" ("email") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_member_deleted_at" on "organization_member" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "organization_membership" ("id" text not null, "organization_id" text not null, "member_id" text not null, "role" text check ("role" in ('owner', 'staff')) not null, "removed_at" timestamptz null, "removed_by" text null, ${TIMES}, constraint "organization_membership_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_organization_membership_organization_id_member_id_unique" on "organization_membership" ("organization_id", "member_id") where removed_at is null and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_membership_member_id" on "organization_membership" ("member_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_membership_deleted_at" on "organization_membership" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "organization_invitation" ("id" text not null, "organization_id" text not null, "email" text not null, "role" text check ("role" in ('owner', 'staff')) not null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "withdrawn_at" timestamptz null, ${TIMES}, constraint "organization_invitation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_organization_invitation_organization_id_email_unique" on "organization_invitation" ("organization_id", "email") where accepted_at is null and withdrawn_at is null and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_invitation_email" on "organization_invitation" ("email") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_invitation_deleted_at" on "organization_invitation" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "organization_event" ("id" text not null, "organization_id" text not null, "kind" text not null, "actor_type" text check ("actor_type" in ('member', 'operator', 'system')) not null, "actor_id" text null, "on_behalf" boolean not null default false, "reason" text null, "detail" jsonb null, ${TIMES}, constraint "organization_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_event_organization_id_created_at" on "organization_event" ("organization_id", "created_at") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_organization_event_deleted_at" on "organization_event" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["event", "invitation", "membership", "member"]) {
      this.addSql(`drop table if exists "organization_${table}" cascade;`)
    }
  }
}
